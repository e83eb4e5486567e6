"""Views and writing as the audit has them, gathered in the database: a row for each person, young person and five
minutes, and not one for each page. What makes a look worth a question never needs more.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from django.db.models import Aggregate, Case, CharField, Count, F, Func, Max, Min, Q, QuerySet, TextField, Value, When
from django.db.models.functions import Cast

from act.methods.snooping import Look, WrittenRecord
from act.trust import clock
from act.trust.models import AuditedView, AuditKind, AuditSubject
from act.trust.scope.people import seen
from act.trust.scope.plain_columns import as_text, day_of, key_of, moment_of, text_of
from act.trust.scope.standing import Standing
from act.trust.web.route_policy import policies

NO_WORK = ("trust.", "workforce.")
"""Acts that are about a young person's record and no work with them, such as opening it in an emergency."""
Own = set[tuple[str, str, str]]
"""Who began a draft about whom, and by which act."""
Looks = Iterator[tuple[str, Look]]
KEYS = {"place": as_text("authority_id"), "actor": as_text("actor_id"), "person": as_text("young_person_id")}


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

    places: Collection[UUID | str]
    since: datetime
    until: datetime


def views(standing: Standing, window: Window) -> "QuerySet[AuditedView]":
    """Return the pages of one record each that were shown, with the page of a draft as `draft`."""
    within = Q(authority_id__in=window.places, at__gte=window.since, at__lt=window.until)
    of_draft = Case(When(what__in=list(begun_by()), then=F("what")), default=Value(""))
    return AuditedView.objects.filter(seen(standing), within).annotate(draft=of_draft).order_by()


def looks(standing: Standing, window: Window, actors: Collection[str], people: Collection[str]) -> Looks:
    """Give every look of some workers, and everybody's at some young people, by authority, oldest first."""
    of_both = Q(actor_id__in=actors) | Q(young_person_id__in=people)
    grouped = views(standing, window).filter(of_both).annotate(**KEYS, minutes=FiveMinutes("at"))
    counted = {"day": _text(Min("on")), "first": _text(Min("at")), "last": _text(Max("at")), "times": Count("pk")}
    # Thousands of rows: objects are made of the few that raise a question.
    rows = grouped.values_list(*KEYS, "draft", "minutes").annotate(**counted, row=Max(as_text("row_id")))
    found = sorted(rows, key=lambda each: (each[6], each[9]))
    own = own_drafts(window.places, {key_of(person) for _, _, person, draft, *_ in found if draft})
    for place, actor, person, draft, _, on, first, last, times, row in found:
        pair = key_of(actor), key_of(person)
        if not draft or (*pair, begun_by()[draft]) not in own:
            yield key_of(place), Look(moment_of(first), day_of(on), *pair, draft, row, moment_of(last), times)


def each_look(standing: Standing, window: Window, actor: str, people: Collection[str]) -> Iterator[Look]:
    """Give somebody's looks at some young people one by one, with the page of each, oldest first."""
    found = views(standing, window).filter(actor_id=actor, young_person_id__in=people).order_by("at", "row_id")
    rows = list(found.values_list("young_person_id", "actor_id", "row_id", "at", "on", "what"))
    own = own_drafts(window.places, {person for person, *_, what in rows if what in begun_by()})
    for person, who, row, at, on, what in rows:
        if (str(who), str(person), begun_by().get(what)) not in own:
            yield Look(at, on, str(who), str(person), what, text_of(row))


def written(
    standing: Standing, window: Window, actors: Collection[str], people: Collection[str]
) -> Iterator[tuple[str, WrittenRecord]]:
    """Give which of some workers wrote about which of some young people, by authority: once for each five minutes."""
    about = acts(standing, window).filter(actor_id__in=actors, young_person_id__in=people)
    grouped = about.annotate(minutes=FiveMinutes("row__at")).values_list(*KEYS, "minutes")
    for place, actor, person, _, at in grouped.annotate(at=_text(Min("row__at"))):
        yield key_of(place), WrittenRecord(clock.practice_date(moment_of(at)), key_of(actor), key_of(person))


def acts(standing: Standing, window: Window) -> "QuerySet[AuditSubject]":
    """Return who wrote about whom, with the keys as texts."""
    no_work = Q()
    for begins in NO_WORK:
        no_work |= Q(row__what__startswith=begins)
    within = Q(authority_id__in=window.places, row__at__gte=window.since, row__at__lt=window.until)
    found = AuditSubject.objects.filter(seen(standing), within, ~no_work, row__kind=AuditKind.ACT)
    return found.annotate(**KEYS).order_by()


@cache
def begun_by() -> dict[str, str]:
    """By the name that the audit keeps for a page of a draft: the act that begins the draft."""
    return {policy.audit: policy.begun_by for policy in policies() if policy.begun_by}


def own_drafts(places: Collection[UUID | str], people: Collection[UUID | str]) -> Own:
    """Return who began a draft about whom, and by which act, among some young people, however long ago."""
    if not people:
        return set()
    acts = set(begun_by().values())
    begun = AuditSubject.objects.filter(authority_id__in=places, young_person_id__in=people, row__what__in=acts)
    return {
        (str(who), str(person), what)
        for who, person, what in begun.values_list("actor_id", "young_person_id", "row__what")
    }


def _text(value: Aggregate) -> Cast:
    return Cast(value, TextField())
