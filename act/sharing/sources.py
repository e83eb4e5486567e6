"""Where the fields of a share come from: for each, the rows of one young person that may be asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db.models import Model, QuerySet

from act.people.models import YoungPerson
from act.trust.models import Authority, Tie, TieKind


@dataclass(frozen=True)
class SharedPerson:
    """Of whom something is shown, and on which day."""

    young_person_id: UUID
    authority_id: UUID
    on: date

    @property
    def rows(self) -> dict[str, UUID]:
        """What every row about them holds."""
        return {"young_person_id": self.young_person_id, "authority_id": self.authority_id}


@dataclass(frozen=True, eq=False)
class FieldSource:
    """The rows of one table that say something about one young person: asked for some columns, never read whole."""

    model: type[Model]
    of: Callable[[SharedPerson], "QuerySet[Any]"]


def _person(who: SharedPerson) -> "QuerySet[YoungPerson]":
    return YoungPerson.objects.filter(pk=who.young_person_id, authority_id=who.authority_id)


def _key_worker(who: SharedPerson) -> "QuerySet[Tie]":
    beside = Tie.objects.live(who.on).filter(**who.rows, kind__in=[TieKind.KEY_WORKER, TieKind.COVER])
    # Backwards by name: a key worker comes before whoever covers for them.
    return beside.order_by("-kind", "since")


def _social_worker(who: SharedPerson) -> "QuerySet[Tie]":
    return Tie.objects.live(who.on).filter(**who.rows, kind=TieKind.SOCIAL_WORKER)


def _authority(who: SharedPerson) -> "QuerySet[Authority]":
    return Authority.objects.filter(pk=who.authority_id)


PERSON = FieldSource(YoungPerson, _person)
KEY_WORKER = FieldSource(Tie, _key_worker)
SOCIAL_WORKER = FieldSource(Tie, _social_worker)
AUTHORITY = FieldSource(Authority, _authority)
