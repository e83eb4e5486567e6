"""A year of ordinary practice in an imagined town: about 200,000 looks, with everything that makes an honest look seem
odd. Handovers, duty, cover that nobody wrote down, brothers and sisters, panels, reviews, nights, wrong clicks."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import chain
from zoneinfo import ZoneInfo

from act.methods.calendar import is_working_day
from act.methods.snooping import Bond, Look, Relationship, WrittenRecord
from tests.methods.snooping.town import FIRST_DAY, LAST_DAY, TEAMS, Town

LONDON = ZoneInfo("Europe/London")
DAYS = [FIRST_DAY + timedelta(days=passed) for passed in range((LAST_DAY - FIRST_DAY).days + 1)]
WORKING = [day for day in DAYS if is_working_day(day)]
PAGES = ("pages:young_person", "outcomes:goals", "placements:home", "outcomes:measures", "referrals:referral")
A_DAY = timedelta(days=1)


@dataclass
class Diary:
    """What happened in the town: looks, what was written, and the bonds that somebody wrote down."""

    town: Town
    looks: list[Look] = field(default_factory=list)
    written: list[WrittenRecord] = field(default_factory=list)
    bonds: list[Relationship] = field(default_factory=list)

    def look(self, actor: str, person: str, day: date, minute: int, *, most: int = 5) -> None:
        """One to some pages of one young person, from a minute after midnight on."""
        chance = self.town.chance
        begin = datetime.combine(day, time(minute // 60 % 24, minute % 60), LONDON)
        for page in range(min(most, int(chance.expovariate(0.5)) + 1)):
            at = begin + timedelta(seconds=page * 40 + chance.randrange(30))
            self.looks.append(Look(at, day, actor, person, PAGES[page % len(PAGES)]))

    def write(self, actor: str, person: str, day: date) -> None:
        """Something about a young person."""
        self.written.append(WrittenRecord(day, actor, person))

    @cached_property
    def caseloads(self) -> dict[tuple[str, date], list[str]]:
        """Whom each worker is beside on each day."""
        found: defaultdict[tuple[str, date], list[str]] = defaultdict(list)
        for tie in self.town.ties:
            first, end = max(tie.since, FIRST_DAY), min(tie.until or LAST_DAY, LAST_DAY + A_DAY)
            for passed in range((end - first).days):
                found[tie.actor, first + timedelta(days=passed)].append(str(tie.young_person))
        return dict(found)

    @cached_property
    def away(self) -> dict[tuple[str, date], str]:
        """Who is ill or on leave on a day, and who covers."""
        return {}


def practice(town: Town) -> Diary:
    """The year, in no order."""
    diary = Diary(town)
    _absences(diary)
    _work(diary)
    _handovers(diary)
    _duty(diary)
    _siblings_and_wrong_clicks(diary)
    _panels(diary)
    _managers(diary)
    return diary


def office(diary: Diary) -> int:
    """A minute of an ordinary day at work, from half past eight to half past five."""
    return diary.town.chance.randint(510, 1050)


def _absences(diary: Diary) -> None:
    """Leave is covered by a colleague and written down; of sickness every other cover is not."""
    chance = diary.town.chance
    for team in diary.town.workers:
        for worker in team:
            spells = [(chance.randint(5, 12), 1.0) for _ in range(3)] + [(chance.randint(2, 12), 0.5) for _ in range(2)]
            for length, told in spells:
                begin = chance.randrange(len(WORKING) - length)
                cover = chance.choice([each for each in team if each != worker])
                days = WORKING[begin : begin + length]
                for day in days:
                    diary.away[worker, day] = cover
                if chance.random() < told:
                    people = {key for day in days for key in diary.caseloads.get((worker, day), ())}
                    diary.bonds += [
                        Relationship(cover, key, Bond.COVER, days[0], days[-1] + A_DAY) for key in sorted(people)
                    ]


def _work(diary: Diary) -> None:
    """Each worker's day: some of those they are beside, some of those they cover for; a few work late or at night."""
    chance = diary.town.chance
    workers = list(chain.from_iterable(diary.town.workers))
    late = {worker: chance.uniform(0.01, 0.15) for worker in workers} | dict.fromkeys(workers[::13], 0.5)
    for day in DAYS:
        working = is_working_day(day)
        for worker in workers:
            if (worker, day) in diary.away or not (working or chance.random() < 0.12):
                continue
            own = diary.caseloads.get((worker, day), [])
            for person in chance.sample(own, min(len(own), chance.randint(5, 11) if working else 2)):
                minute = chance.randint(1080, 1500) if chance.random() < late[worker] else office(diary)
                _sitting(diary, worker, person, day, min(minute, 1439), wrote=0.5 if minute > 1050 else 0.35)
    for (worker, day), cover in diary.away.items():
        own = diary.caseloads.get((worker, day), [])
        for person in chance.sample(own, min(len(own), chance.randint(1, 3))):
            _sitting(diary, cover, person, day, office(diary), wrote=0.5)


def _sitting(diary: Diary, actor: str, person: str, day: date, minute: int, *, wrote: float) -> None:
    diary.look(actor, person, day, minute)
    if diary.town.chance.random() < wrote:
        diary.write(actor, person, day)


def _handovers(diary: Diary) -> None:
    """Reading before the first day and after the last; a closing summary may be late."""
    chance = diary.town.chance
    for tie in diary.town.ties:
        person = str(tie.young_person)
        near = [tie.since - timedelta(days=chance.randint(1, 10))]
        near += [tie.until + timedelta(days=chance.choice([0, 1, 3, 5, 9, 20]))] if tie.until else []
        for day in near:
            if FIRST_DAY <= day <= LAST_DAY and is_working_day(day):
                diary.look(tie.actor, person, day, office(diary))


def _duty(diary: Diary) -> None:
    """Two on duty every working day; one swap in five is not in the rota. Whoever rings is looked up."""
    chance = diary.town.chance
    workers = list(chain.from_iterable(diary.town.workers))
    people = list(diary.town.people)
    for day in WORKING:
        for worker in chance.sample(workers, 2):
            if chance.random() < 0.8:
                diary.bonds.append(Relationship(worker, None, Bond.DUTY, day, day + A_DAY))
            for person in chance.sample(people, chance.randint(1, 4)):
                _sitting(diary, worker, person, day, chance.randint(540, 1200), wrote=0.6)


def _siblings_and_wrong_clicks(diary: Diary) -> None:
    chance = diary.town.chance
    workers = list(chain.from_iterable(diary.town.workers))
    people = list(diary.town.people)
    for one, other in diary.town.siblings:
        for tie in diary.town.ties:
            if tie.young_person in {one, other} and chance.random() < 0.4:
                day = chance.choice(WORKING)
                diary.look(tie.actor, other if tie.young_person == one else one, day, office(diary))
    for day in WORKING:
        for worker in chance.sample(workers, chance.choice([0, 1, 1, 2])):
            diary.look(worker, chance.choice(people), day, office(diary), most=1)


def _panels(diary: Diary) -> None:
    """Once a month each team talks about one of its young people, and everybody reads beforehand."""
    chance = diary.town.chance
    for team in range(TEAMS):
        people = [key for key, place in diary.town.team_of.items() if place == team]
        for month in range(12):
            person, place = chance.choice(people), month * 20 + chance.randint(3, 19)
            for worker in diary.town.workers[team]:
                if chance.random() < 0.7:
                    diary.look(worker, person, WORKING[place - chance.randint(0, 3)], office(diary))


def _managers(diary: Diary) -> None:
    """Supervision every day, a review of the whole team every month or quarter, and a fortnight for a colleague."""
    chance = diary.town.chance
    for team, manager in enumerate(diary.town.managers):
        every = chance.choice([1, 3])
        reviews = {WORKING[month * 20 + chance.randint(0, 19)] for month in range(0, 12, every)}
        away = chance.randrange(len(WORKING) - 10)
        for place, day in enumerate(WORKING):
            now = sorted({key for worker in diary.town.workers[team] for key in diary.caseloads.get((worker, day), ())})
            some = now if day in reviews else chance.sample(now, min(len(now), chance.randint(1, 6)))
            if away <= place < away + 10:
                manager_then = diary.town.managers[(team + 1) % TEAMS]
                some = some[:2]
            else:
                manager_then = manager
            for person in some:
                diary.look(manager_then, person, day, office(diary), most=3)
