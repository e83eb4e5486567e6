"""Dated data: what was in force on a day, and the data files that say so."""

import tomllib
from datetime import date
from importlib.resources import files
from typing import Any


def in_force(on: date, valid_from: date, valid_to: date | None) -> bool:
    """Whether something holds on a day: from `valid_from` up to, not including, `valid_to`.

    Half-open, so that the next row starts on the day the last one ends. None means still in force.
    """
    return valid_from <= on and (valid_to is None or on < valid_to)


def read_data(package: str, name: str) -> dict[str, Any]:
    """The data file `name`.toml that lies in a package. Raises FileNotFoundError, tomllib.TOMLDecodeError."""
    return tomllib.loads(files(package).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
