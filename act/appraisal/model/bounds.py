"""Which quantities a line holds, and between which ends each of them may lie."""

from collections.abc import Iterator

from act.appraisal.model.benefit import Benefit
from act.appraisal.model.cost import Cost
from act.appraisal.model.quantity import Quantity

LARGEST = 1e15
"""Beyond this no number of an appraisal lies: whole pounds are exact up to here."""
SHARE, CHANGE, COUNT, ANY = (0.0, 1.0), (-1.0, 1.0), (0.0, LARGEST), (-LARGEST, LARGEST)
Bounds = tuple[float, float]


def cost_bounds(cost: Cost) -> Iterator[tuple[Quantity, Bounds]]:
    """List a cost's quantities with their bounds. A cost may be corrected by more than the whole."""
    yield cost.unit_price.pounds, ANY
    yield cost.quantity, COUNT
    yield cost.optimism.share, COUNT


def benefit_bounds(benefit: Benefit) -> Iterator[tuple[Quantity, Bounds]]:
    """List the quantities of a line of benefit with their bounds."""
    yield benefit.population, COUNT
    yield benefit.engagement, SHARE
    yield benefit.retention, SHARE
    for quantity, ends in (
        (benefit.impact.change, ANY if benefit.impact.events else CHANGE),
        (benefit.impact.without, COUNT),
        (benefit.impact.with_, COUNT),
        (benefit.deadweight, SHARE),
    ):
        if quantity:
            yield quantity, ends
    yield benefit.attribution, SHARE
    yield benefit.unit_price.pounds, ANY
    # A duration may be a difference, such as 2.3 episodes fewer, whose spread reaches below nothing.
    yield benefit.duration, ANY if benefit.duration.spread else COUNT
    yield benefit.profile.lag, COUNT
    yield benefit.profile.years, COUNT
    yield benefit.profile.drop_off, SHARE
    if benefit.cashable:
        yield benefit.cashable.share, SHARE
    yield benefit.optimism.share, SHARE
