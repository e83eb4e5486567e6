"""The first reading scope: rows that may be shown (docs/adr/0001)."""

from typing import TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet

from act.trust.models import PersonRecord, RemovableRecord, RetainedAccess
from act.trust.scope.standing import Standing

Record = TypeVar("Record", bound=PersonRecord)
Removed = TypeVar("Removed", bound=RemovableRecord)


def people_for(standing: Standing, model: type[Record]) -> "QuerySet[Record]":
    """Return the rows of a model about young people whom this person may be shown.

    A manager is shown their authorities' young people; everyone else those they are tied to or opened in an
    emergency, and what was there when ACT ended of those they worked with then, where the table's own `rows` open it to
    them: what a young person said about their worker is not shown to that worker.
    """
    if not model.rows.shows_the_tied:
        return model._default_manager.filter(seen(standing, model.person_field), authority_id__in=standing.managed)
    return model._default_manager.filter(shown(standing, model.person_field, opened=model.rows.shows_the_opened))


def removed_for(standing: Standing, model: type[Removed]) -> "QuerySet[Removed]":
    """Return the removed entries of a model that this person may still read: a manager of their authority."""
    rows = model.with_removed.filter(seen(standing, model.person_field), authority_id__in=standing.managed)
    return rows.filter(removed_at__isnull=False)


def shown(
    standing: Standing,
    person_field: str = "young_person_id",
    authority_field: str = "authority_id",
    *,
    opened: bool = True,
) -> Q:
    """Return the same as a condition, for a join: paths to the young person and to the authority."""
    people = standing.shown if opened else standing.people
    may = Q(**{f"{authority_field}__in": standing.managed}) | Q(**{f"{person_field}__in": people})
    if standing.retained:
        may |= retained(standing, person_field)
    return may & seen(standing, person_field)


def retained(standing: Standing, person_field: str) -> Q:
    """Return the condition for what this person keeps reading after ACT ended: what was written before that."""
    *path, _ = person_field.rsplit("__", 1)
    access = RetainedAccess.objects.live(standing.on).filter(
        user_id=standing.user_id,
        young_person_id=OuterRef(person_field),
        id__gt=OuterRef("__".join([*path, "pk"])),
    )
    return Q(Exists(access), **{f"{person_field}__in": standing.retained})


def seen(standing: Standing, person_field: str = "young_person_id") -> Q:
    """Return the condition that leaves out records hidden from this person: for rows that are reached otherwise."""
    return ~Q(**{f"{person_field}__in": standing.hidden}) if standing.hidden else Q()
