"""When the service has paid for itself, what has to be found before, and what it takes to break even."""

from collections.abc import Iterator
from decimal import Decimal

from act.costs.appraisal import Appraisal
from act.costs.appraisal_basis import AppraisalBasis
from act.costs.figure_values import percent, pounds, short, two
from act.costs.ratio_figures import COST, GROSS
from act.methods.accommodation import Accommodation
from act.methods.figure import Figure


def paying(appraisal: Appraisal) -> Iterator[Figure]:
    """Yield payback, peak funding and break-even."""
    runs, rows = appraisal.runs, appraisal.running.rows
    basis = AppraisalBasis.priced(appraisal).set_against(appraisal.running)
    gross = runs.payback.years if rows else None
    net = runs.payback_net.years if gross is not None else None
    yield basis.figure(
        "costs.payback_years",
        "time to pay for itself, gross (longer net of what was used instead)",
        two(gross),
        high=two(net) if net and gross and two(net) > two(gross) else None,
        unit="years",
        method="From the first day of the running cost, which falls whole on that day, each night's pounds on that "
        "night: whole days until the balance turns for the last time, over 365.25",
        inputs=(COST, GROSS, "costs.net"),
    )
    yield basis.figure(
        "costs.peak_funding",
        "has to be found at the most before it comes back",
        pounds(runs.payback.peak) if rows else None,
        unit="£",
        method="The lowest point of the same balance",
        inputs=(COST, GROSS),
    )
    yield basis.figure(
        "costs.break_even_share",
        "of the expected accommodation would have to have come about for it to pay for itself, gross",
        None if not rows or runs.share_to_break_even is None else percent(Decimal(runs.share_to_break_even)),
        unit="%",
        method="The share of every expected path at which benefit and running cost are equal",
        inputs=(COST, GROSS),
    )
    yield _break_even_years(appraisal)


def _break_even_years(appraisal: Appraisal) -> Figure:
    priced = appraisal.book.of_expected(Accommodation.CHILDRENS_HOME, appraisal.on)
    years = appraisal.runs.break_even_years(priced) if priced and appraisal.running.rows else None
    return AppraisalBasis(n=None, prices=(priced,) if priced else (), cost=appraisal.running).figure(
        "costs.break_even_residential_years",
        "in a children's home would cost as much as running the service",
        short(years),
        unit="child-years",
        method="Running cost over 52 weeks in a private or voluntary children's home, nothing taken off",
        inputs=(COST,),
    )
