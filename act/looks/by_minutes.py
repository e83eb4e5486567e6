"""Looks and writing as the audit has them, gathered in the database: a row for each person, young person and five
minutes, and not one for each page. What makes a look worth a question never needs more.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from django.db.models import Case, CharField, Count, Exists, F, Func, Max, Min, OuterRef, Q, QuerySet, Value, When
from django.db.models.functions import Cast

from act.methods.snooping import Look, WrittenRecord
from act.trust import clock
from act.trust.models import AuditKind, AuditSubject
from act.trust.scope.people import seen
from act.trust.scope.standing import Standing
from act.trust.web.route_policy import policies

NO_WORK = ("trust.", "workforce.")
"""Acts that are about a young person's record and no work with them, such as opening it in an emergency."""


class FiveMinutes(Func):
    """The five minutes of UTC that a moment lies in, as a text: no office hours begin or end within them."""

    output_field = CharField()

    def as_sqlite(self, compiler: Any, connection: Any, **context: Any) -> Any:
        template = "(substr(%(expressions)s, 1, 15) || (substr(%(expressions)s, 16, 1) >= '5'))"
        return self.as_sql(compiler, connection, template=template, **context)

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        template = "date_bin('5 minutes', %(expressions)s, timestamptz '2000-01-01 00:00:00+00')::text"
        return self.as_sql(compiler, connection, template=template, **context)


@dataclass(frozen=True)
class Window:
    """Of which authorities, from one moment until before another; with `actor`, only what a question about them needs:
    their own looks, and everybody's at the young people at whom they looked."""

    places: Collection[UUID]
    since: datetime
    until: datetime
    actor: UUID | None = None


def looks(standing: Standing, window: Window) -> Iterator[tuple[UUID, Look]]:
    """Give the looks by authority, oldest first."""
    grouped = _sights(standing, window).annotate(draft=_draft(), minutes=FiveMinutes("row__at"))
    found = list(
        grouped.values_list("authority_id", "young_person_id", "actor_id", "draft", "minutes").annotate(
            first=Min("row__at"), last=Max("row__at"), times=Count("pk"), row=Max(Cast("row_id", CharField()))
        )
    )
    own = _own_drafts(window.places, {person for _, person, _, draft, *_ in found if draft})
    for place, person, actor, draft, _, first, last, times, row in sorted(found, key=lambda each: (each[5], each[8])):
        if (actor, person, begun_by().get(draft)) not in own:
            on = clock.practice_date(first)
            yield place, Look(first, on, str(actor), str(standing.kept(person)), draft, str(UUID(row)), last, times)


def each_look(standing: Standing, window: Window, actor: str, people: Collection[str]) -> Iterator[Look]:
    """Give somebody's looks at some young people one by one, with the page of each, oldest first."""
    records = standing.all_keys(map(UUID, people))
    found = _sights(standing, window).filter(actor_id=actor, young_person_id__in=records).order_by("row__at", "row_id")
    rows = list(found.values_list("young_person_id", "actor_id", "row_id", "row__at", "row__what"))
    own = _own_drafts(window.places, {person for person, *_, what in rows if what in begun_by()})
    for person, who, row, at, what in rows:
        if (who, person, begun_by().get(what)) not in own:
            yield Look(at, clock.practice_date(at), str(who), str(standing.kept(person)), what, str(row))


def written(standing: Standing, window: Window) -> Iterator[tuple[UUID, WrittenRecord]]:
    """Give who wrote about whom, by authority: once for each five minutes."""
    no_work = Q()
    for begins in NO_WORK:
        no_work |= Q(row__what__startswith=begins)
    acts = _about(standing, window).filter(~no_work, row__kind=AuditKind.ACT).annotate(minutes=FiveMinutes("row__at"))
    grouped = acts.values_list("authority_id", "young_person_id", "actor_id", "minutes").annotate(at=Min("row__at"))
    # What is about young people of several authorities is in the chain of none. Asked together, no index leads there.
    for chains in (Q(row__authority_id__in=window.places), Q(row__authority_id=None)):
        for place, person, actor, _, at in grouped.filter(chains):
            yield place, WrittenRecord(clock.practice_date(at), str(actor), str(standing.kept(person)))


@cache
def begun_by() -> dict[str, str]:
    """By the name that the audit keeps for a page of a draft: the act that begins the draft."""
    return {policy.audit: policy.begun_by for policy in policies() if policy.begun_by}


def _sights(standing: Standing, window: Window) -> "QuerySet[AuditSubject]":
    """A look is a page of one record with one young person on it: one with several is a list."""
    alone = ~Exists(AuditSubject.objects.filter(seen(standing), row_id=OuterRef("row_id")).exclude(pk=OuterRef("pk")))
    of_record = Q(row__kind=AuditKind.SIGHT, row__object_id__isnull=False, row__authority_id__in=window.places)
    return _about(standing, window).filter(of_record, alone)


def _about(standing: Standing, window: Window) -> "QuerySet[AuditSubject]":
    within = Q(authority_id__in=window.places, row__at__gte=window.since, row__at__lt=window.until)
    found = AuditSubject.objects.filter(seen(standing), within).order_by()
    if window.actor is None:
        return found
    theirs = found.filter(actor_id=window.actor).values("young_person_id")
    return found.filter(Q(actor_id=window.actor) | Q(young_person_id__in=theirs))


def _draft() -> Case:
    """The page where it is one of a draft, and nothing for all others."""
    return Case(When(row__what__in=list(begun_by()), then=F("row__what")), default=Value(""))


def _own_drafts(places: Collection[UUID], people: Collection[UUID]) -> set[tuple[UUID, UUID, str]]:
    """Who began a draft about whom, and by which act, among some young people, however long ago."""
    if not people:
        return set()
    acts = set(begun_by().values())
    begun = AuditSubject.objects.filter(authority_id__in=places, young_person_id__in=people, row__what__in=acts)
    return set(begun.values_list("actor_id", "young_person_id", "row__what"))
