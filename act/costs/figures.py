"""The Figures of an appraisal: one list for the page, the command and everyone who counts the same authorities."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from act.appraisal import assumption, break_even_years, cautious, payback_years, ratio
from act.costs.appraisal import Appraisal
from act.costs.ground import PATHS, RECORDS_SOURCE, STAYS, Ground
from act.costs.queries import Costs
from act.methods.accommodation import Accommodation
from act.methods.figure import Audience, Basis, Figure, shown

NOT_A_NUMBER = "not a number"
OB, DW = assumption("optimism_bias"), assumption("deadweight")
AT_NO_COST = ". No cost is recorded for today, so there is no ratio"


def figures(found: Appraisal) -> list[Figure]:
    """Every Figure; ratios, payback and break-even only where everyone that the running cost is for is counted."""
    beside = [*_ratios(found), _payback(found), _break_even(found)] if found.whole else []
    return [*beside, *_benefits(found), *_amounts(found), *_costs(found), *_assumed()]


def read(figure: Figure) -> str:
    """The number of a Figure; a ratio at no cost, and a payback of nothing, are not a number and say so."""
    return NOT_A_NUMBER if figure.value is None else shown(figure)


def _ratios(found: Appraisal) -> Iterator[Figure]:
    lines, running = found.avoided, found.running
    careful = cautious(lines.gross, optimism_bias=OB.value, deadweight=DW.value)
    gross, cost, assumed = "costs.benefit_gross", "costs.running_cost", ("costs.optimism_bias", "costs.deadweight")
    ground = Ground.priced(found).beside(running)
    yield _ratio(
        ground, "gross", "of expected accommodation for every £1 of running cost", lines.gross, running, (gross, cost)
    )
    yield _ratio(
        ground,
        "net",
        "for every £1 of running cost, net of the accommodation used instead",
        lines.net,
        running,
        ("costs.net", cost),
    )
    yield _ratio(
        replace(ground, assumed=True),
        "cautious",
        f"for every £1 of running cost, with {_share(OB.value)}% optimism bias and {_share(DW.value)}% deadweight",
        careful,
        running,
        (gross, cost, *assumed),
    )
    if found.same_for_grant or not found.grant.rows:
        of_grant = ground.beside(found.grant)
        label = "for every £1 of the whole grant (one year's benefit)"
        yield _ratio(of_grant, "grant", label, lines.gross, found.grant, (gross, "costs.grant"))


def _ratio(ground: Ground, name: str, label: str, benefit: Decimal, cost: Costs, inputs: tuple[str, ...]) -> Figure:
    value = ratio(benefit, cost.pounds)
    return ground.figure(
        f"costs.ratio_{name}",
        label,
        None if value is None else value.quantize(Decimal("0.01")),
        unit="£",
        method="Pounds of expected accommodation over pounds of cost" + (AT_NO_COST if value is None else ""),
        inputs=inputs,
    )


def _payback(found: Appraisal) -> Figure:
    running = found.running.pounds
    gross = payback_years(running, found.avoided.gross) if running else None
    net = payback_years(running, found.avoided.net) if gross else None
    ground = Ground.priced(found).beside(found.running)
    return ground.figure(
        "costs.payback_years",
        "time to pay for itself (longer if foster care is counted)",
        _short(gross),
        high=_short(net) if net != gross else None,
        unit="years",
        method="Running cost over benefit: the cost up front, the benefit as one year's and even over it",
        inputs=("costs.running_cost", "costs.benefit_gross", "costs.net"),
    )


def _break_even(found: Appraisal) -> Figure:
    priced, running = found.book.of_expected(Accommodation.CHILDRENS_HOME, found.on), found.running.pounds
    years = break_even_years(running, found.book.weekly(priced.price)) if priced and running else None
    return Ground(n=None, records=None, prices=(priced,) if priced else (), cost=found.running).figure(
        "costs.break_even_residential_years",
        "in a children's home would cost as much as running the service",
        _short(years),
        unit="child-years",
        method="Running cost over 52 weeks in a private or voluntary children's home, nothing taken off",
        inputs=("costs.running_cost",),
    )


def _benefits(found: Appraisal) -> Iterator[Figure]:
    lines, ground = found.avoided, Ground.priced(found)
    yield ground.figure(
        "costs.benefit_gross",
        "accommodation expected without ACT, past and projected",
        _whole(lines.gross),
        unit="£",
        method="Weeks of the first judgement of each young person's path at the price of what was expected",
        inputs=("costs.benefit_past", "costs.benefit_projected"),
    )
    yield from _period(found, "past", "before today", lines.past, lines.nights.past)
    yield from _period(
        found, "projected", "from today to the end of the expected paths", lines.projected, lines.nights.projected
    )
    yield replace(ground, records=STAYS).figure(
        "costs.instead",
        "accommodation used instead over the same weeks",
        _whole(lines.used_instead),
        unit="£",
        method="Recorded nights at the price of each place. From today, everyone is assumed to stay where they are",
    )
    yield ground.figure(
        "costs.net",
        "accommodation expected, net of what was used instead",
        _whole(lines.net),
        unit="£",
        method="Accommodation expected less accommodation used instead. The running cost is not taken off",
        inputs=("costs.benefit_gross", "costs.instead"),
    )


def _period(found: Appraisal, name: str, when: str, pounds: Decimal, nights: int) -> Iterator[Figure]:
    ahead = name == "projected"
    yield replace(Ground.priced(found), projected=ahead).figure(
        f"costs.benefit_{name}",
        f"accommodation expected {when}",
        _whole(pounds),
        unit="£",
        method="Expected nights of that time at a seventh of the price of a week",
        inputs=(f"costs.weeks_{name}",),
    )
    yield replace(Ground.counted(found), projected=ahead).figure(
        f"costs.weeks_{name}",
        f"of expected paths, including weeks at home, {when}",
        _short((Decimal(nights) / 7).quantize(Decimal("0.1"))),
        unit="weeks",
        method="Expected nights of that time over 7",
    )


def _amounts(found: Appraisal) -> Iterator[Figure]:
    for name, kind, words in (
        ("residential", Accommodation.CHILDRENS_HOME, "in a children's home"),
        ("secure", Accommodation.SECURE_HOME, "in a secure children's home"),
    ):
        yield Ground.counted(found).figure(
            f"costs.child_years_{name}",
            f"expected {words}",
            _short(found.avoided.child_years(kind)),
            unit="child-years",
            method="Expected weeks over 52",
            inputs=("costs.expected_paths",),
        )
    yield Figure(
        key="costs.expected_paths",
        label="young people with an expected path",
        value=found.young_people,
        basis=Basis.COUNTED,
        sources=(RECORDS_SOURCE,),
        verified=True,
        audience=Audience.EVALUATOR,
        records=PATHS,
    )


def _costs(found: Appraisal) -> Iterator[Figure]:
    for key, label, cost in (
        ("costs.running_cost", "cost of running the service", found.running),
        ("costs.grant", "whole grant, including research and development", found.grant),
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
    for each in (OB, DW):
        yield Figure(
            key=f"costs.{each.key}",
            label=f"{each.label.lower()}: {each.meaning}",
            value=_share(each.value),
            unit="%",
            basis=Basis.STATED,
            sources=(each.source,),
            verified=each.verified,
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
