"""Who looked at whom in a period, gathered in the database: a row for each worker and young person.

It is enough to tell about whom there may be something to ask, so that of the looks only those few are read.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import reduce
from operator import or_
from uuid import UUID

from django.db.models import Count, Max, Min, Q, QuerySet

from act.looks.by_minutes import Window, begun_by, own_drafts, views
from act.looks.period import Period
from act.methods.calendar import OfficeHours, open_on
from act.methods.snooping import LookedAt, busy_days, fewest_people_of_a_busy_day
from act.trust.models import AuditedView
from act.trust.scope.standing import Standing

Pair = tuple[UUID, UUID, UUID]
"""Authority, who looked, and at whom."""
A_DAY = timedelta(days=1)
COLUMNS = "authority_id", "actor_id", "young_person_id"


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
        return found.filter(actor_id=self.actor) if self.actor else found

    def pairs(self) -> dict[Pair, LookedAt]:
        """Return every pair, without the pages of a draft that the worker began."""
        found = self._times()
        if not found:
            return {}
        days, late, busy = self._days(), self._late(), self._busy()
        return {
            pair: replace(looked, days=days[pair], late=pair in late, busy=pair in busy)
            for pair, looked in found.items()
        }

    def _times(self) -> dict[Pair, LookedAt]:
        grouped = self.views().values_list(*COLUMNS, "draft")
        rows = list(grouped.annotate(first=Min("on"), last=Max("on"), times=Count("pk")))
        own = own_drafts(tuple(self.hours), {person for _, _, person, draft, *_ in rows if draft})
        pairs: dict[Pair, LookedAt] = {}
        for place, actor, person, draft, first, last, times in rows:
            if (actor, person, begun_by().get(draft)) in own:
                continue
            present = pairs.get((place, actor, person))
            pairs[place, actor, person] = LookedAt(
                actor=str(actor),
                young_person=str(person),
                first=min(first, present.first) if present else first,
                last=max(last, present.last) if present else last,
                times=times + (present.times if present else 0),
                days=0,
            )
        return pairs

    def _days(self) -> dict[Pair, int]:
        counted = self.views(self.rule.again_within - 1).values_list(*COLUMNS).annotate(days=Count("on", distinct=True))
        return {(place, actor, person): days for place, actor, person, days in counted}

    def _late(self) -> set[Pair]:
        """Return those with a view out of office hours."""
        shut = [
            Q(authority_id=place, at__gte=since, at__lt=until)
            for place, hours in self.hours.items()
            for since, until in _shut(self.period, hours)
        ]
        return set(self.views().filter(reduce(or_, shut)).values_list(*COLUMNS).distinct()) if shut else set()

    def _busy(self) -> set[Pair]:
        """Return those of a day on which the worker may have looked at unusually many young people."""
        people = Count("young_person_id", distinct=True)
        many = self.views().values("authority_id", "actor_id", "on").annotate(people=people)
        some = set(many.filter(people__gte=fewest_people_of_a_busy_day(self.rule)).values_list("actor_id", flat=True))
        if not some:
            return set()
        days = {
            (place, actor, on)
            for (place, actor), (at_most, at_least) in self._people_by_day(some).items()
            for on in busy_days(at_most, at_least, self.rule)
        }
        of_these = self.views().filter(actor_id__in={actor for _, actor, _ in days})
        return {
            (place, actor, person)
            for place, actor, person, on in of_these.values_list(*COLUMNS, "on").distinct()
            if (place, actor, on) in days
        }

    def _people_by_day(
        self, actors: Collection[UUID]
    ) -> dict[tuple[UUID, UUID], tuple[dict[date, int], dict[date, int]]]:
        """Return at how many young people some workers looked each day: with every page, and without those of drafts."""
        everyone, no_draft = (
            Count("young_person_id", distinct=True),
            Count("young_person_id", distinct=True, filter=Q(draft="")),
        )
        found = self.views(self.rule.own_days).filter(actor_id__in=actors).values_list("authority_id", "actor_id", "on")
        by_worker: dict[tuple[UUID, UUID], tuple[dict[date, int], dict[date, int]]] = defaultdict(lambda: ({}, {}))
        for place, actor, on, at_most, at_least in found.annotate(at_most=everyone, at_least=no_draft):
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
