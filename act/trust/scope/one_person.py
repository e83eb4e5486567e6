"""Which records are of one young person, for counting. This floor knows no people: the room that does says so as it
starts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import ImproperlyConfigured

from act.trust.scope.standing import Standing


@dataclass(frozen=True, kw_only=True)
class PersonReaders:
    """How to read, within the counting scope and for some authorities, which records are of one person.

    `first_records` gives the key of a person's first record by the key of each of their records, for those who have
    several. `likely_duplicates` gives pairs of records that may be one person, and of which nobody has said so.
    """

    first_records: Callable[[Standing, frozenset[UUID]], dict[UUID, UUID]]
    likely_duplicates: Callable[[Standing, frozenset[UUID]], list[tuple[UUID, UUID]]]


_offered: list[PersonReaders] = []


def offer_readers(readers: PersonReaders) -> None:
    """Say how to read it. The room that has the people calls this in its `AppConfig.ready`."""
    _offered[:] = [readers]


def readers() -> PersonReaders:
    """Return what was offered. Raises ImproperlyConfigured if nothing was: counting without it would count twice."""
    if not _offered:
        raise ImproperlyConfigured(
            "No room says which records are of one person. The room people should, as it starts."
        )
    return _offered[0]
