"""Optimism bias: what to take off a benefit, or add to a cost, the less is known; and what to add to capital.

The ladder of grades and the bounds for capital are separate methods: never both on one line.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any

from act.methods.dated_data import read_data
from act.methods.listing import listed

COLUMNS = ("cohort", "evidence", "age", "error")


class GradeRule(StrEnum):
    """How the grades of the columns become one correction. Which one the guidance means has not been read."""

    WORST = "worst"
    MEAN = "mean"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfidenceGrade:
    """One row of the ladder: a share from 0 to 1, and what each column says of it."""

    number: int
    share: float
    cohort: str
    evidence: str
    age: str
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfidenceLadder:
    """The grades from the surest to the least sure, and where they come from."""

    grades: tuple[ConfidenceGrade, ...]
    source: str
    address: str
    licence: str
    verified: bool
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CapitalBounds:
    """Bounds for one kind of project, as shares of its cost; `lower` is None where it is not known."""

    key: str
    label: str
    upper: float
    lower: float | None
    source: str
    address: str
    licence: str
    verified: bool
    note: str


@cache
def ladder() -> ConfidenceLadder:
    """Read the confidence ladder of the guidance for local partnerships (HM Treasury, 2014)."""
    data = _data()
    return ConfidenceLadder(
        grades=tuple(ConfidenceGrade(**{**row, "share": float(row["share"])}) for row in data["grades"]),
        **data["ladder"],
    )


def grades() -> tuple[ConfidenceGrade, ...]:
    """Return the six grades, the surest first."""
    return ladder().grades


def optimism_share(grade: int) -> float:
    """Return the share of a grade to take off a benefit, or to add to a cost. Raises LookupError."""
    share = {each.number: each.share for each in grades()}.get(grade)
    if share is None:
        raise LookupError(f"There is no optimism grade {grade!r}; it would be a number from 1 to {len(grades())}.")
    return share


def combined_share(columns: Mapping[str, int], rule: GradeRule = GradeRule.WORST) -> float:
    """Combine a grade for each of `COLUMNS` into one share: the largest, or the mean.

    The largest is the cautious one and our default. Raises LookupError when a column is missing, unknown or graded
    with a number that is not on the ladder.
    """
    wrong = [name for name in columns if name not in COLUMNS] or [name for name in COLUMNS if name not in columns]
    if wrong:
        right = f"each of {listed(COLUMNS)} needs one grade"
        raise LookupError(f"Optimism column {wrong[0]!r} is unknown or missing; {right}.")
    shares = [optimism_share(grade) for grade in columns.values()]
    return max(shares) if rule is GradeRule.WORST else sum(shares) / len(shares)


def managed_share(kind: str, share: float) -> float:
    """Return what to add to capital when a share of its risk is managed: ``upper x (1 - share managed)``.

    Source: the Green Book's supplementary guidance on optimism bias; it is not stopped at the lower bound, as the
    formula that was read does not. Raises LookupError for an unknown kind, ValueError for a share outside 0 to 1.
    """
    if kind not in CAPITAL:
        raise LookupError(f"No kind of capital is called {kind!r}; it would be one of: {', '.join(CAPITAL)}.")
    if not 0 <= share <= 1:
        raise ValueError(f"The managed share of {kind} is {share}; it would be from 0 to 1.")
    return CAPITAL[kind].upper * (1 - share)


@cache
def _data() -> Mapping[str, Any]:
    return read_data(__package__, "optimism")


def _capital(row: Mapping[str, Any]) -> CapitalBounds:
    lower = float(row["lower"]) if "lower" in row else None
    return CapitalBounds(**{**_data()["capital"], **row, "upper": float(row["upper"]), "lower": lower})


CAPITAL: Mapping[str, CapitalBounds] = MappingProxyType({row["key"]: _capital(row) for row in _data()["kinds"]})
"""The bounds by kind of project."""
