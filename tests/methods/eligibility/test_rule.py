from itertools import product

import pytest

from act.methods.eligibility import BreakdownOf, BreakdownRisk, Eligibility, ExploitationRisk, Harm, assess

Met = bool | None

# risk and harm: the answers for happened, suspected, none known, not asked, in that order
EXPLOITATION = {
    "high": (True, True, True, True),
    "medium": (True, True, True, True),
    "low": (True, None, False, None),
    "not_assessed": (True, None, None, None),
}
BREAKDOWN = {"high": True, "medium": False, "low": False, "not_assessed": None}
TOGETHER = {
    (True, True): True,
    (True, False): False,
    (True, None): None,
    (False, True): False,
    (False, False): False,
    (False, None): False,
    (None, True): None,
    (None, False): False,
    (None, None): None,
}
ALL = list(product(ExploitationRisk, Harm, BreakdownRisk, BreakdownOf))


def found(risk: ExploitationRisk, harm: Harm, breakdown: BreakdownRisk, of: BreakdownOf) -> Eligibility:
    return assess(risk=risk, harm=harm, breakdown=breakdown, breakdown_of=of)


@pytest.mark.parametrize(("risk", "harm", "breakdown", "of"), ALL)
def test_the_rule_holds_for_every_answer(
    risk: ExploitationRisk, harm: Harm, breakdown: BreakdownRisk, of: BreakdownOf
) -> None:
    order = ("happened", "suspected", "none_known", "not_asked")
    expected: tuple[Met, Met] = (EXPLOITATION[risk][order.index(harm)], BREAKDOWN[breakdown])
    eligibility = found(risk, harm, breakdown, of)
    assert tuple(part.met for part in eligibility.parts) == expected
    assert eligibility.met is TOGETHER[expected]


@pytest.mark.parametrize(("risk", "harm", "breakdown", "of"), ALL)
def test_each_part_gives_its_reason_and_says_what_is_missing_only_when_it_is(
    risk: ExploitationRisk, harm: Harm, breakdown: BreakdownRisk, of: BreakdownOf
) -> None:
    for part in found(risk, harm, breakdown, of).parts:
        assert part.reason.endswith(".")
        assert bool(part.missing) is (part.met is not True)


def test_harm_that_has_happened_meets_the_test_whatever_the_risk() -> None:
    assert all(
        found(risk, Harm.HAPPENED, BreakdownRisk.HIGH, of).met for risk, of in product(ExploitationRisk, BreakdownOf)
    )


def test_the_reason_keeps_harm_apart_from_risk() -> None:
    first, second = found(ExploitationRisk.LOW, Harm.HAPPENED, BreakdownRisk.MEDIUM, BreakdownOf.FAMILY).parts
    assert first.reason == "The risk of exploitation is low; exploitation has already happened."
    assert second.reason == "The risk of family life breaking down is medium."
