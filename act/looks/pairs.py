"""Who looked at whom in a period, gathered in the database: a row for each worker and young person.

It is enough to tell about whom there may be something to ask, so that of the looks only those few are read.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import reduce
from operator import or_
from uuid import UUID

from django.db.models import Count, Max, Min, Q, QuerySet

from act.looks import by_minutes
from act.looks.by_minutes import KEYS, Window, begun_by, own_drafts, views
from act.looks.period import Period
from act.methods.calendar import OfficeHours, open_on
from act.methods.snooping import LookedAt, busy_days, fewest_people_of_a_busy_day
from act.trust.models import AuditedView
from act.trust.scope.plain_columns import key_of
from act.trust.scope.standing import Standing

Pair = tuple[str, str, str]
"""Authority, who looked, and at whom."""
PeopleByDay = tuple[dict[date, int], dict[date, int]]
A_DAY = timedelta(days=1)
PEOPLE = Count("young_person_id", distinct=True)
WITHOUT_DRAFTS = Count("young_person_id", distinct=True, filter=Q(draft=""))


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
        found = views(self.standing, Window(tuple(self.hours), since, self.period.ends))
        return (found.filter(actor_id=self.actor) if self.actor else found).annotate(**KEYS)

    def pairs(self) -> dict[Pair, LookedAt]:
        """Return every pair, without the pages of a draft that the worker began."""
        found = self._times()
        if not found:
            return {}
        days, late, busy, wrote = self._days(), self._late(), self._busy(), self._wrote()
        return {
            pair: replace(looked, days=days[pair], late=pair in late, busy=pair in busy, wrote=pair in wrote)
            for pair, looked in found.items()
        }

    def _times(self) -> dict[Pair, LookedAt]:
        grouped = self.views().values_list(*KEYS, "draft")
        rows = list(grouped.annotate(first=Min("on"), last=Max("on"), times=Count("pk")))
        own = own_drafts(tuple(self.hours), {key_of(person) for _, _, person, draft, *_ in rows if draft})
        pairs: dict[Pair, LookedAt] = {}
        for place, actor, person, draft, first, last, times in rows:
            pair = _pair(place, actor, person)
            if (*pair[1:], begun_by().get(draft)) in own:
                continue
            present = pairs.get(pair)
            pairs[pair] = LookedAt(
                actor=pair[1],
                young_person=pair[2],
                first=min(first, present.first) if present else first,
                last=max(last, present.last) if present else last,
                times=times + (present.times if present else 0),
                days=0,
            )
        return pairs

    def _days(self) -> dict[Pair, int]:
        counted = self.views(self.rule.again_within - 1).values_list(*KEYS).annotate(days=Count("on", distinct=True))
        return {_pair(*keys): days for *keys, days in counted}

    def _late(self) -> set[Pair]:
        """Return those with a view out of office hours."""
        shut = [
            Q(authority_id=place, at__gte=since, at__lt=until)
            for place, hours in self.hours.items()
            for since, until in _shut(self.period, hours)
        ]
        return _pairs(self.views().filter(reduce(or_, shut)).values_list(*KEYS).distinct())

    def _wrote(self) -> set[Pair]:
        """Return those of whom the worker wrote so near to every look that none of them is one of too many."""
        near = timedelta(days=self.rule.again_within)
        first, last = self.period.last - near, self.period.first + near
        if last < first:
            return set()
        within = Period(first, last)
        acts = by_minutes.acts(self.standing, Window(tuple(self.hours), within.begins, within.ends))
        return _pairs((acts.filter(actor_id=self.actor) if self.actor else acts).values_list(*KEYS).distinct())

    def _busy(self) -> set[Pair]:
        """Return those of a day on which the worker may have looked at unusually many young people."""
        many = self.views().values_list("place", "actor", "on").annotate(people=PEOPLE)
        some = {actor for _, actor, *_ in many.filter(people__gte=fewest_people_of_a_busy_day(self.rule))}
        days = {
            (place, actor, on)
            for (place, actor), (at_most, at_least) in (self._people_by_day(some) if some else {}).items()
            for on in busy_days(at_most, at_least, self.rule)
        }
        if not days:
            return set()
        of_these = self.views().filter(actor_id__in={actor for _, actor, _ in days}).values_list(*KEYS, "on")
        return _pairs(keys for *keys, on in of_these.distinct() if (*keys[:2], on) in days)

    def _people_by_day(self, actors: Collection[str]) -> dict[tuple[str, str], PeopleByDay]:
        """Return at how many young people some workers looked each day: with every page, and without those of drafts."""
        found = self.views(self.rule.own_days).filter(actor_id__in=actors).values_list("place", "actor", "on")
        by_worker: dict[tuple[str, str], PeopleByDay] = defaultdict(lambda: ({}, {}))
        for place, actor, on, at_most, at_least in found.annotate(at_most=PEOPLE, at_least=WITHOUT_DRAFTS):
            by_worker[place, actor][0][on] = at_most
            by_worker[place, actor][1][on] = at_least
        return by_worker


def _shut(period: Period, hours: OfficeHours) -> Iterator[tuple[datetime, datetime]]:
    """Give the times of a period in which the office is shut, one after the other."""
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
