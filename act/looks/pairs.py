"""What the views of one authority come to: a worker's days, who looked at whom, and the views of a period.

They are read once, and counted by worker and day and by worker and young person. Only those of the period itself are
kept as they are, so that the few about which there may be something to ask are there.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from act.looks.by_minutes import View
from act.looks.period import Period
from act.methods.calendar import HourKind, OfficeHours, kind_of_hour
from act.methods.snooping import LookDay, LookedAt, busy_days
from act.trust.scope.plain_columns import day_of, key_of, moment_of

Pair = tuple[str, str]
"""Who looked, and at whom."""
TO_TEN_MINUTES = len("2016-10-31 09:0")


@dataclass
class ViewedDay:
    """A worker's day: at whom they looked, and how many looks that was by kind of hour."""

    people: set[str] = field(default_factory=set)
    kinds: Counter[HourKind] = field(default_factory=Counter)


class ViewedPairs:
    """Gathers views in and around a period, by the office hours of their authority."""

    def __init__(self, period: Period, hours: OfficeHours) -> None:
        self._period, self._hours = period, hours
        self._begins, self._ends = _as_text(period.begins), _as_text(period.ends)
        self._kinds: dict[tuple[str, bool], HourKind] = {}
        self._late: set[Pair] = set()
        self._days: defaultdict[tuple[str, date], ViewedDay] = defaultdict(ViewedDay)
        self.looked: defaultdict[Pair, set[date]] = defaultdict(set)
        """On which days, in the weeks before and after too."""
        self.of_period: defaultdict[Pair, list[View]] = defaultdict(list)

    def take(self, view: View) -> None:
        """Take one view, in any order."""
        pair, on = (key_of(view.actor), key_of(view.person)), day_of(view.on)
        self.looked[pair].add(on)
        if view.at >= self._ends:
            return
        day, kind = self._days[pair[0], on], self._kind(view.at)
        day.people.add(pair[1])
        day.kinds[kind] += 1
        if view.at >= self._begins:
            self.of_period[pair].append(view)
            if kind is not HourKind.OFFICE:
                self._late.add(pair)

    def pairs(self, wrote: Iterable[Pair]) -> dict[Pair, LookedAt]:
        """Return who looked at whom in the period. `wrote` are those of whom the worker wrote so near to every look
        that none of them is one of too many."""
        again, busy = self._again().difference(wrote), self._busy()
        return {
            pair: LookedAt(
                actor=pair[0],
                young_person=pair[1],
                first=day_of(min(view.on for view in of_pair)),
                last=day_of(max(view.on for view in of_pair)),
                times=len(of_pair),
                late=pair in self._late,
                busy=pair in busy,
                again=pair in again,
            )
            for pair, of_pair in self.of_period.items()
        }

    def days(self, actors: Iterable[str]) -> Iterator[LookDay]:
        """Give the days of some workers, in the period and in the weeks before."""
        wanted = set(actors)
        for (actor, on), day in self._days.items():
            if actor in wanted:
                yield LookDay(actor, on, len(day.people), day.kinds, frozenset(day.people))

    def _again(self) -> set[Pair]:
        """Return those on so many days that they may be too many."""
        rule = self._period.rule
        since = self._period.first - timedelta(days=rule.again_within - 1)
        pairs = (pair for pair, days in self.looked.items() if len(days) >= rule.again_days)
        return {pair for pair in pairs if sum(day >= since for day in self.looked[pair]) >= rule.again_days}

    def _busy(self) -> set[Pair]:
        """Return those of a day on which the worker looked at unusually many young people."""
        people: defaultdict[str, dict[date, int]] = defaultdict(dict)
        for (actor, on), day in self._days.items():
            people[actor][on] = len(day.people)
        days = ((actor, on) for actor, counts in people.items() for on in busy_days(counts, self._period.rule))
        return {(actor, person) for actor, on in days for person in self._days[actor, on].people}

    def _kind(self, at: str) -> HourKind:
        minutes = at[:TO_TEN_MINUTES], at[TO_TEN_MINUTES] >= "5"  # within five no office hours begin or end
        if minutes not in self._kinds:
            self._kinds[minutes] = kind_of_hour(moment_of(at), self._hours)
        return self._kinds[minutes]


def _as_text(moment: datetime) -> str:
    """Return a moment as the texts of the database begin, in UTC and to the minute."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}"
