"""Fifty people who look at somebody they have no business with, of every kind that is known from practice. Made from
the town alone: nothing here knows by which rules they are looked for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from act.methods.snooping import Person
from tests.methods.snooping.practice import DAYS, WORKING, Diary, office
from tests.methods.snooping.town import LAST_DAY


@dataclass(frozen=True)
class Planted:
    """Who snooped at whom, in which way, from which day to which."""

    kind: str
    actor: str
    people: frozenset[str]
    first: date
    last: date


def plant(diary: Diary) -> list[Planted]:
    """Adds fifty cases to a year."""
    return [case for kind, number in KINDS.items() for case in kind(diary, number)]


def _stranger(diary: Diary, actor: str = "") -> tuple[str, str]:
    """Somebody of the staff, and a young person whom they never had to do with."""
    chance, met = diary.town.chance, diary.town.met()
    while True:
        who, whom = actor or chance.choice(diary.town.staff), chance.choice(list(diary.town.people))
        if (who, whom) not in met and not diary.town.people[whom].family_of:
            return who, whom


def _change(diary: Diary, key: str, **changes: object) -> None:
    diary.town.people[key] = replace(diary.town.people[key], **changes)  # type: ignore[arg-type]


def _now_and_then(diary: Diary, kind: str, actor: str, person: str, *, most: int) -> Planted:
    """On one day or some days within about a month, mostly at work and now and then in the evening."""
    chance = diary.town.chance
    begin = chance.choice(DAYS[:-40])
    days = sorted(begin + timedelta(days=chance.randint(0, 30)) for _ in range(chance.randint(1, most)))
    for day in days:
        diary.look(actor, person, day, office(diary) if chance.random() < 0.7 else chance.randint(1080, 1400))
    return Planted(kind, actor, frozenset({person}), days[0], days[-1])


def _neighbours(diary: Diary, number: int) -> Iterator[Planted]:
    for _ in range(number):
        actor, person = _stranger(diary)
        _change(diary, person, area=diary.town.actors[actor].area)
        yield _now_and_then(diary, "neighbour", actor, person, most=5)


def _children_of_an_ex(diary: Diary, number: int) -> Iterator[Planted]:
    """The child has the surname that the worker still has, or the other parent does."""
    for place in range(number):
        actor, person = _stranger(diary)
        theirs = diary.town.actors[actor].name.split()[-1]
        found: Person = diary.town.people[person]
        if place % 3:
            _change(diary, person, name=f"{found.name.split()[0]} {theirs}")
        else:
            _change(diary, person, parents=(*found.parents, f"Alex {theirs}"))
        yield _now_and_then(diary, "ex-partner's child", actor, person, most=6)


def _in_the_news(diary: Diary, number: int) -> Iterator[Planted]:
    """Many look up the same young person within a fortnight, each once or twice."""
    chance = diary.town.chance
    _, person = _stranger(diary)
    met = diary.town.met()
    curious = [who for who in diary.town.staff if (who, person) not in met]
    begin = chance.randrange(len(WORKING) - 12)
    for actor in chance.sample(curious, number):
        days = sorted(WORKING[begin + int(chance.triangular(0, 10, 1))] for _ in range(chance.randint(1, 2)))
        for day in days:
            diary.look(actor, person, day, office(diary), most=3)
        yield Planted("in the news", actor, frozenset({person}), days[0], days[-1])


def _a_colleagues_family(diary: Diary, number: int) -> Iterator[Planted]:
    chance = diary.town.chance
    for _ in range(number):
        actor, person = _stranger(diary)
        colleague = chance.choice([each for each in diary.town.staff if each != actor])
        _change(diary, person, family_of=frozenset({colleague}))
        yield _now_and_then(diary, "a colleague's family", actor, person, most=3)


def _own_records(diary: Diary, number: int) -> Iterator[Planted]:
    for _ in range(number):
        actor, person = _stranger(diary)
        _change(diary, person, name=diary.town.actors[actor].name)
        yield _now_and_then(diary, "own record", actor, person, most=3)


def _at_night(diary: Diary, number: int) -> Iterator[Planted]:
    """Through records at night, on one night or some."""
    chance = diary.town.chance
    for _ in range(number):
        actor = chance.choice(diary.town.staff)
        nights = sorted(chance.choice(DAYS) for _ in range(chance.randint(1, 3)))
        seen = [(night, _stranger(diary, actor)[1]) for night in nights for _ in range(chance.randint(3, 10))]
        for night, person in seen:
            diary.look(actor, person, night, chance.randint(0, 240), most=2)
        yield Planted("at night", actor, frozenset(person for _, person in seen), nights[0], nights[-1])


def _in_bulk(diary: Diary, number: int) -> Iterator[Planted]:
    """One record after the other, in a day or in some."""
    chance = diary.town.chance
    for _ in range(number):
        actor = chance.choice(diary.town.staff)
        begin, length = chance.choice(WORKING[:-10]), chance.randint(1, 4)
        seen = [_stranger(diary, actor)[1] for _ in range(chance.randint(30, 120))]
        for person in seen:
            diary.look(actor, person, begin + timedelta(days=chance.randrange(length)), office(diary), most=2)
        yield Planted("in bulk", actor, frozenset(seen), begin, begin + timedelta(days=length - 1))


def _once_beside(diary: Diary, number: int) -> Iterator[Planted]:
    """Worked with them once, and wants to know how it went on."""
    chance = diary.town.chance
    ended = [tie for tie in diary.town.ties if tie.until and tie.until + timedelta(days=60) < LAST_DAY]
    for tie in chance.sample(ended, number):
        assert tie.until is not None
        first = max(DAYS[0], tie.until + timedelta(days=60))
        days = [first + timedelta(days=chance.randrange((LAST_DAY - first).days)) for _ in range(chance.randint(1, 4))]
        for day in days:
            diary.look(tie.actor, str(tie.young_person), day, office(diary))
        yield Planted("once beside", tie.actor, frozenset({str(tie.young_person)}), min(days), max(days))


KINDS: dict[Callable[[Diary, int], Iterator[Planted]], int] = {
    _neighbours: 8,
    _children_of_an_ex: 8,
    _in_the_news: 8,
    _a_colleagues_family: 7,
    _own_records: 4,
    _at_night: 5,
    _in_bulk: 5,
    _once_beside: 5,
}
"""How many of each kind: fifty."""
