"""Inputs that are stated, not measured: optimism bias and deadweight, so that anyone may put others in their place."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from act.methods.dated_data import read_data


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """An input that is stated, not measured: a share from 0 to 1, what it means and who says so."""

    key: str
    label: str
    value: Decimal
    meaning: str
    source: str
    licence: str
    verified: bool


@cache
def assumption(key: str) -> Assumption:
    """Return an input that is kept here: `optimism_bias` or `deadweight`. Raises LookupError."""
    for row in read_data(__package__, "assumptions")["assumptions"]:
        if row["key"] == key:
            return Assumption(**{**row, "value": Decimal(row["value"])})
    raise LookupError(f"No assumption is called {key!r}.")
