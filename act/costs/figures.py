"""The Figures of an appraisal: one list for the page, the command and everyone who counts the same authorities."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from act.appraisal import assumption, break_even_years, cautious, payback_years, ratio
from act.costs.appraisal import Appraisal
from act.costs.appraisal_basis import RECORDS_SOURCE, AppraisalBasis
from act.costs.queries import Costs
from act.methods.accommodation import Accommodation
from act.methods.figure import Audience, Basis, Figure, Records, shown

NOT_A_NUMBER = "not a number"
OB, DW = assumption("optimism_bias"), assumption("deadweight")
AT_NO_COST = ". No cost is recorded for today, so there is no ratio"


def figures(appraisal: Appraisal) -> list[Figure]:
    """Return every Figure of an appraisal.

    Ratios, payback and break-even are there only where everyone that the running cost is for is counted.
    """
    of_the_whole = [*_ratios(appraisal), _payback(appraisal), _break_even(appraisal)] if appraisal.whole else []
    return [*of_the_whole, *_benefits(appraisal), *_amounts(appraisal), *_costs(appraisal), *_assumed()]


def read(figure: Figure) -> str:
    """Return the number of a Figure in words; "not a number" for a ratio without a cost, or a payback of nothing."""
    return NOT_A_NUMBER if figure.value is None else shown(figure)


def _ratios(appraisal: Appraisal) -> Iterator[Figure]:
    avoided, running = appraisal.avoided, appraisal.running
    cautious_gross = cautious(avoided.gross, optimism_bias=OB.value, deadweight=DW.value)
    gross, cost, assumed = "costs.benefit_gross", "costs.running_cost", ("costs.optimism_bias", "costs.deadweight")
    basis = AppraisalBasis.priced(appraisal).set_against(running)
    yield _ratio(
        basis,
        "gross",
        "gross expected accommodation for every £1 of running cost",
        avoided.gross,
        running,
        (gross, cost),
    )
    yield _ratio(
        basis,
        "net",
        "expected accommodation for every £1 of running cost, net of the accommodation used instead",
        avoided.net,
        running,
        ("costs.net", cost),
    )
    yield _ratio(
        replace(basis, assumed=True),
        "cautious",
        f"gross expected accommodation for every £1 of running cost, with {_share(OB.value)}% optimism bias and "
        f"{_share(DW.value)}% deadweight",
        cautious_gross,
        running,
        (gross, cost, *assumed),
    )
    if appraisal.same_for_grant or not appraisal.grant.rows:
        of_grant = basis.set_against(appraisal.grant)
        label = "gross expected accommodation for every £1 of the whole grant (one year's benefit)"
        yield _ratio(of_grant, "grant", label, avoided.gross, appraisal.grant, (gross, "costs.grant"))


def _ratio(
    basis: AppraisalBasis, name: str, label: str, benefit: Decimal, cost: Costs, inputs: tuple[str, ...]
) -> Figure:
    value = ratio(benefit, cost.pounds)
    return basis.figure(
        f"costs.ratio_{name}",
        label,
        None if value is None else value.quantize(Decimal("0.01")),
        unit="£",
        method="Pounds of expected accommodation over pounds of cost" + (AT_NO_COST if value is None else ""),
        inputs=inputs,
    )


def _payback(appraisal: Appraisal) -> Figure:
    running = appraisal.running.pounds
    gross = payback_years(running, appraisal.avoided.gross) if running else None
    net = payback_years(running, appraisal.avoided.net) if gross else None
    basis = AppraisalBasis.priced(appraisal).set_against(appraisal.running)
    return basis.figure(
        "costs.payback_years",
        "time to pay for itself (longer if foster care is counted)",
        _short(gross),
        high=_short(net) if net != gross else None,
        unit="years",
        method="Running cost over benefit: the cost up front, the benefit as one year's and even over it",
        inputs=("costs.running_cost", "costs.benefit_gross", "costs.net"),
    )


def _break_even(appraisal: Appraisal) -> Figure:
    priced, running = appraisal.book.of_expected(Accommodation.CHILDRENS_HOME, appraisal.on), appraisal.running.pounds
    years = break_even_years(running, appraisal.book.weekly(priced.price)) if priced and running else None
    return AppraisalBasis(n=None, prices=(priced,) if priced else (), cost=appraisal.running).figure(
        "costs.break_even_residential_years",
        "in a children's home would cost as much as running the service",
        _short(years),
        unit="child-years",
        method="Running cost over 52 weeks in a private or voluntary children's home, nothing taken off",
        inputs=("costs.running_cost",),
    )


def _benefits(appraisal: Appraisal) -> Iterator[Figure]:
    avoided, basis = appraisal.avoided, AppraisalBasis.priced(appraisal)
    yield basis.figure(
        "costs.benefit_gross",
        "accommodation expected without ACT, past and projected",
        _whole(avoided.gross),
        unit="£",
        method="Weeks of the first judgement of each young person's path at the price of what was expected",
        inputs=("costs.benefit_past", "costs.benefit_projected"),
    )
    yield from _period(appraisal, "past", "before today", avoided.past, avoided.nights.past)
    yield from _period(
        appraisal,
        "projected",
        "from today to the end of the expected paths",
        avoided.projected,
        avoided.nights.projected,
    )
    yield basis.figure(
        "costs.instead",
        "accommodation used instead over the same weeks",
        _whole(avoided.used_instead),
        unit="£",
        method="Recorded nights at the price of each place. From today, everyone is assumed to stay where they are",
    )
    yield basis.figure(
        "costs.net",
        "accommodation expected, net of what was used instead",
        _whole(avoided.net),
        unit="£",
        method="Accommodation expected less accommodation used instead. The running cost is not taken off",
        inputs=("costs.benefit_gross", "costs.instead"),
    )


def _period(appraisal: Appraisal, name: str, when: str, pounds: Decimal, nights: int) -> Iterator[Figure]:
    ahead = name == "projected"
    yield replace(AppraisalBasis.priced(appraisal), projected=ahead).figure(
        f"costs.benefit_{name}",
        f"accommodation expected {when}",
        _whole(pounds),
        unit="£",
        method="Expected nights of that time at a seventh of the price of a week",
        inputs=(f"costs.weeks_{name}",),
    )
    yield replace(AppraisalBasis.counted(appraisal), projected=ahead).figure(
        f"costs.weeks_{name}",
        f"of expected paths, including weeks at home, {when}",
        _short((Decimal(nights) / 7).quantize(Decimal("0.1"))),
        unit="weeks",
        method="Expected nights of that time over 7",
    )


def _amounts(appraisal: Appraisal) -> Iterator[Figure]:
    for name, kind, words in (
        ("residential", Accommodation.CHILDRENS_HOME, "in a children's home"),
        ("secure", Accommodation.SECURE_HOME, "in a secure children's home"),
    ):
        yield AppraisalBasis.counted(appraisal).figure(
            f"costs.child_years_{name}",
            f"expected {words}",
            _short(appraisal.avoided.child_years(kind)),
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
    for key, label, cost in (
        ("costs.running_cost", "cost of running the service", appraisal.running),
        ("costs.grant", "whole grant, including research and development", appraisal.grant),
    ):
        yield Figure(
            key=key,
            label=label,
            value=_short(cost.pounds) if cost.rows else None,
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
            value=_share(stated.value),
            unit="%",
            basis=Basis.STATED,
            sources=(stated.source,),
            verified=stated.verified,
            audience=Audience.EVALUATOR,
        )


def _whole(pounds: Decimal) -> Decimal:
    return pounds.quantize(Decimal(1))


def _share(value: Decimal) -> Decimal:
    return (value * 100).quantize(Decimal(1))


def _short(value: Decimal | None) -> Decimal | None:
    """To two places, without noughts at the end: 1.93, 8.5, 12."""
    if value is None:
        return None
    rounded = value.quantize(Decimal("0.01"))
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded.normalize()
