"""What a reader is told before believing an appraisal: each sentence where it holds, and not elsewhere."""

import pytest

from act.appraisal.engine.cautions import cautions
from tests.appraisal.models import GONE, line, model

SOURCED = {
    "costs.staff.source": "fictional",
    "costs.staff.optimism": 1,
    "benefits.beds": line(source="fictional", optimism=1, cashable={"share": 1, "reason": "r"}),
    "benefits.beds.source": "fictional",
    "appraisal.years": 1,
}
"""Everything said that can be said."""

METHOD = "The method follows the cost benefit analysis guidance"


def told(changes: dict[str, object]) -> list[str]:
    """Every caution but those that are always there."""
    always = cautions(model(SOURCED))
    return [each for each in cautions(model({**SOURCED, **changes})) if each not in always]


def test_what_nobody_has_opened_is_always_said() -> None:
    price, method = cautions(model(SOURCED))
    assert price == "Prices whose source nobody has opened for us: Staff, beds."
    assert method.startswith(METHOD)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"benefits.beds.counterfactual": "none"},
            "Gross: nothing is taken off for what would have happened anyway (Beds). There is neither a comparison nor "
            "a deadweight.",
        ),
        (
            {"benefits.beds.counterfactual": "judged"},
            "Judged, not measured: Beds. Somebody said what would have happened; the deadweight of such a line is a "
            "correction of that judgement.",
        ),
        (
            {"benefits.more": line(source="fictional", cashable={"share": 1, "reason": "r"}, label="More beds")},
            "No optimism bias is taken off: More beds.",
        ),
        (
            {"benefits.more": line(source="fictional", optimism=1)},
            "A fiscal benefit is money in a budget only as far as it is cashable; not every line says whether it is.",
        ),
        (
            {"benefits.beds.impact": {"value": 0.5, "beta": {"had": 4, "of": 9}, "source": "fictional"}},
            "benefits.beds.impact: the stated value 0.5 is not the mean of its spread, 0.454545, so the simulated mean "
            "differs from the stated result.",
        ),
        (
            {"costs.staff.source": GONE},
            "Numbers without a source: Staff.",
        ),
        (
            {"appraisal.years": 2, "appraisal.discount": "green-book-2022"},
            "The source of the discount rate (green-book-2022) has not been opened for us.",
        ),
    ],
)
def test_each_caution_where_it_holds(changes: dict[str, object], sentence: str) -> None:
    assert sentence in told(changes)


def test_what_has_a_comparison_or_a_deadweight_is_not_called_gross() -> None:
    assert told({}) == []
    assert told({"benefits.beds.counterfactual": "none", "benefits.beds.deadweight": 0.2}) == []


def _coded(*lines: tuple[str, str]) -> dict[str, object]:
    return {
        f"benefits.line{place}": line(
            **{"class": of},
            unit_cost=code,
            gains="society" if of != "fiscal" else "nhs",
            source="fictional",
            optimism=1,
        )
        for place, (code, of) in enumerate(lines)
    }


@pytest.mark.parametrize(
    ("lines", "overlap"),
    [
        ([("CR2.0", "fiscal"), ("CR2.0.1", "fiscal")], True),
        ([("CR2.0", "social"), ("CR2.0.1", "fiscal")], False),
        ([("CR2.0", "social"), ("CR2.0", "economic")], False),
        ([("CR2.0.1", "fiscal"), ("CR2.0.3", "fiscal")], False),
        ([("CR8.4", "social"), ("csa-lifetime", "social")], True),
        ([("CR8.4", "fiscal"), ("csa-lifetime", "social")], True),
        ([("SS3.1", "fiscal"), ("SS4.1", "fiscal")], True),
    ],
)
def test_unit_costs_that_hold_the_same_money_are_told(lines: list[tuple[str, str]], overlap: bool) -> None:
    changes = _coded(*lines) | {"appraisal.deflator": "ons-2025-06"}
    if any("lifetime" in code for code, _ in lines):
        changes["appraisal.price_year"] = "2018/19"
    assert any("count the same money" in each for each in cautions(model({**SOURCED, **changes}))) is overlap
