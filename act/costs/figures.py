"""The Figures of an appraisal: one list for the page, the command and everyone who counts the same authorities.

Every pound is the engine's, of one of the runs of the record's model. Weeks and young people are counted.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from act.appraisal import Nights
from act.costs.appraisal import Appraisal
from act.costs.appraisal_basis import RECORDS_SOURCE, AppraisalBasis
from act.costs.figure_values import percent, pounds, short, weeks
from act.costs.paying_figures import paying
from act.costs.queries import Costs
from act.costs.ratio_figures import DW, GROSS, OB, only_the_surest, ratios
from act.costs.record_runs import ahead, as_sure_as, past
from act.methods.accommodation import Accommodation
from act.methods.figure import Audience, Basis, Figure, Records, shown
from act.referrals.labels import CERTAINTY_LABELS, Certainty

NOT_A_NUMBER = "not a number"
SURE = {certainty: CERTAINTY_LABELS[certainty].partition(":")[0].lower() for certainty in Certainty}


def figures(appraisal: Appraisal) -> list[Figure]:
    """Return every Figure of an appraisal.

    Ratios, payback and break-even are there only where everyone that the running cost is for is counted.
    """
    of_the_whole = [*ratios(appraisal), *paying(appraisal)] if appraisal.whole else []
    return [
        *of_the_whole,
        *_benefits(appraisal),
        *_sure(appraisal),
        *_amounts(appraisal),
        *_costs(appraisal),
        *_assumed(),
    ]


def read(figure: Figure) -> str:
    """Return the number of a Figure in words; "not a number" for a ratio without a cost, or a payback of nothing."""
    return NOT_A_NUMBER if figure.value is None else shown(figure)


def _benefits(appraisal: Appraisal) -> Iterator[Figure]:
    runs, basis = appraisal.runs, AppraisalBasis.priced(appraisal)
    gross, net = (float(each.totals.fiscal) for each in (runs.gross, runs.net))
    ahead_pounds, past_pounds = (float(runs.gross_of(keeps).totals.fiscal) for keeps in (ahead, past))
    net_past = float(runs.net_so_far.totals.fiscal)
    yield basis.figure(
        GROSS,
        "accommodation expected without ACT, past and projected, gross",
        pounds(gross),
        unit="£",
        method="Weeks of the first judgement of each young person's path at the price of what was expected",
        inputs=("costs.benefit_past", "costs.benefit_projected"),
    )
    nights = appraisal.avoided.nights
    yield from _period(appraisal, "past", "before today", past_pounds, nights.past)
    ends = "from today to the end of the expected paths"
    yield from _period(appraisal, "projected", ends, ahead_pounds, nights.projected)
    yield basis.figure(
        "costs.projected_share",
        "of the gross figure is still to come: it is projected",
        percent(Decimal(ahead_pounds / gross)) if gross else None,
        unit="%",
        method="Pounds from today on over all pounds",
        inputs=("costs.benefit_projected", GROSS),
    )
    yield basis.figure(
        "costs.instead",
        "accommodation used instead over the same weeks",
        pounds(gross - net),
        unit="£",
        method="Recorded nights at the price of each place. From today, everyone is assumed to stay where they are",
    )
    yield replace(basis, projected=False).figure(
        "costs.instead_past",
        "accommodation used instead, so far",
        pounds(past_pounds - net_past),
        unit="£",
        method="Recorded nights before today at the price of each place",
    )
    yield basis.figure(
        "costs.net",
        "accommodation expected, net of what was used instead",
        pounds(net),
        unit="£",
        method="Accommodation expected less accommodation used instead. The running cost is not taken off",
        inputs=(GROSS, "costs.instead"),
    )


def _period(appraisal: Appraisal, name: str, when: str, worth: float, nights: int) -> Iterator[Figure]:
    projected = name == "projected"
    yield replace(AppraisalBasis.priced(appraisal), projected=projected).figure(
        f"costs.benefit_{name}",
        f"accommodation expected {when}, gross",
        pounds(worth),
        unit="£",
        method="Expected nights of that time at a seventh of the price of a week",
        inputs=(f"costs.weeks_{name}",),
    )
    yield replace(AppraisalBasis.counted(appraisal), projected=projected).figure(
        f"costs.weeks_{name}",
        f"of expected paths, including weeks at home, {when}",
        short(weeks(Nights(nights))),
        unit="weeks",
        method="Expected nights of that time over 7",
    )


def _sure(appraisal: Appraisal) -> Iterator[Figure]:
    """How sure managers were: what each level is worth, and the ratio if only those that were so sure count."""
    basis, counted = AppraisalBasis.priced(appraisal), replace(AppraisalBasis.counted(appraisal), projected=False)
    for certainty, words in SURE.items():
        yield counted.figure(
            f"costs.sure_{certainty}",
            f"with a path that a manager called {words}",
            Decimal(appraisal.avoided.sure.get(certainty, 0)),
            unit="young people",
            method="Young people with such a path that counts; somebody with two paths may be in two levels",
        )
        yield basis.figure(
            f"costs.benefit_{certainty}",
            f"accommodation expected on paths that a manager called {words}, gross",
            pounds(float(appraisal.runs.gross_of(as_sure_as(certainty)).totals.fiscal)),
            unit="£",
            method="Weeks of those paths at the price of what was expected",
        )
    if appraisal.whole:
        yield from only_the_surest(appraisal)


def _amounts(appraisal: Appraisal) -> Iterator[Figure]:
    for name, kind, words in (
        ("residential", Accommodation.CHILDRENS_HOME, "in a children's home"),
        ("secure", Accommodation.SECURE_HOME, "in a secure children's home"),
    ):
        yield AppraisalBasis.counted(appraisal).figure(
            f"costs.child_years_{name}",
            f"expected {words}",
            short(appraisal.avoided.child_years(kind)),
            unit="child-years",
            method="Expected weeks over 52",
            inputs=("costs.expected_paths",),
        )
    yield Figure(
        key="costs.expected_paths",
        label="young people with an expected path",
        value=appraisal.young_people,
        basis=Basis.COUNTED,
        sources=(RECORDS_SOURCE,),
        verified=True,
        audience=Audience.EVALUATOR,
        records=Records("costs.expected_paths"),
    )


def _costs(appraisal: Appraisal) -> Iterator[Figure]:
    whole = appraisal.running.rows and appraisal.whole
    so_far = float(appraisal.runs.gross_so_far.totals.cost) if whole else None
    yield _cost("running_cost", "cost of running the service", appraisal.running, appraisal.running.pounds)
    if appraisal.whole:
        yield replace(
            _cost("running_cost_so_far", "cost of running the service so far, by days", appraisal.running, so_far),
            method="The share of each cost's days that are past" if so_far is not None else "No cost is recorded",
        )
    yield _cost("grant", "whole grant, including research and development", appraisal.grant, appraisal.grant.pounds)


def _cost(name: str, label: str, cost: Costs, worth: Decimal | float | None) -> Figure:
    return Figure(
        key=f"costs.{name}",
        label=label,
        value=short(worth) if cost.rows else None,
        unit="£",
        basis=Basis.RECONSTRUCTED if cost.reconstructed else Basis.STATED,
        method=cost.notes if cost.rows else "No cost is recorded for today",
        sources=cost.sources or ("finance has recorded no cost yet",),
        verified=bool(cost.rows) and cost.verified,
        audience=Audience.EVALUATOR,
    )


def _assumed() -> Iterator[Figure]:
    for stated in (OB, DW):
        yield Figure(
            key=f"costs.{stated.key}",
            label=f"{stated.label.lower()}: {stated.meaning}",
            value=percent(stated.value),
            unit="%",
            basis=Basis.STATED,
            sources=(stated.source,),
            verified=stated.verified,
            audience=Audience.EVALUATOR,
        )
