"""Expected value of perfect information, beside heormodel's."""

import numpy as np

from act.appraisal.uncertainty import (
    Beta,
    Draws,
    Gamma,
    Normal,
    Spread,
    Triangular,
    expected_value_of_perfect_information,
)
from tests.bench.drawing import draw_all
from tests.bench.row import Row
from tests.bench.timing import best_of, written

COUNT = 1_000_000
SAME = 1e-6
SPREADS: dict[str, Spread] = {
    "share": Beta.from_counts(4, 9),
    "price": Gamma(158_031, 40_000),
    "deadweight": Triangular(0.1, 0.25, 0.6),
    "cost": Normal(956_000, 50_000),
}


def rows() -> list[Row]:
    """Every row of this benchmark."""
    return [evpi_ratio()]


def evpi_ratio() -> Row:
    """Ours and theirs on the same million draws. Theirs has its own table ready made: only the answer is timed."""
    import pandas as pd
    from heormodel.models import Outcomes
    from heormodel.voi import evpi

    net = made_up_net_benefit()
    nothing = np.zeros_like(net)
    cost = pd.DataFrame({"not doing": nothing, "doing": nothing})
    outcomes = Outcomes.from_wide(cost, pd.DataFrame({"not doing": nothing, "doing": net}))
    ours, theirs = best_of(5, lambda: expected_value_of_perfect_information(net), lambda: evpi(outcomes, wtp=1.0))
    apart = abs(expected_value_of_perfect_information(net) - float(evpi(outcomes, wtp=1.0)))
    return Row(
        what="expected value of perfect information, 1,000,000 draws, heormodel's time against ours",
        asked=f"above 1, and equal to {SAME:g}",
        ratio=theirs / ours,
        holds=theirs > ours and apart <= SAME,
        note=f"the two answers are £{apart:.1e} apart",
        ours=written(ours),
        theirs=written(theirs),
    )


def made_up_net_benefit() -> Draws:
    """Pounds of 25 young people with and without a gain, shape (COUNT,); nobody's numbers."""
    drawn = draw_all(SPREADS, seed=2016, count=COUNT)
    return 25 * drawn["share"] * drawn["price"] * (1 - drawn["deadweight"]) - drawn["cost"]
