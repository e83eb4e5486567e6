"""How the net benefit answers to one input at a time, worked out by hand."""

from importlib import import_module
from typing import Any

import pytest

from act.appraisal.engine import simulate
from act.appraisal.engine.figures import figures
from act.appraisal.engine.run import run
from act.appraisal.engine.sensitivity import break_even, net_at, rank_correlations, switching_values, tornado
from tests.appraisal.models import cost, line, model, pounds, worked


def test_the_switching_value_of_every_input_that_is_stated() -> None:
    """10 x 0.5 x £40 = £200 at £100: half of any of the three, or twice the cost."""
    found = {each.quantity.key: each.value for each in switching_values(model())}
    assert found == {
        "costs.staff.amount": pytest.approx(200),
        "benefits.beds.population": pytest.approx(5),
        "benefits.beds.impact": pytest.approx(0.25),
        "benefits.beds.unit_cost": pytest.approx(20),
    }


@pytest.mark.parametrize(
    ("changes", "key", "value"),
    [
        ({"benefits.beds.engagement": 0.8}, "benefits.beds.engagement", 0.5),
        # All 10 x 0.5 x £40 less d of it: half may have happened anyway.
        ({"benefits.beds.counterfactual": "none", "benefits.beds.deadweight": 0.1}, "benefits.beds.deadweight", 0.5),
        ({"benefits.beds.optimism": 3}, "benefits.beds.optimism", 0.5),
        ({"costs.staff.optimism": 2}, "costs.staff.optimism", 1.0),
        # Three years in all, lost by d each year: 1 + (1-d) + (1-d)^2 = 1.75 at a half.
        (
            {"benefits.beds.profile": {"years": 3, "drop_off": 0.1}, "costs.staff.amount": 350},
            "benefits.beds.profile.drop_off",
            0.5,
        ),
        # £200 after t years of lag within three: late by 2 1/2 years, half of a year's £200 is left.
        ({"benefits.beds.profile": {"lag": 0.5, "years": 1}}, "benefits.beds.profile.lag", 2.5),
        ({"benefits.beds.profile": {"years": 2}, "costs.staff.amount": 150}, "benefits.beds.profile.years", 0.75),
        # Never: no share of what is left covers a cost that is greater than all of it.
        ({"costs.staff.amount": 500}, "benefits.beds.impact", None),
        ({"benefits.beds.unit_cost": pounds(0)}, "benefits.beds.population", None),
    ],
)
def test_the_value_of_one_input_at_which_the_net_is_nothing(
    changes: dict[str, object], key: str, value: float | None
) -> None:
    found = {each.quantity.key: each.value for each in switching_values(model(changes))}[key]
    assert found == (None if value is None else pytest.approx(value))


def test_a_shared_input_switches_in_every_line_at_once() -> None:
    """x of 10 at £40 and x of 5 at £20 are 500 x: at £100 of cost a fifth."""
    shared = {
        "inputs.share": {"value": 0.5, "label": "share kept at home"},
        "appraisal.break_even": ["share"],
        "benefits.beds.impact": "share",
        "benefits.more": line(population=5, impact="share", unit_cost=pounds(20)),
    }
    (found,) = break_even(model(shared))
    assert (found.quantity.key, found.value) == ("inputs.share", pytest.approx(0.2))


def test_a_break_even_is_told_with_its_label_and_unit() -> None:
    asked = {
        "inputs.years": {"value": 3, "label": "child-years in a home", "unit": "child-years"},
        "appraisal.break_even": "years",
        "benefits.beds": line(population="years", impact=1),
    }
    (found,) = (each for each in figures(worked(asked)) if "break_even" in each.key)
    assert (found.label, found.value, found.unit) == (
        "child-years in a home, at which benefit and cost are equal",
        pytest.approx(2.5),
        "child-years",
    )


UNCERTAIN = {
    "costs.staff": cost(amount={"triangular": {"low": 80, "mode": 100, "high": 120}}),
    "benefits.beds.impact": {"beta": {"had": 4, "of": 9}},
    "benefits.beds.unit_cost": {"empirical": {"values": [39, 41]}, "price_year": "2015/16"},
}


def test_a_tornado_has_a_bar_for_each_uncertain_input_and_the_widest_first() -> None:
    found = tornado(simulate(model(UNCERTAIN), 2_000, seed=1))
    assert [bar.quantity.key for bar in found] == [
        "benefits.beds.impact",
        "costs.staff.amount",
        "benefits.beds.unit_cost",
    ]
    widths = [bar.width for bar in found]
    assert widths == sorted(widths, reverse=True)


def test_the_ends_of_a_bar_are_runs_with_that_one_input_changed() -> None:
    """The mean of 39 and 41 is 40, of Beta(5, 6) 5/11: at 39 and 41 the net is 10 x 5/11 x 39 - 100 and so on."""
    bar = tornado(simulate(model(UNCERTAIN), 2_000, seed=1))[-1]
    assert (bar.low, bar.high) == (39, 41)
    assert (bar.net_at_low, bar.net_at_high) == pytest.approx((10 * 5 / 11 * 39 - 100, 10 * 5 / 11 * 41 - 100))


def test_a_cost_ranks_against_the_net_and_an_impact_with_it() -> None:
    found = rank_correlations(simulate(model(UNCERTAIN), 2_000, seed=1))
    assert next(iter(found)) == "benefits.beds.impact"
    assert found["benefits.beds.impact"] > 0.9 > 0 > found["costs.staff.amount"]


def test_net_with_one_input_changed_leaves_the_model_as_it_was() -> None:
    found = model()
    quantity = found.benefits[0].population
    assert net_at(found, quantity, 20) == 300
    assert run(found).net == net_at(found, quantity, 10) == 100


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """One entry for each time that a line's impact is worked out: work that no other work on the machine changes."""
    lines, asked = import_module("act.appraisal.engine.lines"), list[object]()
    impact = lines.impact

    def counted(*given: Any) -> Any:
        asked.append(given)
        return impact(*given)

    monkeypatch.setattr(lines, "impact", counted)
    return asked


@pytest.mark.parametrize("shared", [False, True])
def test_twice_the_lines_take_twice_the_work_and_not_four_times(shared: bool, asked: list[object]) -> None:
    work = []
    for lines in (50, 100, 200):
        asked.clear()
        list(switching_values(model(_many(lines, shared=shared))))
        work.append(len(asked) / lines)
    assert work == [pytest.approx(work[0], rel=0.05)] * 3


def test_a_tornado_works_out_only_the_lines_of_each_input(asked: list[object]) -> None:
    spread = {"triangular": {"low": 0.1, "mode": 0.2, "high": 0.3}}
    work = []
    for lines in (40, 80):
        simulation = simulate(model(_many(lines, shared=False, impact=spread)), 10, seed=1)
        asked.clear()
        assert len(tornado(simulation)) == lines
        work.append(len(asked) / lines)
    assert work[1] == pytest.approx(work[0], rel=0.05)


def test_a_rate_of_the_file_s_own_moves_every_line() -> None:
    """£400 of cost at once and £220 after a year and £242 after two: at 10 % they are £200 + £200."""
    later = {"unit_cost": pounds(40), "population": 10, "impact": 0.5, "profile": [0, 1.1, 1.21]}
    rate = {"inputs.rate": {"value": 0.05}, "appraisal.discount": "rate", "appraisal.break_even": ["rate"]}
    (found,) = break_even(model({**rate, "costs.staff.amount": 400, "benefits.beds": line(**later)}))
    assert found.value == pytest.approx(0.1)


def test_a_rate_with_two_switching_values_has_both_the_nearest_first() -> None:
    """£100 now and £132 in two years, against £230 in one: 100 - 230 / (1 + r) + 132 / (1 + r)^2 is 0 twice."""
    rate = {"inputs.rate": {"value": 0.05}, "appraisal.discount": "rate", "appraisal.break_even": ["rate"]}
    spent = {"costs.staff": cost(amount=100, by_year=[1, 0, 1.32])}
    gained = line(unit_cost=pounds(46), population=10, impact=0.5, profile=[0, 1, 0])
    (found,) = break_even(model({**rate, **spent, "benefits.beds": gained}))
    assert (found.low, found.high) == (0, 1)
    assert found.value is not None
    assert [found.value, *found.others] == pytest.approx([0.1, 0.2])


def test_where_no_value_turns_the_result_the_ends_that_were_tried_are_said() -> None:
    found = {each.quantity.key: each for each in switching_values(model({"costs.staff.amount": 500}))}
    impact = found["benefits.beds.impact"]
    assert (impact.value, impact.low, impact.high, impact.others) == (None, 0, 1, ())


def _many(lines: int, *, shared: bool, impact: object = 0.5) -> dict[str, object]:
    share: dict[str, object] = {"inputs.share": {"value": 0.5}} if shared else {}
    return {
        **share,
        **{f"benefits.more{number}": line(impact="share" if shared else impact) for number in range(lines)},
    }
