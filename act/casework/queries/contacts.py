"""Reads of contacts: one young person's, one worker's, and when each young person was last met."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

from django.db.models import Count, F, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.http import Http404
from django.utils import timezone

from act.casework.contact_days import ContactDay, OwnTie, Span
from act.casework.hours import ContactTime
from act.casework.models import Contact, ContactWith, Involvement
from act.casework.policy import can_amend
from act.methods.caseload import Intensity
from act.people.kept_people import kept_person
from act.people.models import YoungPerson
from act.people.queries import young_people
from act.trust.clock import midnight
from act.trust.models import Tie
from act.trust.records.removing import can_remove
from act.trust.scope.compiled import compiled_once
from act.trust.scope.counts import RowCount
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing
from act.trust.web.paging import PagedRows

CONTACTS_A_PAGE = 50
"""Of a young person's story: most of a time with ACT is then on one page."""
BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)


def contacts(standing: Standing, young_person: YoungPerson, count: int | None = None) -> PagedRows[Contact]:
    """Return a young person's contacts, newest first, to be read a page at a time; `count` where it is known."""

    def page_from(place: int) -> list[Contact]:
        newer = min(place, 1)  # the last contact of the page before: what lies between two pages needs its moment
        rows = _contacts(standing, standing.keys_of(young_person.pk), place - newer, newer)
        for contact in rows:
            contact.record_id = contact.young_person_id
            contact.young_person, contact.authority = young_person, young_person.authority
        for before, contact in pairwise(rows):
            contact.newer_at = before.at
        return rows[newer:]

    count = sum(_contact_count(standing, standing.keys_of(young_person.pk))) if count is None else count
    return PagedRows(count, page_from)


@compiled_once
def _contacts(standing: Standing, records: Collection[UUID], place: int, newer: int) -> "QuerySet[Contact]":
    rows = people_for(standing, Contact).filter(young_person__in=records).select_related("worker")
    return rows.order_by("-at", "-id")[place : place + newer + CONTACTS_A_PAGE]


@compiled_once
def _contact_count(standing: Standing, records: Collection[UUID]) -> "QuerySet[Any, int]":
    rows = people_for(standing, Contact).filter(young_person__in=records)
    return rows.order_by().values("authority").annotate(count=Count("pk")).values_list("count", flat=True)


def contact_to_amend(standing: Standing, key: UUID) -> Contact:
    """Return one contact that this person may edit. Raises Http404."""
    contact = people_for(standing, Contact).select_related("young_person", "authority").filter(pk=key).first()
    if contact is None or not can_amend(standing, contact):
        raise Http404
    contact.young_person = kept_person(standing, contact.young_person)
    return contact


def contact_to_remove(standing: Standing, key: UUID, now: datetime) -> Contact:
    """Return one contact that this person may remove at a real moment. Raises Http404."""
    rows = people_for(standing, Contact).select_related("young_person", "authority", "worker")
    contact = rows.filter(pk=key).first()
    if contact is None or not can_remove(standing, contact, now):
        raise Http404
    return contact


def is_contact_about(standing: Standing, young_person: YoungPerson, key: UUID) -> bool:
    """Tell whether a key is that of a contact about a young person that this person may read."""
    return people_for(standing, Contact).filter(young_person__in=standing.keys_of(young_person.pk), pk=key).exists()


def contact_day(
    standing: Standing, young_person: YoungPerson, day: date, *, worker_id: UUID | None = None
) -> ContactDay:
    """Return a day with the young person's times with ACT and a worker's ties to them, ended ones too.

    The worker is this person, where no other one is named.
    """
    times = (
        people_for(standing, Involvement)
        .filter(young_person__in=standing.keys_of(young_person.pk))
        .values_list("began_on", "ended_on")
    )
    ties = Tie.objects.filter(
        user_id=worker_id or standing.user_id,
        authority_id=young_person.authority_id,
        young_person_id__in=standing.keys_of(young_person.pk),
    ).values_list("kind", "since", "until")
    return ContactDay(
        day,
        times=tuple(Span(began_on, ended_on) for began_on, ended_on in times),
        ties=tuple(OwnTie(kind, Span(since, until)) for kind, since, until in ties),
    )


def own_contact_times(standing: Standing, begin: date, end: date) -> list[ContactTime]:
    """Return own contacts that count as ACT's work, from a day until before another, by time.

    A visit with several young people is one of them: it takes the worker's time once.
    """
    if not (standing.shown or standing.managed or standing.retained):
        return []
    times = [ContactTime(*row) for row in _own_contact_times(standing, midnight(begin), midnight(end))]
    return list({(time.at, time.how, time.made, time.minutes): time for time in times}.values())


@compiled_once
def _own_contact_times(standing: Standing, begin: datetime, end: datetime) -> "QuerySet[Contact, tuple[Any, ...]]":
    own = people_for(standing, Contact).filter(worker_id=standing.user_id, at__gte=begin, at__lt=end, not_counted="")
    columns = ("at", "authority__code", "made", "minutes", "how", "with_whom", "young_person_id", "worker_id")
    return own.order_by("at").values_list(*columns)


@dataclass(frozen=True)
class LastContact:
    """When a young person was last met or spoken with, and how often it was tried since."""

    met: date | None
    tried_since: int

    @classmethod
    def of(cls, row: Any) -> "LastContact":
        """Return it from a young person who was read `_with_last_contact`."""
        return cls(timezone.localdate(row.met) if row.met else None, row.tried)


def last_contacts(standing: Standing, young_people: list[YoungPerson]) -> dict[UUID, LastContact]:
    """Find, for each young person, the last contact made with them and the tries after it."""
    keys = [person.pk for person in young_people]
    last = _by_person(standing, _last_contacts(standing, standing.all_keys(keys))) if keys else {}
    return {key: last.get(standing.kept(key), LastContact(None, 0)) for key in keys}


def _by_person(standing: Standing, rows: Iterable[Any]) -> dict[UUID, LastContact]:
    """Return the last contact of each person, with the record that goes on as the key.

    Of records that are read as one the latest counts, with the tries after it: nothing is written on another one later.
    """
    last: dict[UUID, Any] = {}
    for row in rows:
        other = last.setdefault(standing.kept(row.pk), row)
        last[standing.kept(row.pk)] = max(other, row, key=lambda each: (each.met or BEFORE_ALL, each.tried))
    return {key: LastContact.of(row) for key, row in last.items()}


@compiled_once
def _last_contacts(standing: Standing, young_people: Collection[UUID]) -> "QuerySet[Any]":
    people = people_for(standing, YoungPerson).filter(pk__in=young_people).only("pk")
    return _with_last_contact(people, _of_the_person(people_for(standing, Contact)))


def with_last_contact(standing: Standing, young_people: "QuerySet[YoungPerson]") -> "QuerySet[Any]":
    """Add `met` and `tried` to a queryset of young people, for a list in the order of the last contact."""
    return _with_last_contact(young_people, _of_the_person(people_for(standing, Contact)))


def _of_the_person(contacts: "QuerySet[Contact]") -> "QuerySet[Contact]":
    """Return those on the record of the outer query alone: a list puts the records of one person together."""
    return contacts.filter(authority=OuterRef("authority"), young_person=OuterRef("pk"))


def _with_last_contact(people: "QuerySet[YoungPerson]", contacts: "QuerySet[Contact]") -> "QuerySet[Any]":
    """Add `met`, the moment of the last contact made with them, and `tried`, how many tries there were after it.

    Both read the latest contacts alone, and not a past of years.
    """
    with_them = contacts.filter(with_whom=ContactWith.YOUNG_PERSON)
    met = Subquery(with_them.filter(made=True).order_by("-at").values("at")[:1])
    tries = with_them.filter(made=False, at__gt=Coalesce(OuterRef("met"), Value(BEFORE_ALL)))
    counted = tries.order_by().values("authority").annotate(tries=Count("pk")).values("tries")  # of one person
    with_both: QuerySet[Any] = people.annotate(met=met, tried=Coalesce(Subquery(counted), 0))
    return with_both


def person_with_contacts(standing: Standing, key: UUID, records: Collection[UUID]) -> "QuerySet[Any]":
    """Return one young person as a queryset, with the last contact and `contact_count`, for a page that adds to it."""
    theirs = people_for(standing, Contact).filter(authority=OuterRef("authority"), young_person__in=records)
    person = _with_last_contact(young_people(standing).filter(pk=key), theirs)
    with_count: QuerySet[Any] = person.annotate(contact_count=RowCount(theirs.order_by().values("pk")))
    return with_count


@dataclass(frozen=True)
class OwnYoungPerson:
    """Somebody whom the signed-in person works with, with the last contact and how much support they need."""

    young_person: YoungPerson
    last: LastContact
    intensity: Intensity | None
    """None where no time with ACT is open."""


def own_young_people(standing: Standing) -> list[OwnYoungPerson]:
    """Return the young people this person works with, those they met last first."""
    rows = _recent_first(standing, standing.people) if standing.people else []
    last = _by_person(standing, rows)
    intensity = {standing.kept(row.pk): Intensity(row.intensity) for row in rows if row.intensity}
    return [OwnYoungPerson(row, last[row.pk], intensity.get(row.pk)) for row in rows if row.pk in last]


def last_method(young_person: YoungPerson | None) -> str | None:
    """Return how this person was last in touch with one of `young_people_to_record`; None where they never were."""
    method: str | None = getattr(young_person, "last_method", None)
    return method


def young_people_to_record(standing: Standing) -> list[YoungPerson]:
    """Return those this person may record a contact with, also if opened in an emergency, those met last first."""
    return _recent_first(standing, standing.kept_keys(standing.shown)) if standing.shown else []


@compiled_once
def _recent_first(standing: Standing, young_people: Collection[UUID]) -> "QuerySet[Any]":
    contacts, times = people_for(standing, Contact), people_for(standing, Involvement)
    theirs = _of_the_person(contacts)
    own = theirs.filter(worker_id=standing.user_id).order_by("-at")
    present = times.filter(authority=OuterRef("authority"), young_person=OuterRef("pk"), ended_on__isnull=True)
    people = _with_last_contact(people_for(standing, YoungPerson).filter(pk__in=young_people), theirs)
    people = people.annotate(
        last=Subquery(own.values("at")[:1]),
        last_method=Subquery(own.values("how")[:1]),
        intensity=Subquery(present.values("intensity")[:1]),
    )
    in_order: QuerySet[Any] = people.order_by(F("last").desc(nulls_last=True), "name")
    return in_order
