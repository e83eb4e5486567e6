"""When an authority's offices are open: dated data, since hours differ by authority and change."""

from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from typing import Any

from act.methods.dated_data import in_force, read_data

DEFAULT = "default"
MORNING = time(6)  # night ends
NIGHT = time(22)  # night begins
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONDAY_TO_FRIDAY = frozenset(range(5))


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHours:
    """Opening hours of one authority for a span of dates (`valid_to` is the first day no longer covered).

    `weekdays` holds 0 for Monday to 6 for Sunday; hours are local time, open from `opens` until just before
    `closes`. Raises ValueError unless Monday to Friday are in it and 06:00 <= opens < closes <= 22:00, since
    the kinds of hour are told apart by these times.
    """

    authority: str
    valid_from: date
    valid_to: date | None = None
    weekdays: frozenset[int]
    opens: time
    closes: time
    source: str
    verified: bool

    def __post_init__(self) -> None:
        if not _MONDAY_TO_FRIDAY <= self.weekdays <= frozenset(range(7)):
            raise ValueError(f"Office hours of {self.authority} must cover Monday to Friday.")
        if not MORNING <= self.opens < self.closes <= NIGHT:
            raise ValueError(f"Office hours of {self.authority} must open and then close, from 06:00 to 22:00.")
        if self.valid_to is not None and self.valid_to <= self.valid_from:
            raise ValueError(f"Office hours of {self.authority} end before they begin.")


def hours_for(authority: str, on: date) -> OfficeHours:
    """Return the hours in force for an authority (ONS code) on a day: its own row, else the default.

    Raises LookupError if neither covers the day.
    """
    for code in (authority, DEFAULT):
        for row in _rows():
            if row.authority == code and in_force(on, row.valid_from, row.valid_to):
                return row
    raise LookupError(f"No office hours are known for {authority} on {on}.")


@lru_cache(maxsize=1)
def _rows() -> tuple[OfficeHours, ...]:
    return tuple(_row(row) for row in read_data(__package__, "office_hours")["hours"])


def _row(row: dict[str, Any]) -> OfficeHours:
    return OfficeHours(**{**row, "weekdays": frozenset(WEEKDAYS.index(name) for name in row["weekdays"])})
