"""A Figure: one number with all that is needed to read it, doubt it and open it.

Pages, reports, spreadsheets and ``--json`` render the same Figures, so screen and download cannot disagree.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import Any

from act.methods.intervals import Interval

Number = int | float | Decimal

SMALL_NUMBER = "not shown: small number"
NOT_KNOWN = "not known"
TOO_FEW = "There are too few to say how sure this is."
"""The note of a share or a change of so few that an interval would mean nothing."""

_KEY = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*")


class Basis(StrEnum):
    """How a figure came to be; shown beside it in words."""

    COUNTED = "counted"
    COMPUTED = "computed"
    STATED = "stated"
    RECONSTRUCTED = "reconstructed"
    PROJECTED = "projected"


class Audience(StrEnum):
    """The widest circle that may be shown a figure, narrowest first."""

    WORKER = "worker"
    EVALUATOR = "evaluator"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Of:
    """What a count is out of: the young people who could have been counted, among all who joined.

    Raises ValueError unless ``0 <= eligible <= enrolled``.
    """

    eligible: int
    enrolled: int

    def __post_init__(self) -> None:
        if not 0 <= self.eligible <= self.enrolled:
            raise ValueError(f"Eligible ({self.eligible}) must lie between 0 and enrolled ({self.enrolled}).")


@dataclass(frozen=True, slots=True)
class Records:
    """Which records stand behind a figure: a selector's name and its parameters, never a URL.

    A selector is a Python identifier, dotted if it belongs to a room (``casework.contacts_made``).
    Raises ValueError for anything that is not.
    """

    selector: str
    parameters: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not all(part.isidentifier() for part in self.selector.split(".")):
            raise ValueError(f"A selector is a name, not a path or an address: {self.selector!r}.")
        names = [name for name, _ in self.parameters]
        if not all(name.isidentifier() for name in names) or len(set(names)) < len(names):
            raise ValueError(f"Parameters of {self.selector} need names, each used once: {names}.")
        if any("://" in value for _, value in self.parameters):
            raise ValueError(f"A parameter of {self.selector} is an address; give the value alone.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number and its standing.

    ``value`` None means not known, unless ``suppressed`` says that it is withheld as a small number.
    ``low`` and ``high`` bound it and ``bounds`` says what they are ("lowest to highest"); ``interval`` is how sure it
    is, at 95%. ``n`` is how many observations it rests on, ``of`` is what a count is out of, ``inputs`` are the keys
    of the Figures it was worked out from, ``verified`` says whether someone has opened its source. ``notes`` are
    sentences to read with it. Units are words ("weeks", "young people") or "£" or "%".
    Raises ValueError, naming the figure and every rule it breaks.
    """

    key: str
    label: str
    value: Number | None
    low: Number | None = None
    high: Number | None = None
    bounds: str = ""
    interval: Interval | None = None
    unit: str = ""
    n: int | None = None
    of: Of | None = None
    basis: Basis
    method: str = ""
    inputs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    verified: bool
    audience: Audience = Audience.WORKER
    suppressed: bool = False
    records: Records | None = None
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        broken = [*_broken_names(self), *_broken_numbers(self), *_broken_standing(self)]
        if broken:
            raise ValueError(f"Figure {self.key!r}: {' '.join(broken)}")

    def as_dict(self) -> dict[str, Any]:
        """Write plain values in field order for JSON; a Decimal becomes its exact text."""
        return {field.name: _plain(getattr(self, field.name)) for field in fields(self)}

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> Figure:
        """Restore the Figure that `as_dict` wrote, for reports that were frozen. Raises ValueError or TypeError."""
        of, records, interval = stored["of"], stored["records"], stored.get("interval")
        restored: dict[str, Any] = {
            **stored,
            **{name: _number(stored[name]) for name in ("value", "low", "high")},
            "of": Of(**of) if of else None,
            "basis": Basis(stored["basis"]),
            "audience": Audience(stored["audience"]),
            "inputs": tuple(stored["inputs"]),
            "sources": tuple(stored["sources"]),
            "interval": Interval(**interval) if interval else None,
            "notes": tuple(stored.get("notes", ())),
            "records": Records(records["selector"], tuple(records["parameters"].items())) if records else None,
        }
        return cls(**restored)


def shown(figure: Figure) -> str:
    """Say a figure as it is read: "6", "12 of 25", "£1,671,400", "3 to 5", or why there is no number."""
    if figure.suppressed:
        return SMALL_NUMBER
    if figure.value is None:
        return shown_range(figure) or NOT_KNOWN
    if figure.basis is Basis.COUNTED and figure.of is not None:
        return f"{_read(figure.value, figure.unit)} of {figure.of.eligible:,}"
    return _read(figure.value, figure.unit)


def shown_range(figure: Figure) -> str:
    """Say the bounds in words ("3.1 to 7.3", "at least 4", "at most 9"), or nothing when there are none."""
    low, high = (None if end is None else _read(end, figure.unit) for end in (figure.low, figure.high))
    if low is not None and high is not None:
        return f"{low} to {high}"
    if low is not None:
        return f"at least {low}"
    return "" if high is None else f"at most {high}"


def _broken_names(figure: Figure) -> Iterator[str]:
    for key in (figure.key, *figure.inputs):
        if not _KEY.fullmatch(key):
            yield f"A key is lower-case words joined by dots, dashes or underscores, not {key!r}."
    if figure.key in figure.inputs:
        yield "A figure cannot be its own input."
    if not figure.label.strip():
        yield "It needs a label in plain words."


def _broken_numbers(figure: Figure) -> Iterator[str]:
    value, low, high = figure.value, figure.low, figure.high
    given = [number for number in (value, low, high) if number is not None]
    if any(isinstance(number, bool) or not _finite(number) for number in given):
        yield "Value and bounds must be finite numbers."
        return
    ordered = [number for number in (low, value, high) if number is not None]
    if any(left > right for left, right in pairwise(ordered)):
        yield f"Low, value and high must be in order, not {low}, {value}, {high}."
    if figure.n is not None and figure.n < 0:
        yield "n cannot be below 0."
    if figure.basis is Basis.COUNTED and value is not None:
        if value < 0 or value != int(value):
            yield f"A count is a whole number from 0 up, not {value}."
        elif figure.of is not None and value > figure.of.eligible:
            yield f"A count of {value} cannot be out of {figure.of.eligible}."


def _broken_standing(figure: Figure) -> Iterator[str]:
    withheld = (figure.value, figure.low, figure.high, figure.n, figure.interval)
    if figure.suppressed and withheld != (None,) * 5:
        yield "A suppressed figure carries no value, bounds, interval or n."
    if figure.basis is Basis.COMPUTED and not (figure.inputs or figure.method.strip()):
        yield "A computed figure names its inputs or its method."
    if figure.basis in {Basis.RECONSTRUCTED, Basis.PROJECTED} and not figure.method.strip():
        yield f"A {figure.basis} figure says by what method."
    if figure.basis is Basis.STATED and not figure.sources:
        yield "A stated figure names who stated it."


def _finite(number: Number) -> bool:
    return isinstance(number, int) or math.isfinite(number)


def _read(number: Number, unit: str) -> str:
    if unit == "£":
        sign = "-" if number < 0 else ""
        return f"{sign}£{abs(number):,.{0 if number == int(number) else 2}f}"
    return f"{_digits(number)}%" if unit == "%" else _digits(number)


def _digits(number: Number) -> str:
    if not isinstance(number, float):
        return f"{number:,f}" if isinstance(number, Decimal) else f"{number:,}"
    if 0 < abs(number) < 0.01:
        return f"{number:.2g}"
    return f"{number:,.2f}".rstrip("0").rstrip(".")


def _plain(value: object) -> object:
    match value:
        case StrEnum():
            return value.value
        case Decimal():
            return str(value)
        case Of() | Interval():
            return asdict(value)
        case Records():
            return {"selector": value.selector, "parameters": dict(value.parameters)}
        case tuple():
            return list(value)
        case _:
            return value


def _number(stored: float | str | None) -> Number | None:
    return Decimal(stored) if isinstance(stored, str) else stored
