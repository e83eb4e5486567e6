"""Views and writing as the audit has them, gathered in the database: a row for each person, young person and five
minutes, and not one for each page. What makes a look worth a question never needs more.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from django.db.models import (
    Aggregate,
    Case,
    CharField,
    Exists,
    F,
    Func,
    Min,
    OuterRef,
    Q,
    QuerySet,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Cast

from act.methods.snooping import Look, WrittenRecord
from act.trust import clock
from act.trust.models import AuditedView, AuditKind, AuditSubject
from act.trust.scope.people import seen
from act.trust.scope.plain_columns import AT_ONCE, as_text, day_of, key_of, moment_of, text_of
from act.trust.scope.standing import Standing
from act.trust.web.route_policy import policies

NO_WORK = ("trust.", "workforce.")
"""Acts that are about a young person's record and no work with them, such as opening it in an emergency."""
KEYS = {
    "place": as_text("authority_id"),
    "actor": as_text("actor_id"),
    "person": as_text("young_person_id"),
}


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
    """Return the pages of one record each that were shown, but for those of a draft to whoever began it."""
    within = Q(authority_id__in=window.places, at__gte=window.since, at__lt=window.until)
    found = AuditedView.objects.filter(seen(standing), within, ~_of_own_draft())
    return found.annotate(**KEYS).order_by()


class View(NamedTuple):
    """A page of one record that was shown, as the database has it: keys, day and moment as texts. `draft` is the page
    where it is one of a draft."""

    place: str
    actor: str
    person: str
    at: str
    on: str
    draft: str
    row: str

    @property
    def look(self) -> Look:
        """What it is for those who ask who looked."""
        return Look(moment_of(self.at), day_of(self.on), key_of(self.actor), key_of(self.person), self.draft, self.row)


def plain_views(views: "QuerySet[AuditedView]") -> Iterator[View]:
    """Give some views in no order: there are thousands, so no objects of Django's, and some at a time."""
    texts = {"moment": as_text("at"), "day": as_text("on"), "draft": _draft(), "key": as_text("row_id")}
    rows = views.annotate(**texts).values_list(*KEYS, *texts)
    return map(View._make, rows.iterator(chunk_size=AT_ONCE))


def each_look(standing: Standing, window: Window, actor: str, people: Collection[str]) -> Iterator[Look]:
    """Give somebody's looks at some young people one by one, with the page of each, oldest first."""
    found = views(standing, window).filter(actor_id=actor, young_person_id__in=people).order_by("at", "row_id")
    for person, who, row, at, on, what in found.values_list(
        "young_person_id", "actor_id", "row_id", "at", "on", "what"
    ):
        yield Look(at, on, str(who), str(person), what, text_of(row))


def written(
    standing: Standing, window: Window, pairs: Collection[tuple[str, str]]
) -> Iterator[tuple[str, WrittenRecord]]:
    """Give what some workers wrote about some young people, pair by pair, by authority: once for each five minutes."""
    records = standing.all_keys(UUID(person) for _, person in pairs)
    read_as = {str(record): [*map(str, standing.keys_of(record))] for record in records}
    about = acts(standing, window).filter(actor_id__in={actor for actor, _ in pairs}, young_person_id__in=records)
    grouped = about.annotate(minutes=FiveMinutes("row__at")).values_list(*KEYS, "minutes")
    for place, actor, person, _, at in grouped.annotate(at=text_of_value(Min("row__at"))):
        for record in read_as[key_of(person)]:
            if (key_of(actor), record) in pairs:
                yield key_of(place), WrittenRecord(clock.practice_date(moment_of(at)), key_of(actor), record)


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


def _draft() -> Case:
    """The page where it is one of a draft, and nothing for all others."""
    return Case(When(what__in=list(begun_by()), then=F("what")), default=Value(""))


def _of_own_draft() -> Any:
    """Whether it is a page of a draft that its reader began, however long ago."""
    same = {"authority_id": OuterRef("authority_id"), "young_person_id": OuterRef("young_person_id")}
    own: Any = Q()
    for act in set(begun_by().values()):
        begun = AuditSubject.objects.filter(**same, actor_id=OuterRef("actor_id"), row__what=act)
        own |= Q(what__in=[page for page, begins in begun_by().items() if begins == act]) & Exists(begun)
    return own


def text_of_value(value: Aggregate) -> Cast:
    """Return the expression of a day or moment as the text that the database makes of it."""
    return Cast(value, TextField())
