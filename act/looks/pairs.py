"""Who looked at whom in a period, gathered in the database: a row for each worker and young person.

It is enough to tell about whom there may be something to ask, so that of the looks only those few are read.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cached_property, reduce
from operator import or_
from uuid import UUID

from django.db.models import Count, Max, Min, Q, QuerySet

from act.looks import by_minutes
from act.looks.by_minutes import KEYS, Window, text_of_value
from act.looks.period import Period
from act.methods.calendar import OfficeHours, open_on
from act.methods.snooping import LookedAt, busy_days
from act.trust.models import AuditedView
from act.trust.scope.plain_columns import as_text, day_of, key_of
from act.trust.scope.standing import Standing

Pair = tuple[str, str, str]
"""Authority, who looked, and at whom."""
A_DAY = timedelta(days=1)
DAY = as_text("on")
Day = tuple[str, str, str]
"""Authority, worker and day, as the database has them."""


class ViewedPairs:
    """Reads the pairs of a period, in some authorities by their office hours; of one worker alone, if that is said."""

    def __init__(
        self, standing: Standing, period: Period, hours: Mapping[UUID, OfficeHours], actor: UUID | None = None
    ) -> None:
        self.standing, self.period, self.hours, self.actor = standing, period, hours, actor
        self.rule = period.rule

    def views(self, days_before: int = 0) -> "QuerySet[AuditedView]":
        """Return the views of the period, and of so many days before."""
        since = self.period.begins - timedelta(days=days_before)
        found = by_minutes.views(self.standing, Window(tuple(self.hours), since, self.period.ends))
        return found.filter(actor_id=self.actor) if self.actor else found

    @cached_property
    def days(self) -> dict[Day, tuple[int, int]]:
        """By worker and day, weeks before too: at how many young people they looked, and how many looks that was."""
        counted = {"people": Count("young_person_id", distinct=True), "times": Count("pk")}
        views = self.views(self.rule.own_days).annotate(day=DAY).values_list("place", "actor", "day")
        return {(place, actor, on): (people, times) for place, actor, on, people, times in views.annotate(**counted)}

    def pairs(self) -> dict[Pair, LookedAt]:
        """Return every pair."""
        counted = {"first": text_of_value(Min("on")), "last": text_of_value(Max("on")), "times": Count("pk")}
        pairs = {}
        for place, actor, person, first, last, times in self.views().values_list(*KEYS).annotate(**counted):
            key = _pair(place, actor, person)
            pairs[key] = LookedAt(
                actor=key[1], young_person=key[2], first=day_of(first), last=day_of(last), times=times
            )
        return self._described(pairs) if pairs else {}

    def _described(self, pairs: dict[Pair, LookedAt]) -> dict[Pair, LookedAt]:
        wrote = self._wrote()
        again = self._again({person for place, actor, person in pairs.keys() - wrote})
        late, busy = self._late(), self._busy()
        return {
            pair: replace(looked, again=pair in again - wrote, late=pair in late, busy=pair in busy)
            for pair, looked in pairs.items()
        }

    def _wrote(self) -> set[Pair]:
        """Return those of whom the worker wrote so near to every look that none of them is one of too many."""
        near = timedelta(days=self.rule.again_within)
        first, last = self.period.last - near, self.period.first + near
        if last < first:
            return set()
        within = Period(first, last)
        acts = by_minutes.acts(self.standing, Window(tuple(self.hours), within.begins, within.ends))
        return _pairs((acts.filter(actor_id=self.actor) if self.actor else acts).values_list(*KEYS).distinct())

    def _again(self, people: Collection[str]) -> set[Pair]:
        """Return those of some young people on so many days that they may be too many."""
        views = self.views(self.rule.again_within - 1).filter(young_person_id__in=people).values_list(*KEYS)
        counted = views.annotate(days=Count("on", distinct=True)).filter(days__gte=self.rule.again_days)
        return _pairs(keys for *keys, _ in counted)

    def _late(self) -> set[Pair]:
        """Return those with a view out of office hours."""
        return _pairs(self.views().filter(out_of_hours(self.period, self.hours)).values_list(*KEYS).distinct())

    def _busy(self) -> set[Pair]:
        """Return those of a day on which the worker looked at unusually many young people."""
        by_worker: defaultdict[tuple[str, str], dict[date, int]] = defaultdict(dict)
        for (place, actor, on), (people, _) in self.days.items():
            by_worker[place, actor][day_of(on)] = people
        days = {(*who, on) for who, people in by_worker.items() for on in busy_days(people, self.rule)}
        of_these = self.views().filter(actor_id__in={actor for _, actor, _ in days}).values_list(*KEYS, "on")
        return _pairs(keys for *keys, on in of_these.distinct() if (*keys[:2], on) in days) if days else set()


def out_of_hours(period: Period, hours: Mapping[UUID, OfficeHours]) -> Q:
    """Return the condition on views in a period that the office was shut."""
    return reduce(
        or_,
        (
            Q(authority_id=place, at__gte=since, at__lt=until)
            for place, of_place in hours.items()
            for since, until in _shut(period, of_place)
        ),
    )


def _shut(period: Period, hours: OfficeHours) -> Iterator[tuple[datetime, datetime]]:
    """Give the times in which the office is shut, one after the other."""
    since = period.begins
    for number in range((period.last - period.first).days + 1):
        for opens, closes in open_on(period.first + number * A_DAY, hours):
            yield since, opens
            since = closes
    yield since, period.ends


def _pair(place: str, actor: str, person: str) -> Pair:
    return key_of(place), key_of(actor), key_of(person)


def _pairs(rows: Iterable[Sequence[str]]) -> set[Pair]:
    return {_pair(*row) for row in rows}
