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


def simulated_figures(simulation: Simulation) -> list[Figure]:
    """List chance of a loss first, then the spread of each result, then the worth of knowing everything."""
    return [*_chance(simulation), *_spreads(simulation), *_information(simulation)]


def simulation_method(simulation: Simulation) -> str:
    """Say how many draws and from which seed: it goes with every simulated Figure."""
    return f"{simulation.draws:,} draws from seed {simulation.seed}"


def _basis(simulation: Simulation) -> FigureBasis:
    return FigureBasis.of(simulation.model, [*simulation.model.costs, *simulation.model.benefits])


def _chance(simulation: Simulation) -> Iterator[Figure]:
    yield _basis(simulation).figure(
        "simulated.chance_of_loss",
        f"chance that the {NAMES[simulation.model.decision]} is below nothing",
        100 * chance_below(simulation.net),
        unit="%",
        method=f"Share of {simulation_method(simulation)} in which it is",
        inputs=("simulated.net",),
    )


def _spreads(simulation: Simulation) -> Iterator[Figure]:
    totals, gross = simulation.totals, simulation.model.gross_word
    yield _spread(simulation, "net", NAMES[simulation.model.decision], simulation.net)
    yield _spread(simulation, "benefit_fiscal", f"of {gross}fiscal benefit", np.asarray(totals.fiscal))
    yield _spread(simulation, "public_value", f"of {gross}public value", np.asarray(totals.public_value))
    for name in simulation.model.sets:
        cost = np.asarray(totals.costs[name])
        yield _spread(simulation, f"cost.{name}", f"of {name} cost, in cash", cost)
        if (cost > 0).all():
            label = f"of {gross}fiscal benefit for every £1 of {name} cost"
            yield _spread(simulation, f"return_fiscal.{name}", label, np.asarray(totals.fiscal / cost))


def _spread(simulation: Simulation, key: str, label: str, draws: Array) -> Figure:
    """Make the Figure of the mean between the 5th and the 95th percentile; a long tail may pull the mean past one."""
    summarised = summary(draws)
    return _basis(simulation).figure(
        f"simulated.{key}",
        f"{label}, mean of the draws",
        summarised.mean,
        low=min(summarised.p5, summarised.mean),
        high=max(summarised.p95, summarised.mean),
        unit="£",
        method=f"Mean, 5th and 95th percentile of {simulation_method(simulation)}; median {summarised.p50:,.2f}, "
        f"Monte Carlo error of the mean {summarised.error:,.2g}",
    )


def _information(simulation: Simulation) -> Iterator[Figure]:
    yield _basis(simulation).figure(
        "simulated.perfect_information",
        "that it would be worth, at most, to know every input exactly before deciding",
        expected_value_of_perfect_information(simulation.net),
        unit="£",
        method=f"Mean of what is better in each of {simulation_method(simulation)}, "
        "less the mean of what is better overall",
        inputs=("simulated.net",),
    )
