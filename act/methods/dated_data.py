"""Dated data: what was in force on a day, and the data files that say so."""

import tomllib
from collections.abc import Iterable
from datetime import date
from importlib.resources import files
from typing import Any, Protocol, TypeVar


class Dated(Protocol):
    """A row of a data file with the days on which it holds, as `in_force` takes them."""

    @property
    def valid_from(self) -> date: ...

    @property
    def valid_to(self) -> date | None: ...


DatedRow = TypeVar("DatedRow", bound=Dated)


def in_force(on: date, valid_from: date, valid_to: date | None) -> bool:
    """Tell whether something holds on a day: from `valid_from` up to, not including, `valid_to`.

    Half-open, so that the next row starts on the day the last one ends. None means still in force.
    """
    return valid_from <= on and (valid_to is None or on < valid_to)


def row_in_force(rows: Iterable[DatedRow], on: date, what: str) -> DatedRow:
    """Return the first row that holds on a day; `what` names it, as in "rule for cover is known for 2016-10-31".

    Raises LookupError if none does.
    """
    for row in rows:
        if in_force(on, row.valid_from, row.valid_to):
            return row
    raise LookupError(f"No {what} known for {on}.")


def read_data(package: str, name: str) -> dict[str, Any]:
    """Read the data file `name`.toml that lies in a package. Raises FileNotFoundError, tomllib.TOMLDecodeError."""
    return tomllib.loads(files(package).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
