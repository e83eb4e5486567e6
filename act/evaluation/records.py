"""The records behind a Figure, for whoever may be shown them (wall 1)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from django.urls import reverse

from act.casework.models import Contact, Involvement
from act.design.words import long_date, when
from act.referrals.models import Decision, Referral
from act.trust.models import PersonRecord
from act.trust.people_scope import people_for
from act.trust.standing import Standing


@dataclass(frozen=True)
class Selector:
    """A named set of records: what one is called, which rows, and when each happened."""

    title: str
    rows: Callable[[Standing], "QuerySet[PersonRecord]"]
    happened: Callable[[PersonRecord], str]


def _of(model: type[PersonRecord], order: str, **conditions: object) -> Callable[[Standing], "QuerySet[PersonRecord]"]:
    def rows(standing: Standing) -> "QuerySet[PersonRecord]":
        shown: QuerySet[Any] = people_for(standing, model)
        found = shown.filter(**conditions).select_related("young_person", "authority")
        return found.order_by(f"-{order}", "-id")

    return rows


def _day(field: str) -> Callable[[PersonRecord], str]:
    return lambda record: long_date(getattr(record, field))


def _time(field: str) -> Callable[[PersonRecord], str]:
    return lambda record: when(getattr(record, field))


SELECTORS: dict[str, Selector] = {
    "referrals.received": Selector("Referrals received", _of(Referral, "made_on"), _day("made_on")),
    "referrals.accepted": Selector(
        "Referrals accepted", _of(Decision, "decided_on", accepted=True), _day("decided_on")
    ),
    "casework.involvements": Selector(
        "Young people whom a key worker has come beside", _of(Involvement, "began_on"), _day("began_on")
    ),
    "casework.beside_now": Selector(
        "Young people whom a key worker is beside today", _of(Involvement, "began_on", ended_on=None), _day("began_on")
    ),
    "casework.contacts_made": Selector("Contacts made", _of(Contact, "at", made=True), _time("at")),
    "casework.contacts_tried": Selector("Contacts tried", _of(Contact, "at", made=False), _time("at")),
}


def selector(name: str) -> Selector:
    """A selector by its name. Raises Http404."""
    if name not in SELECTORS:
        raise Http404
    return SELECTORS[name]


def lines(found: Selector, records: list[PersonRecord]) -> list[tuple[str, str, str, str]]:
    """Each record as name, when, authority, address of the young person's page."""
    return [
        (
            record.young_person.short_name,  # type: ignore[attr-defined]
            found.happened(record),
            record.authority.name,
            reverse("pages:young_person", kwargs={"key": record.young_person_id}),  # type: ignore[attr-defined]
        )
        for record in records
    ]
