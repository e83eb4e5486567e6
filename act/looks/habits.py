"""What some workers usually do, gathered in the database: a row for each of their days, and for each late look."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import reduce
from operator import or_
from uuid import UUID

from django.db.models import Count, Min, Q

from act.looks.by_minutes import KEYS, ClockTime, FiveMinutes, text_of_value
from act.looks.pairs import A_DAY, DAY, Day, ViewedPairs
from act.looks.period import Period
from act.methods.calendar import HourKind, OfficeHours, kind_of_hour, open_on
from act.methods.snooping import LookDay
from act.trust.scope.plain_columns import day_of, key_of, moment_of


def look_days(viewed: ViewedPairs, actors: Collection[str], often: Collection[str]) -> Iterator[tuple[str, LookDay]]:
    """Give the days of some workers by authority, in the period and in the weeks before; of those who may look at
    somebody too often, with the young people at whom they looked."""
    late, at_whom = _late(viewed), _at_whom(viewed, often)
    for (place, actor, on), (people, times) in viewed.days.items():
        if key_of(actor) in actors:
            kinds = late.get((place, actor, on), Counter())
            kinds[HourKind.OFFICE] += times - kinds.total()
            whom = frozenset(at_whom.get((place, actor, on), ()))
            yield key_of(place), LookDay(key_of(actor), day_of(on), people, kinds, whom)


def _late(viewed: ViewedPairs) -> dict[Day, Counter[HourKind]]:
    """Return the looks by kind of hour: of those in office hours only some, which read in UTC may be out of them."""
    hours = {str(place): of_place for place, of_place in viewed.hours.items()}
    period, own = viewed.period, viewed.rule.own_days
    days = [period.first + number * A_DAY for number in range(-own, (period.last - period.first).days + 1)]
    may_be_late = reduce(or_, (_may_be_late(place, of_place, days) for place, of_place in viewed.hours.items()))
    views = viewed.views(own).annotate(day=DAY, clock=ClockTime("at"), minutes=FiveMinutes("at")).filter(may_be_late)
    grouped = views.values_list("place", "actor", "day", "minutes")
    kinds: defaultdict[Day, Counter[HourKind]] = defaultdict(Counter)
    for place, actor, on, _, at, times in grouped.annotate(first=text_of_value(Min("at")), times=Count("pk")):
        kinds[place, actor, on][kind_of_hour(moment_of(at), hours[key_of(place)])] += times
    return kinds


def _may_be_late(place: UUID, hours: OfficeHours, days: Iterable[date]) -> Q:
    """Return the condition that a view may be out of office hours. In summer England is an hour ahead of UTC."""
    late = Q(clock__lt=f"{hours.opens:%H:%M}") | Q(
        clock__gte=f"{hours.closes.replace(hour=hours.closes.hour - 1):%H:%M}"
    )
    for day in days:
        if not open_on(day, hours):
            shut = Period(day, day)
            late |= Q(at__gte=shut.begins, at__lt=shut.ends)
    return Q(late, authority_id=place)


def _at_whom(viewed: ViewedPairs, actors: Collection[str]) -> dict[Day, set[str]]:
    """Return at whom some workers looked each day."""
    views = viewed.views(viewed.rule.again_within).filter(actor_id__in=actors).annotate(day=DAY)
    people: defaultdict[Day, set[str]] = defaultdict(set)
    for place, actor, person, on in views.values_list(*KEYS, "day").distinct():
        people[place, actor, on].add(person)
    return people
