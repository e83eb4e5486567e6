"""The first sentence of an appraisal, and what has to be read with it: it never stands alone."""

from collections.abc import Iterator

from act.appraisal.engine.cashable import cashable_savings
from act.appraisal.engine.figures import NOT_A_NUMBER, results, return_key
from act.appraisal.engine.payback_words import decision_payback, dip_sentence
from act.appraisal.engine.run import Run
from act.appraisal.engine.simulation import Simulation
from act.appraisal.engine.simulation_figures import simulated_return
from act.appraisal.uncertainty import chance_below, summary
from act.appraisal.uncertainty.summary import SHARE_BETWEEN, between

EVEN = 0.5
APART = 0.05
"""A stated return that lies farther than this from the simulated one, by more than chance, is said to differ."""
ERRORS = 4
"""Monte Carlo errors that chance alone does not make."""


def headline(run: Run) -> str:
    """Return the headline: benefit of what the decision rests on for every £1 of cost, or why there is none."""
    model = run.model
    value = _returned(run)
    if value is None:
        return f"There is no {model.headline} cost in cash, so a return for every £1 is {NOT_A_NUMBER}."
    return f"For every £1 of {model.headline} cost, {pounds(value)} of {model.gross_word}{model.decided_on}."


def against(run: Run) -> list[str]:
    """Say what counts against the headline, each a sentence, to stand beside it."""
    return [*_lower_returns(run), *_payback(run), *_cashable(run)]


def contradiction(run: Run, simulation: Simulation) -> str:
    """Say, above the headline, where the draws say otherwise than it does; nothing where they agree."""
    loss, drawn = chance_below(simulation.net), summary(simulation.net)
    if run.net > 0 > drawn.mean or run.net < 0 < drawn.mean:
        return (
            f"The simulation says otherwise: as stated the net benefit is {pounds(run.net)}, and on average of the "
            f"draws it is {pounds(drawn.mean)}."
        )
    if (run.net > 0 and loss > EVEN) or (run.net < 0 and loss < EVEN):
        return (
            f"The simulation says otherwise: as stated the net benefit is {pounds(run.net)}, and it is below nothing "
            f"in {100 * loss:.0f} of 100 draws."
        )
    return _another_return(run, simulation)


def pounds(value: float) -> str:
    """Write pounds and pence, whole pounds from £1,000."""
    places = 2 if abs(value) < 1_000 else 0
    return f"{'-' if value < 0 else ''}£{abs(value):,.{places}f}"


def _another_return(run: Run, simulation: Simulation) -> str:
    stated = _returned(run)
    drawn = simulated_return(simulation, run.model.headline, run.model.decision)
    if stated is None or drawn is None:
        return ""
    low, high = between(simulation.net, SHARE_BETWEEN)
    apart = abs(stated - drawn.value)
    if apart > max(ERRORS * drawn.error, APART * abs(stated)) or not low <= run.net <= high:
        return (
            f"The simulation says otherwise: {pounds(drawn.value)} for every £1, and not the {pounds(stated)} of the "
            "stated values."
        )
    return ""


def _returned(run: Run) -> float | None:
    value = next(figure.value for figure in results(run) if figure.key == return_key(run))
    return None if value is None else float(value)


def _lower_returns(run: Run) -> Iterator[str]:
    """Name each return on other costs that is lower than the headline, so that it is not read alone."""
    first, kind = _returned(run), return_key(run).partition(".")[2].partition(".")[0]
    if first is None:
        return
    for figure in results(run):
        of_kind = figure.key.startswith((f"appraisal.{kind}.", f"appraisal.{kind}_all"))
        if (
            of_kind
            and figure.value is not None
            and float(figure.value) < first
            and f"{float(figure.value):.2f}" != f"{first:.2f}"
        ):
            yield f"{pounds(float(figure.value))} {figure.label}."


def _payback(run: Run) -> Iterator[str]:
    told = decision_payback(run)
    if sentence := dip_sentence(told):
        yield f"{sentence}."
    elif told.years is None and told.peak > 0:
        yield (
            f"It does not pay for itself within {run.model.years} years."
            if run.model.years > 1
            else ("It does not pay for itself within the year.")
        )


def _cashable(run: Run) -> Iterator[str]:
    saved = float(run.totals.fiscal)
    cashed = [float(each.discounted.sum()) for each in cashable_savings(run)]
    if cashed and saved > 0 and sum(cashed) < saved * (1 - 1e-9):
        yield f"Of {pounds(saved)} of fiscal benefit, {pounds(sum(cashed))} can be taken out of budgets."
