"""The Figures of a simulation: how far the results may be from what the deterministic run says."""

from collections.abc import Iterator

import numpy as np

from act.appraisal.engine.figure_basis import FigureBasis
from act.appraisal.engine.simulation import Simulation
from act.appraisal.engine.values import Array
from act.appraisal.model import DecisionBasis
from act.appraisal.uncertainty import chance, expected_value_of_perfect_information, perfect_information_error, summary
from act.appraisal.uncertainty.summary import SHARE_BETWEEN, Estimate, between, ratio_of_means
from act.methods.figure import Figure
from act.methods.intervals import Interval

NAMES = {DecisionBasis.FISCAL: "net fiscal benefit", DecisionBasis.PUBLIC: "net public value"}
QUANTILES = "2.5th and 97.5th percentile of the draws"


def simulated_figures(simulation: Simulation) -> list[Figure]:
    """List chance of a loss first, then each result with its interval, then the worth of knowing everything."""
    return [*_chance(simulation), *_returns(simulation), *_spreads(simulation), *_information(simulation)]


def simulation_method(simulation: Simulation) -> str:
    """Say how many draws and from which seed: it goes with every simulated Figure."""
    return f"{simulation.draws:,} draws from seed {simulation.seed}"


def simulated_return(simulation: Simulation, name: str, basis: DecisionBasis) -> Estimate | None:
    """Estimate the return on a set of costs: expected benefit over expected cost; None where no cost is expected."""
    return ratio_of_means(*_both(simulation, name, basis))


def _both(simulation: Simulation, name: str, basis: DecisionBasis) -> tuple[Array, Array]:
    totals = simulation.totals
    cost, benefit = np.asarray(totals.costs[name]), np.asarray(totals.fiscal)
    if basis is DecisionBasis.PUBLIC:
        cost, benefit = cost + np.asarray(totals.in_kind[name]), np.asarray(totals.public_value)
    return benefit, cost


def _basis(simulation: Simulation) -> FigureBasis:
    return FigureBasis.of(simulation.model, [*simulation.model.costs, *simulation.model.benefits])


def _chance(simulation: Simulation) -> Iterator[Figure]:
    """Say the chance of a loss. No loss in n draws is no chance of nothing: it is one of fewer than 3 in n."""
    told = chance(simulation.net)
    yield _basis(simulation).figure(
        "simulated.chance_of_loss",
        f"chance that the {NAMES[simulation.model.decision]} is below nothing",
        None if told.share is None else 100 * told.share,
        low=None if told.least is None else 100 * told.least,
        high=None if told.most is None else 100 * told.most,
        bounds="" if told.share is not None else "the 95% limit",
        unit="%",
        method=f"Share of {simulation_method(simulation)} in which it is",
        inputs=("simulated.net",),
        notes=(told.sentence,),
    )


def _returns(simulation: Simulation) -> Iterator[Figure]:
    bases = sorted(DecisionBasis, key=lambda each: each is not simulation.model.decision)
    for name in simulation.model.sets:
        for basis in bases:
            told = simulated_return(simulation, name, basis)
            if told:
                yield _return(simulation, name, basis, told)


def _return(simulation: Simulation, name: str, basis: DecisionBasis, told: Estimate) -> Figure:
    benefit, cost = _both(simulation, name, basis)
    words = "fiscal benefit" if basis is DecisionBasis.FISCAL else "public value"
    spread, notes = None, [_error(told.error)]
    if cost.min() > 0:
        spread = _interval(benefit / cost)
    else:
        notes.append("in some draws there is no cost, so a return of each draw, and an interval, is not a number")
    return _basis(simulation).figure(
        f"simulated.return_{basis}.{name}",
        f"of {simulation.model.gross_word}{words} for every £1 of {name} cost, expected",
        told.value,
        interval=spread,
        unit="£",
        method=f"Mean benefit over mean cost of {simulation_method(simulation)}, not the mean of their returns",
        notes=tuple(notes),
    )


def _spreads(simulation: Simulation) -> Iterator[Figure]:
    totals, gross = simulation.totals, simulation.model.gross_word
    yield _spread(simulation, "net", NAMES[simulation.model.decision], simulation.net)
    yield _spread(simulation, "benefit_fiscal", f"of {gross}fiscal benefit", np.asarray(totals.fiscal))
    yield _spread(simulation, "public_value", f"of {gross}public value", np.asarray(totals.public_value))
    for name in simulation.model.sets:
        yield _spread(simulation, f"cost.{name}", f"of {name} cost, in cash", np.asarray(totals.costs[name]))


def _spread(simulation: Simulation, key: str, label: str, draws: Array) -> Figure:
    """Make the Figure of the mean with its interval. With a long tail the mean may lie outside: it stays as it is."""
    summarised = summary(draws)
    return _basis(simulation).figure(
        f"simulated.{key}",
        f"{label}, mean of the draws",
        summarised.mean,
        interval=_interval(draws) if summarised.sd else None,
        unit="£",
        method=f"Mean of {simulation_method(simulation)}; median {summarised.p50:,.2f}",
        notes=(_error(summarised.error) if summarised.sd else "the same in every draw",),
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
        notes=(_error(perfect_information_error(simulation.net)),),
    )


def _interval(draws: Array) -> Interval:
    low, high = between(draws, SHARE_BETWEEN)
    return Interval(low, high, "£", QUANTILES)


def _error(error: float) -> str:
    return f"Monte Carlo error £{error:,.0f}" if error >= 1_000 else f"Monte Carlo error £{error:,.2g}"
