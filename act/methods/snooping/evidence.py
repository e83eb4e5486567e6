"""Everything against which a look is held: who works with whom, who wrote, and what each person usually does."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from act.methods.calendar import OfficeHours
from act.methods.snooping.facts import WORKS_WITH, Actor, Bond, Look, Person, Relationship, WrittenRecord
from act.methods.snooping.habits import Habits, LookDay, look_days
from act.methods.snooping.names import surnames
from act.methods.snooping.thresholds import SnoopingThresholds

NEAREST = {bond: place for place, bond in enumerate(Bond)}
Pair = tuple[str, str]


class Evidence:
    """The facts of one authority. `looks` are all that are known, those before the period in question too.

    With `days`, which say what everybody usually does, and `looked`, the days on which each looked at whom, none of
    them is needed; with `days` alone, those at some young people.
    """

    def __init__(
        self,
        looks: Sequence[Look],
        *,
        rule: SnoopingThresholds,
        hours: OfficeHours,
        actors: Iterable[Actor],
        people: Iterable[Person],
        relationships: Iterable[Relationship] = (),
        written: Iterable[WrittenRecord] = (),
        days: Iterable[LookDay] | None = None,
        looked: Iterable[tuple[str, str, date]] | None = None,
    ) -> None:
        self.rule = rule
        self.actors = {each.key: each for each in actors}
        self.people = {each.key: each for each in people}
        self.habits = Habits(look_days(looks, hours) if days is None else days, rule, hours)
        self._spells: defaultdict[tuple[str, str | None], list[Relationship]] = defaultdict(list)
        for each in relationships:
            self._spells[each.actor, each.young_person].append(each)
        self._wrote = _days((each.actor, each.young_person, each.on) for each in written)
        self._looked = _days(((each.actor, each.young_person, each.on) for each in looks) if looked is None else looked)
        self._bonds: dict[tuple[str, str, date], Bond | None] = {}
        self._strangers: defaultdict[str, list[tuple[date, str]]] = defaultdict(list)
        for (actor, person), looked_on in self._looked.items():
            self._strangers[person] += [(day, actor) for day in looked_on if self.bond(actor, person, day) is None]
        self._bearers = Counter(each for person in self.people.values() for each in surnames(person.name))

    def actor(self, key: str) -> Actor:
        """Return a worker who looks; of whom nothing is known where the key is not."""
        return self.actors.get(key) or Actor(key)

    def person(self, key: str) -> Person:
        """Return a young person; of whom nothing is known where the key is not."""
        return self.people.get(key) or Person(key)

    def bond(self, actor: str, person: str, on: date) -> Bond | None:
        """Return the nearest bond that two have on a day, the days of a handover before and after included."""
        key = actor, person, on
        if key not in self._bonds:
            spells = (*self._spells.get((actor, person), ()), *self._spells.get((actor, None), ()))
            held = [each.bond for each in spells if self._holds(each, on)]
            self._bonds[key] = min(held, key=NEAREST.__getitem__) if held else None
        return self._bonds[key]

    def bond_throughout(self, actor: str, person: str, first: date, last: date) -> Bond | None:
        """Return the nearest bond that two have on every day from one to another; None if no one bond lasts so long."""
        spells = (*self._spells.get((actor, person), ()), *self._spells.get((actor, None), ()))
        held = [each.bond for each in spells if self._holds(each, first) and self._holds(each, last)]
        return min(held, key=NEAREST.__getitem__) if held else None

    def wrote(self, actor: str, person: str, on: date, within: int) -> bool:
        """Tell whether a worker wrote about a young person within so many days of a day, before or after."""
        around = timedelta(days=within)
        return _count(self._wrote.get((actor, person), ()), on - around, on + around) > 0

    def days_looked(self, actor: str, person: str, on: date, within: int) -> int:
        """Count the days on which a worker looked at a young person, in so many days up to a day."""
        return _count(self._looked.get((actor, person), ()), on - timedelta(days=within - 1), on)

    def strangers(self, person: str, on: date) -> int:
        """Count the people without any bond who looked at a young person around a day."""
        around = timedelta(days=self.rule.others_within)
        return len({actor for day, actor in self._strangers[person] if abs(day - on) <= around})

    def shared_surname(self, actor: str, person: str) -> str:
        """Find the rarest surname that a worker has in common with a young person or their parents; or nothing."""
        at = self.person(person)
        theirs = surnames(at.name).union(*(surnames(parent) for parent in at.parents))
        return min(surnames(self.actor(actor).name) & theirs, key=lambda each: (self._bearers[each], each), default="")

    def is_common(self, surname: str) -> bool:
        """Tell whether so many young people bear a surname that sharing it says little."""
        bearers = self._bearers[surname]
        return bearers >= self.rule.common_from and bearers > self.rule.common_share * len(self.people)

    def _holds(self, each: Relationship, on: date) -> bool:
        near = timedelta(days=self.rule.handover_days if each.bond in WORKS_WITH else 0)
        return each.since - near <= on and (each.until is None or on < each.until + near)


def _days(facts: Iterable[tuple[str, str, date]]) -> dict[Pair, list[date]]:
    """List the days of each pair, each once, in order."""
    days: defaultdict[Pair, set[date]] = defaultdict(set)
    for actor, person, on in facts:
        days[actor, person].add(on)
    return {pair: sorted(each) for pair, each in days.items()}


def _count(days: Sequence[date], first: date, last: date) -> int:
    return bisect_right(days, last) - bisect_left(days, first)
