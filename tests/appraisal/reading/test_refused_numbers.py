"""Bad input where a number or a spread should stand: the exact sentence for each."""

from datetime import date

import pytest

from tests.appraisal.reading.refusing import KINDS, NUMBER, SPREAD, refused

IMPACT, PLACE = "benefits.beds.impact", "In [benefits.beds], impact"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (True, "true"),
        (False, "false"),
        (float("nan"), "nan"),
        (float("inf"), "inf, which is too large,"),
        (float("-inf"), "-inf, which is too large,"),
        (10**16, "10000000000000000, which is too large,"),
        (1e16, "1e+16, which is too large,"),
        (10**90, "1" + "0" * 39 + "…, which is too large,"),
        (date(2015, 4, 1), "the date 2015-04-01"),
        ([0.1], "a list"),
    ],
)
def test_what_is_no_number(value: object, said: str) -> None:
    assert refused({IMPACT: value}) == f"{PLACE}: {said} cannot be used; {NUMBER}"


@pytest.mark.parametrize(
    ("inputs", "sentence"),
    [
        ({}, "give a number, or add [inputs.chnage]."),
        ({"change": {"value": 0.5}}, "perhaps “change” is meant; inputs are change, or add [inputs.chnage]."),
        ({"share": {"value": 0.5}}, "inputs are share, or add [inputs.chnage]."),
    ],
)
def test_an_input_that_nobody_knows(inputs: dict[str, object], sentence: str) -> None:
    told = refused({"inputs": inputs, IMPACT: "chnage"})
    assert told == f"{PLACE}: “chnage” is neither a number nor an input; {sentence}"


@pytest.mark.parametrize(
    ("inputs", "sentence"),
    [
        ({"change": 0.5}, "In [inputs], change: 0.5 cannot be used; give a table, as in [inputs.change]."),
        ({"change": {}}, f"In [inputs.change], value: nothing is given; give a number, or one of {KINDS}."),
        ({"change": {"value": "half"}}, "In [inputs.change], value: “half” cannot be used; give a number."),
        (
            {"change": {"value": 3}},
            "In [inputs], change: 3 is outside -1 to 1; give a share, such as 0.25 for 25 %.",
        ),
        (
            {"change": {"value": 0.5, "unit": 5}},
            "In [inputs.change], unit: 5 cannot be used; give words in quotation marks.",
        ),
    ],
)
def test_a_shared_input(inputs: dict[str, object], sentence: str) -> None:
    assert refused({"inputs": inputs, IMPACT: "change"}) == sentence


@pytest.mark.parametrize(
    ("spread", "sentence"),
    [
        (
            {"beta": {"had": 4, "of": 9}, "normal": {"mean": 1, "sd": 1}},
            "normal: beta is given already; give one spread.",
        ),
        (
            {"bta": {"had": 4, "of": 9}},
            f"bta: nothing is called that here; perhaps “beta” is meant; {SPREAD}",
        ),
        ({"beta": {"had": 10, "of": 9}}, "beta: a beta spread from counts needs 0 <= had <= of, not 10, 9."),
        (
            {"beta": {"had": 4}},
            "beta: a spread of the kind beta needs had and of, or mean and sd, or alpha and beta, not had.",
        ),
        (
            {"beta": 0.5},
            "beta: a spread of the kind beta needs had and of, or mean and sd, or alpha and beta in a table of "
            "its own, not 0.5.",
        ),
        (
            {"beta": {"had": 4.5, "of": 9}},
            "beta: a spread of the kind beta needs a whole number as had, not 4.5.",
        ),
        (
            {"triangular": {"low": 3, "mode": 2, "high": 1}},
            "triangular: a triangular spread needs low <= mode <= high and low < high, not 3, 2, 1.",
        ),
        (
            {"pert": {"low": 0, "mode": 0.5}},
            "pert: a spread of the kind pert needs low, mode and high, not low and mode.",
        ),
        (
            {"normal": {"mean": 0, "sd": -1}},
            "normal: a normal spread needs a mean and an sd above 0, not 0, -1.",
        ),
        (
            {"gamma": {"mean": "much", "sd": 1}},
            "gamma: a spread of the kind gamma needs a number as mean, not 'much'.",
        ),
        (
            {"poisson": {"mean": float("nan")}},
            "poisson: a Poisson spread needs a mean above 0 (and at most 10^15), not nan.",
        ),
        (
            {"empirical": {"values": []}},
            "empirical: an empirical spread needs one value or more, and it has none.",
        ),
        (
            {"empirical": {"values": [0.1, 0.2], "weights": [1]}},
            "empirical: an empirical spread needs a weight for each value, not 1 for 2.",
        ),
        (
            {"normal": {"mean": 1e300, "sd": 1}},
            "normal: one of its numbers is too large; none may lie beyond 1,000,000,000,000,000.",
        ),
        (
            {"empirical": {"values": [1, 1e16]}},
            "empirical: one of its numbers is too large; none may lie beyond 1,000,000,000,000,000.",
        ),
    ],
)
def test_a_spread_with_the_wrong_parameters(spread: dict[str, object], sentence: str) -> None:
    assert refused({IMPACT: spread}) == f"In [benefits.beds.impact], {sentence}"


def test_a_spread_that_reaches_too_far() -> None:
    told = refused({"benefits.beds.unit_cost.normal": {"mean": 0, "sd": 1e15}})
    assert told == (
        "In [benefits.beds], unit_cost: its spread, -4e+15 to 4e+15, is partly beyond 1,000,000,000,000,000; give less."
    )


def test_the_keys_of_a_number_that_is_written_as_a_table() -> None:
    told = refused({"inputs.change": {"value": 0.5, "valeu": 0.6}})
    assert told == (f"In [inputs.change], valeu: nothing is called that here; perhaps “value” is meant; {SPREAD}")
