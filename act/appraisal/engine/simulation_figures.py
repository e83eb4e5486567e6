"""The Figures of a simulation: how far the results may be from what the deterministic run says."""

from collections.abc import Iterator

import numpy as np

from act.appraisal.engine.figure_basis import FigureBasis
from act.appraisal.engine.simulation import Simulation
from act.appraisal.engine.values import Array
from act.appraisal.model import DecisionBasis
from act.appraisal.uncertainty import chance_below, expected_value_of_perfect_information, summary
from act.methods.figure import Figure

NAMES = {DecisionBasis.FISCAL: "net fiscal benefit", DecisionBasis.PUBLIC: "net public value"}


def simulated_figures(found: Simulation) -> list[Figure]:
    """List chance of a loss first, then the spread of each result, then the worth of knowing everything."""
    return [*_chance(found), *_spreads(found), *_information(found)]


def simulation_method(found: Simulation) -> str:
    """Say how many draws and from which seed: it goes with every simulated Figure."""
    return f"{found.draws:,} draws from seed {found.seed}"


def _ground(found: Simulation) -> FigureBasis:
    return FigureBasis.of(found.model, [*found.model.costs, *found.model.benefits])


def _chance(found: Simulation) -> Iterator[Figure]:
    yield _ground(found).figure(
        "simulated.chance_of_loss",
        f"chance that the {NAMES[found.model.decision]} is below nothing",
        100 * chance_below(found.net),
        unit="%",
        method=f"Share of {simulation_method(found)} in which it is",
        inputs=("simulated.net",),
    )


def _spreads(found: Simulation) -> Iterator[Figure]:
    totals, gross = found.totals, found.model.gross_word
    yield _spread(found, "net", NAMES[found.model.decision], found.net)
    yield _spread(found, "benefit_fiscal", f"of {gross}fiscal benefit", np.asarray(totals.fiscal))
    yield _spread(found, "public_value", f"of {gross}public value", np.asarray(totals.public_value))
    for name in found.model.sets:
        cost = np.asarray(totals.costs[name])
        yield _spread(found, f"cost.{name}", f"of {name} cost, in cash", cost)
        if (cost > 0).all():
            label = f"of {gross}fiscal benefit for every £1 of {name} cost"
            yield _spread(found, f"return_fiscal.{name}", label, np.asarray(totals.fiscal / cost))


def _spread(found: Simulation, key: str, label: str, draws: Array) -> Figure:
    """Make the Figure of the mean between the 5th and the 95th percentile; a long tail may pull the mean past one."""
    said = summary(draws)
    return _ground(found).figure(
        f"simulated.{key}",
        f"{label}, mean of the draws",
        said.mean,
        low=min(said.p5, said.mean),
        high=max(said.p95, said.mean),
        unit="£",
        method=f"Mean, 5th and 95th percentile of {simulation_method(found)}; median {said.p50:,.2f}, "
        f"Monte Carlo error of the mean {said.error:,.2g}",
    )


def _information(found: Simulation) -> Iterator[Figure]:
    yield _ground(found).figure(
        "simulated.perfect_information",
        "that it would be worth, at most, to know every input exactly before deciding",
        expected_value_of_perfect_information(found.net),
        unit="£",
        method=f"Mean of what is better in each of {simulation_method(found)}, less the mean of what is better overall",
        inputs=("simulated.net",),
    )
