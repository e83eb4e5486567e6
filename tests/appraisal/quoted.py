"""Numbers as the pages on appraising quote them."""

from act.appraisal.engine import Run, run
from act.appraisal.model import Model
from act.appraisal.reading import model_of
from tests.appraisal.models import cost, line, text

RUNNING = 305_000
"""Pounds a year: what ACT's team cost."""


def percent(share: float) -> str:
    """A share as the pages write it: "42 %"."""
    return f"{100 * share:.0f} %"


def returned(found: Run, name: str = "running") -> str:
    """The fiscal return on a set of costs."""
    return f"£{found.totals.ratio(found.totals.fiscal, found.totals.costs[name]):.2f}"


def fiscal(model: Model) -> float:
    """Pounds of fiscal benefit."""
    return float(run(model).totals.fiscal)


def places(*codes: tuple[str, int, float], years: float = 1) -> Model:
    """ACT's running cost beside so many child-years in places: a unit cost, its units a year, and who is in it.

    1 is a place that is not needed, -1 one that is used instead.
    """
    return model_of(
        text(
            {
                "appraisal": {
                    "title": "Places",
                    "price_year": "2015/16",
                    "deflator": "v1.4",
                    "years": 1,
                    "discount": "none",
                    "break_even": ["years"],
                },
                "inputs": {"years": {"value": years}},
                "costs": {"running": cost(amount=RUNNING)},
                "benefits": {
                    f"place{number}": line(
                        population="years", impact=impact, counterfactual="none", unit_cost=code, duration=units
                    )
                    for number, (code, units, impact) in enumerate(codes)
                },
            }
        )
    )
