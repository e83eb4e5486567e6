"""When a programme has paid for itself."""

from act.appraisal.engine.values import Array


def payback(costs: Array, benefits: Array) -> float | None:
    """Return years until benefits have covered costs; None when they never do in the horizon, or at no cost.

    Each year's cost falls at its start and its benefit evenly over it, as in £305,000 repaid by £1,671,400 in 0.18
    years. Undiscounted or discounted, as what is given is.
    """
    short, spent = 0.0, False
    for year, (cost, benefit) in enumerate(zip(costs, benefits, strict=True)):
        short, spent = short + float(cost), spent or cost > 0
        if spent and short <= 0:
            return float(year)
        if spent and benefit >= short:
            return year + short / float(benefit)
        short -= float(benefit)
    return None
