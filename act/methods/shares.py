"""What a partner may see of one young person: a set of fields for each purpose, the smallest first."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from act.methods.dated_data import in_force, read_data

LONGEST = timedelta(days=366)
"""No share holds for longer, whatever a purpose says: PostgreSQL refuses it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePurpose:
    """Why something is shared, and exactly what: on the days for which a row of shares.toml holds.

    `fields` are names that the pages know how to read; `special` those among them that are special category data or
    somebody's own words. Raises ValueError for a set or a time that cannot be.
    """

    valid_from: date
    valid_to: date | None = None
    name: str
    label: str
    partner: str
    young_person: str
    usual_days: int
    longest_days: int
    fields: tuple[str, ...]
    special: frozenset[str]
    source: str
    verified: bool

    def __post_init__(self) -> None:
        if not timedelta(0) < self.usual <= self.longest <= LONGEST:
            raise ValueError(
                f"A share for {self.name!r} must hold for 1 to {LONGEST.days} days, the usual ones no more than the "
                f"longest, not {self.usual_days} and {self.longest_days}."
            )
        if not self.fields or len(set(self.fields)) != len(self.fields):
            raise ValueError(f"The purpose {self.name!r} must name its fields, each once.")
        if not self.special <= set(self.fields):
            raise ValueError(f"The purpose {self.name!r} calls a field special that is not in its set.")

    @property
    def usual(self) -> timedelta:
        """How long a share holds unless somebody says otherwise."""
        return timedelta(days=self.usual_days)

    @property
    def longest(self) -> timedelta:
        """How long a share holds at most."""
        return timedelta(days=self.longest_days)


def purposes(on: date) -> tuple[SharePurpose, ...]:
    """List the purposes of a day, the smallest first."""
    return tuple(row for row in _rows() if in_force(on, row.valid_from, row.valid_to))


def purpose(name: str, on: date) -> SharePurpose:
    """Return a purpose as it was on a day. Raises LookupError where there was none of that name."""
    for row in purposes(on):
        if row.name == name:
            return row
    raise LookupError(f"Nothing is shared for {name!r} on {on}.")


def fields_of(name: str, since: date, on: date) -> tuple[str, ...]:
    """List what a share made on `since` shows on a later day: what was in its set then, and still is in it now."""
    try:
        then, now = purpose(name, since), purpose(name, on)
    except LookupError:
        return ()
    return tuple(field for field in then.fields if field in now.fields)


@cache
def _rows() -> tuple[SharePurpose, ...]:
    return tuple(_row(row) for row in read_data(__package__, "shares")["purposes"])


def _row(row: dict[str, Any]) -> SharePurpose:
    return SharePurpose(**{**row, "fields": tuple(row["fields"]), "special": frozenset(row["special"])})
