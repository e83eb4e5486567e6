"""What a benefit is worth beside its cost. Pounds in, ratios and years out, nothing rounded.

Nothing is discounted: it is meant for paths of about a year. None stands for what is not a number.
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from act.appraisal.prices import WEEKS_A_YEAR
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


def ratio(benefit: Decimal, cost: Decimal) -> Decimal | None:
    """Return benefit for every £1 of cost; None at no cost, where a ratio is not a number.

    Source: financial return on investment, cost benefit analysis guidance for local partnerships (HM Treasury, 2014).
    """
    return benefit / cost if cost > 0 else None


def cautious(benefit: Decimal, *, optimism_bias: Decimal, deadweight: Decimal) -> Decimal:
    """Return ``benefit x (1 - optimism bias) x (1 - deadweight)``, the correction order of the same guidance.

    Raises ValueError unless both are shares from 0 to 1.
    """
    if not (0 <= optimism_bias <= 1 and 0 <= deadweight <= 1):
        raise ValueError(f"Optimism bias ({optimism_bias}) and deadweight ({deadweight}) must lie between 0 and 1.")
    return benefit * (1 - optimism_bias) * (1 - deadweight)


def payback_years(cost: Decimal, benefit_a_year: Decimal) -> Decimal | None:
    """Return years until benefit has covered cost: cost up front, benefit even over the year. None when never."""
    return cost / benefit_a_year if benefit_a_year > 0 else None


def break_even_years(cost: Decimal, weekly: Decimal) -> Decimal | None:
    """Return child-years of accommodation, at a price a week, that cost as much as ACT; None at no price."""
    return cost / (weekly * WEEKS_A_YEAR) if weekly > 0 else None
