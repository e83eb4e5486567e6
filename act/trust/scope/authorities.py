"""Reads of the reference tables of places."""

from collections.abc import Iterable
from uuid import UUID

from act.trust.models import Authority


def authorities(keys: Iterable[UUID]) -> list[Authority]:
    """Return some authorities, by name."""
    return list(Authority.objects.filter(pk__in=list(keys)))
