"""Payback as results: its years, and what is said beside it when a later bill undoes it."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from act.appraisal.engine.payback import Flows, Payback, days_of, flows_of, paid_back, paid_back_by_days
from act.appraisal.engine.run import Run
from act.appraisal.model import DecisionBasis

CONVENTION = (
    "Year t runs from t to t + 1 years after the start: its cost falls at its start unless the file says otherwise, "
    "its benefit comes evenly over it. Paid back is when the balance turns for the last time"
)
BY_DAYS = (
    "Each cost falls whole on its first day, each night's pounds on that night. Paid back is the day on which the "
    "balance turns for the last time, in whole days from the first day that anything is paid; a year is 365.25 days"
)
NOT_PAID_BACK = "; the balance ends below nothing at the horizon, or nothing is spent"


def years_until(basis: DecisionBasis, *, discounted: bool) -> Callable[[Run, str], float | None]:
    """Make the value of a payback."""
    return lambda run, _: _of(run, basis, discounted).years


def needs(basis: DecisionBasis, *, discounted: bool) -> Callable[[Run], bool]:
    """Tell when a payback is shown: that of the decision, and of fiscal benefit wherever there is any.

    By days there is one of each, as nothing is discounted by the day.
    """
    fiscal = basis is DecisionBasis.FISCAL
    return lambda run: (
        not (discounted and run.dated)
        and (
            run.model.decision is basis or (fiscal and any(line.value_class == "fiscal" for line in run.model.benefits))
        )
    )


def peak(run: Run) -> float:
    """Return the most that has to be found before it comes back, on what the decision rests on. Pounds."""
    return _of(run, run.model.decision, discounted=False).peak


def payback_notes(basis: DecisionBasis, *, discounted: bool) -> Callable[[Run, str], tuple[str, ...]]:
    """Make the sentences beside a payback: the dip, and what another convention gives."""

    def notes(run: Run, _: str) -> tuple[str, ...]:
        told = _of(run, basis, discounted)
        return tuple(filter(None, (dip_sentence(told), _as_points_in_time(run, basis, told, discounted))))

    return notes


def dip_sentence(told: Payback) -> str:
    """Say that what had been paid back is undone, how far and when, and how much has to be found; or nothing."""
    if not told.turns_again or told.first is None:
        return ""
    end = f"for good after {told.years:.2f} years" if told.years is not None else "and never for good by the horizon"
    return (
        f"Covered after {told.first:.2f} years, then £{-told.dip:,.0f} short again at year {told.dip_at:.4g}, {end}. "
        f"At the most £{told.peak:,.0f} has to be found"
    )


def decision_payback(run: Run) -> Payback:
    """Return the payback that the decision rests on, not discounted."""
    return _of(run, run.model.decision, discounted=False)


def convention(run: Run) -> str:
    """Say when within a year pounds are taken to fall."""
    return CONVENTION if run.dated is None else BY_DAYS


def _of(run: Run, basis: DecisionBasis, discounted: bool) -> Payback:
    if run.dated:
        return paid_back_by_days(days_of(run, basis))
    return paid_back(flows_of(run, basis, discounted=discounted))


def _as_points_in_time(run: Run, basis: DecisionBasis, told: Payback, discounted: bool) -> str:
    """Say the payback of flows that stand for points in time, as most spreadsheets have them, where year 0 is bare."""
    if run.dated:
        return ""
    flows = flows_of(run, basis, discounted=discounted)
    if told.years is None or flows.over[0] != 0 or len(flows.over) == 1:
        return ""
    moved = replace(flows, over=np.append(flows.over[1:], 0.0))
    years = paid_back(Flows(moved.at, moved.over, moved.begins)).years
    if years is None or years == told.years:
        return ""
    return f"If year 1 stands for one year from the start, as in most spreadsheets, it is {years:.2f} years"
