"""Views and writing as the audit has them, gathered in the database: a row for each person, young person and five
minutes, and not one for each page. What makes a look worth a question never needs more.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from django.db.models import Case, CharField, Count, F, Func, Max, Min, Q, QuerySet, Value, When
from django.db.models.functions import Cast

from act.methods.snooping import Look, WrittenRecord
from act.trust import clock
from act.trust.models import AuditedView, AuditKind, AuditSubject
from act.trust.scope.people import seen
from act.trust.scope.standing import Standing
from act.trust.web.route_policy import policies

NO_WORK = ("trust.", "workforce.")
"""Acts that are about a young person's record and no work with them, such as opening it in an emergency."""
Own = set[tuple[UUID, UUID, str]]
"""Who began a draft about whom, and by which act."""


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
    """Of which authorities, from one moment until before another."""

    places: Collection[UUID]
    since: datetime
    until: datetime


def views(standing: Standing, window: Window) -> "QuerySet[AuditedView]":
    """Return the pages of one record each that were shown, with the page of a draft as `draft`."""
    within = Q(authority_id__in=window.places, at__gte=window.since, at__lt=window.until)
    of_draft = Case(When(what__in=list(begun_by()), then=F("what")), default=Value(""))
    return AuditedView.objects.filter(seen(standing), within).annotate(draft=of_draft).order_by()


def looks(
    standing: Standing, window: Window, actors: Collection[str], people: Collection[str]
) -> Iterator[tuple[UUID, Look]]:
    """Give every look of some workers, and everybody's at some young people, by authority, oldest first."""
    of_both = Q(actor_id__in=actors) | Q(young_person_id__in=people)
    grouped = views(standing, window).filter(of_both).annotate(minutes=FiveMinutes("at"))
    found = list(
        grouped.values_list("authority_id", "young_person_id", "actor_id", "draft", "minutes").annotate(
            first=Min("at"), last=Max("at"), day=Min("on"), times=Count("pk"), row=Max(Cast("row_id", CharField()))
        )
    )
    own = own_drafts(window.places, {person for _, person, _, draft, *_ in found if draft})
    for place, person, actor, draft, _, first, last, on, times, row in sorted(
        found, key=lambda each: (each[5], each[9])
    ):
        if (actor, person, begun_by().get(draft)) not in own:
            yield place, Look(first, on, str(actor), str(person), draft, str(UUID(row)), last, times)


def each_look(standing: Standing, window: Window, actor: str, people: Collection[str]) -> Iterator[Look]:
    """Give somebody's looks at some young people one by one, with the page of each, oldest first."""
    found = views(standing, window).filter(actor_id=actor, young_person_id__in=people).order_by("at", "row_id")
    rows = list(found.values_list("young_person_id", "actor_id", "row_id", "at", "on", "what"))
    own = own_drafts(window.places, {person for person, *_, what in rows if what in begun_by()})
    for person, who, row, at, on, what in rows:
        if (who, person, begun_by().get(what)) not in own:
            yield Look(at, on, str(who), str(person), what, str(row))


def written(
    standing: Standing, window: Window, actors: Collection[str], people: Collection[str]
) -> Iterator[tuple[UUID, WrittenRecord]]:
    """Give which of some workers wrote about which of some young people, by authority: once for each five minutes."""
    no_work = Q()
    for begins in NO_WORK:
        no_work |= Q(row__what__startswith=begins)
    within = Q(authority_id__in=window.places, row__at__gte=window.since, row__at__lt=window.until)
    about = AuditSubject.objects.filter(seen(standing), within, actor_id__in=actors, young_person_id__in=people)
    acts = about.filter(~no_work, row__kind=AuditKind.ACT).order_by().annotate(minutes=FiveMinutes("row__at"))
    grouped = acts.values_list("authority_id", "young_person_id", "actor_id", "minutes").annotate(at=Min("row__at"))
    for place, person, actor, _, at in grouped:
        yield place, WrittenRecord(clock.practice_date(at), str(actor), str(person))


@cache
def begun_by() -> dict[str, str]:
    """By the name that the audit keeps for a page of a draft: the act that begins the draft."""
    return {policy.audit: policy.begun_by for policy in policies() if policy.begun_by}


def own_drafts(places: Collection[UUID], people: Collection[UUID]) -> Own:
    """Return who began a draft about whom, and by which act, among some young people, however long ago."""
    if not people:
        return set()
    acts = set(begun_by().values())
    begun = AuditSubject.objects.filter(authority_id__in=places, young_person_id__in=people, row__what__in=acts)
    return set(begun.values_list("actor_id", "young_person_id", "row__what"))
