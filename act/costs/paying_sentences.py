"""Payback in sentences, and who pays and who gains."""

from collections.abc import Iterator
from datetime import date, timedelta

from act.appraisal.engine.dated_flows import DAYS_A_YEAR
from act.appraisal.engine.payback import Payback
from act.costs.appraisal import Appraisal
from act.costs.figures import read
from act.design.words import full_date, long_date, plural
from act.methods.figure import Figure

CONVENTION = (
    "We count from the first day of the running cost. All of it falls on that day, each night's pounds fall on that "
    "night, and it is paid back on the day from which the balance stays at £0 or more. A year is 365.25 days."
)


def payback(appraisal: Appraisal, figures: dict[str, Figure]) -> list[str]:
    """Say when the service has paid for itself, by which convention, and what it takes."""
    return [*_payback(appraisal), break_even(appraisal, figures)]


def _payback(appraisal: Appraisal) -> Iterator[str]:
    begins = appraisal.runs.first_day
    if begins is None:
        return
    gross, net = appraisal.runs.payback, appraisal.runs.payback_net
    if gross.years is None:
        yield f"It does not pay for itself before the last expected night, gross. {CONVENTION}"
        return
    when = f"It pays for itself on {_when(begins, gross.years)}, gross."
    if net.years is None:
        after = " Net of what was used instead, it does not before the last expected night."
    else:
        after = f" Net of what was used instead: on {_when(begins, net.years)}."
    yield f"{when}{after} At the most, £{gross.peak:,.0f} has to be found before that."
    for words, told in (("Gross", gross), ("Net", net)):
        if told.turns_again:
            yield _dip(words, begins, told)
    yield CONVENTION


def _dip(words: str, begins: date, told: Payback) -> str:
    first = full_date(begins + _days(told.first or 0.0))
    again = full_date(begins + _days(told.dip_at))
    return (
        f"{words}, it had paid for itself on {first} already, and a later bill undoes that: on {again} it is "
        f"£{-told.dip:,.0f} short again."
    )


def break_even(appraisal: Appraisal, figures: dict[str, Figure]) -> str:
    """What it takes for the service to pay for itself, and what is counted."""
    counted = " and ".join(
        f"{read(figures[f'costs.child_years_{name}'])} {words}"
        for name, words in (("residential", "residential"), ("secure", "secure"))
    )
    years = figures.get("costs.break_even_residential_years")
    if years is None or years.value is None:
        return f"We count these child-years as expected: {counted}."
    return f"It needs {read(years)} residential child-years a year to pay for itself (we count {counted})."


def payers(appraisal: Appraisal) -> list[str]:
    """Say how we know who pays, and of what we do not."""
    told = [
        "We take it that the authorities pay for their own service, and central government for a grant. A recorded "
        "cost doesn't say who paid it.",
        "The local authority pays for children's homes, foster care and a secure home on welfare grounds.",
    ]
    if "secure-2008" in {used.price.code for used in appraisal.avoided.used(appraisal.book)}:
        told.append("Who pays for a secure home on remand has not been checked. We count all secure nights as welfare.")
    return told


def _when(begins: date, years: float) -> str:
    days = _days(years)
    return f"{long_date(begins + days)}, after {plural(days.days, 'day')} ({years:.2f} years)"


def _days(years: float) -> timedelta:
    return timedelta(days=round(years * DAYS_A_YEAR))
