"""What each person usually does: told from their own weeks before, never from other people's."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from act.methods.calendar import HourKind, OfficeHours, kind_of_hour
from act.methods.snooping.facts import Look
from act.methods.snooping.thresholds import SnoopingThresholds

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class LookDay:
    """One worker's day: at how many young people they looked, how many looks that was by kind of hour, and at whom.

    `at_whom` may be left out where nobody asks how often they look at each.
    """

    actor: str
    on: date
    people: int
    kinds: Counter[HourKind]
    at_whom: frozenset[str] = field(default=frozenset())


class Habits:
    """Counts of each person's days with looks: how many young people, and in which kinds of hours."""

    def __init__(self, days: Iterable[LookDay], rule: SnoopingThresholds, hours: OfficeHours) -> None:
        self._rule = rule
        self._hours = hours
        self._own = timedelta(days=rule.own_days)
        self._of: defaultdict[str, dict[date, LookDay]] = defaultdict(dict)
        for day in days:
            self._of[day.actor][day.on] = day
        self._days = {actor: sorted(days) for actor, days in self._of.items()}
        self._each: dict[tuple[str, date], float] = {}
        self._most: dict[tuple[str, date], int | None] = {}
        self._so_far: dict[str, list[Counter[HourKind]]] = {}
        self._kinds: dict[datetime, HourKind] = {}

    def people(self, actor: str, on: date) -> int:
        """Count the young people at whom a worker looked on a day."""
        day = self._of[actor].get(on)
        return day.people if day else 0

    def most(self, actor: str, on: date) -> int | None:
        """Return the most of `people` on a day of their own time before; None while they have no habit yet."""
        key = actor, on
        if key not in self._most:
            days = self._between(actor, on - self._own, on)
            enough = len(days) >= self._rule.fewest_days
            self._most[key] = max(self.people(actor, day) for day in days) if enough else None
        return self._most[key]

    def days_each(self, actor: str, on: date) -> float:
        """Average the days on which a worker looked at each young person, in the days of `again_within`."""
        key = actor, on
        if key not in self._each:
            first = on - timedelta(days=self._rule.again_within - 1)
            days = [self._of[actor][day].at_whom for day in self._between(actor, first, on + A_DAY)]
            each = frozenset[str]().union(*days)
            self._each[key] = sum(map(len, days)) / len(each) if each else 0.0
        return self._each[key]

    def kind(self, at: datetime) -> HourKind:
        """Tell the kind of hour of a moment."""
        if at not in self._kinds:
            self._kinds[at] = kind_of_hour(at, self._hours)
        return self._kinds[at]

    def is_usual_hour(self, actor: str, on: date, kind: HourKind) -> bool:
        """Tell whether a worker often looks in a kind of hour. While they have no habit, none is usual."""
        first, end = self._places(actor, on - self._own, on)
        if end - first < self._rule.fewest_days:
            return False
        so_far = self._hours_so_far(actor)
        looks = so_far[end].total() - so_far[first].total()
        return so_far[end][kind] - so_far[first][kind] >= self._rule.hour_share * looks

    def _hours_so_far(self, actor: str) -> list[Counter[HourKind]]:
        """Count looks by kind of hour up to each of a worker's days, that day not included."""
        if actor not in self._so_far:
            counts: list[Counter[HourKind]] = [Counter()]
            for day in self._days[actor]:
                counts.append(counts[-1] + self._of[actor][day].kinds)
            self._so_far[actor] = counts
        return self._so_far[actor]

    def _between(self, actor: str, first: date, end: date) -> list[date]:
        """List a worker's days with looks, from one day until before another."""
        return self._days.get(actor, [])[slice(*self._places(actor, first, end))]

    def _places(self, actor: str, first: date, end: date) -> tuple[int, int]:
        days = self._days.get(actor, [])
        return bisect_left(days, first), bisect_left(days, end)


def look_days(looks: Iterable[Look], hours: OfficeHours) -> Iterator[LookDay]:
    """Gather looks by worker and day."""
    by_day: defaultdict[tuple[str, date], list[Look]] = defaultdict(list)
    for look in looks:
        by_day[look.actor, look.on].append(look)
    for (actor, on), of_day in by_day.items():
        people = frozenset(look.young_person for look in of_day)
        kinds = Counter[HourKind]()
        for look in of_day:
            kinds[kind_of_hour(look.at, hours)] += look.times
        yield LookDay(actor, on, len(people), kinds, people)
