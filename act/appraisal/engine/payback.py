"""When a programme has paid for itself."""

from act.appraisal.engine.values import Array


def payback(costs: Array, benefits: Array) -> float | None:
    """Return years until benefits have covered costs; None when they never do in the horizon, or at no cost.

    Each year's cost falls at its start and its benefit evenly over it, as in £305,000 repaid by £1,671,400 in 0.18
    years. Undiscounted or discounted, as what is given is.
    """
    short, spent = 0.0, False  # what is still to cover, below nothing once more came back; and whether any cost fell
    for year, (cost, benefit) in enumerate(zip(costs, benefits, strict=True)):
        short, spent = short + float(cost), spent or cost > 0
        if spent and short <= 0:  # earlier years had brought back enough for this year's cost as well
            return float(year)
        if spent and benefit >= short:  # so it is covered within this year, at the share of it that was needed
            return year + short / float(benefit)
        short -= float(benefit)
    return None
