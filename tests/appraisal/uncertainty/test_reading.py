"""Spreads as a model file writes them."""

import tomllib
from collections.abc import Mapping
from dataclasses import astuple
from decimal import Decimal

import pytest

from act.appraisal.uncertainty import (
    KINDS,
    Beta,
    Binomial,
    Empirical,
    Gamma,
    Lognormal,
    Normal,
    Pert,
    Poisson,
    Spread,
    Triangular,
    TruncatedNormal,
    Uniform,
    spread_of,
)

WRITTEN: list[tuple[str, Spread]] = [
    ("{ beta = { had = 4, of = 9 } }", Beta(5, 6)),
    ("{ beta = { alpha = 2, beta = 5 } }", Beta(2, 5)),
    ("{ gamma = { mean = 3039, sd = 400 } }", Gamma(3039, 400)),
    ("{ lognormal = { mean = 3039, sd = 400.5 } }", Lognormal(3039, 400.5)),
    ("{ pert = { low = 2, mode = 3, high = 5 } }", Pert(2, 3, 5)),
    ("{ triangular = { high = 0.05, mode = 0.035, low = 0.02 } }", Triangular(0.02, 0.035, 0.05)),
    ("{ normal = { mean = -3, sd = 1 } }", Normal(-3, 1)),
    ("{ beta = { mean = 0.25, sd = 0.125 } }", Beta(2.75, 8.25)),
    ("{ uniform = { low = 2, high = 5 } }", Uniform(2, 5)),
    ("{ normal = { low = -4.95996398454005, high = -1.04003601545995 } }", Normal(-3, 1)),
    ("{ interval = { low = -4.95996398454005, high = -1.04003601545995 } }", Normal(-3, 1)),
    ("{ truncated_normal = { mean = 0.2, sd = 0.1, low = 0, high = 1 } }", TruncatedNormal(0.2, 0.1, 0, 1)),
    ("{ truncated_normal = { mean = 3, sd = 2, low = 0 } }", TruncatedNormal(3, 2, 0)),
    ("{ poisson = { mean = 8 } }", Poisson(8)),
    ("{ binomial = { n = 25, p = 0.4 } }", Binomial(25, 0.4)),
    ("{ empirical = { values = [1, 2.5] } }", Empirical((1, 2.5))),
    ("{ empirical = { values = [1, 2.5], weights = [3, 1] } }", Empirical((1, 2.5), (3, 1))),
]


@pytest.mark.parametrize(("written", "spread"), WRITTEN)
def test_every_kind_can_be_written(written: str, spread: Spread) -> None:
    found = spread_of(tomllib.loads(f"input = {written}")["input"])
    assert type(found) is type(spread)
    if isinstance(spread, Empirical):
        assert found == spread
    else:
        assert astuple(found) == pytest.approx(astuple(spread))


def test_the_kinds_are_those_that_can_be_written() -> None:
    assert set(KINDS) == {next(iter(tomllib.loads(f"input = {written}")["input"])) for written, _ in WRITTEN}


def test_decimals_are_read_too() -> None:
    assert spread_of({"gamma": {"mean": Decimal("3039.06"), "sd": Decimal(400)}}) == Gamma(3039.06, 400)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({}, "A spread needs one kind, not nothing: use one of beta, gamma,"),
        ({"beta": {}, "gamma": {}}, "A spread needs one kind, not beta and gamma: use one of beta, gamma,"),
        ({"gama": {"mean": 3}}, "There is no kind of spread called 'gama': use one of beta, gamma,"),
        ({"gamma": {"mean": 3}}, "A spread of the kind gamma needs mean and sd, not mean."),
        ({"gamma": {"mean": 3, "std": 3}}, "A spread of the kind gamma needs mean and sd, not mean and std."),
        ({"gamma": {}}, "A spread of the kind gamma needs mean and sd, not nothing."),
        ({"gamma": 3}, "A spread of the kind gamma needs mean and sd in a table of its own, not 3."),
        ({"gamma": {"mean": "3", "sd": 1}}, "A spread of the kind gamma needs a number as mean, not '3'."),
        ({"gamma": {"mean": True, "sd": 1}}, "A spread of the kind gamma needs a number as mean, not True."),
        ({"gamma": {"mean": 10**400, "sd": 1}}, "A spread of the kind gamma needs a number as mean, not 1000"),
        ({"gamma": {"mean": float("nan"), "sd": 1}}, "A gamma spread needs mean and sd above 0"),
        (
            {"beta": {"had": 4, "beta": 5}},
            "A spread of the kind beta needs had and of, or mean and sd, or alpha and beta, not had and beta.",
        ),
        ({"beta": {"had": 4.0, "of": 9}}, "A spread of the kind beta needs a whole number as had, not 4.0."),
        ({"beta": {"had": False, "of": 9}}, "A spread of the kind beta needs a whole number as had, not False."),
        ({"beta": {"had": 10, "of": 9}}, "A beta spread from counts needs 0 <= had <= of, not 10, 9."),
        ({"binomial": {"n": 10**400, "p": 1}}, "A spread of the kind binomial needs a whole number as n, not 1000"),
        ({"pert": {"low": 5, "mode": 3, "high": 4}}, "A PERT spread needs low <= mode <= high"),
        ({"empirical": {"weights": [1]}}, "A spread of the kind empirical needs values (and may have weights), not"),
        ({"empirical": {"values": 3}}, "A spread of the kind empirical needs a list of numbers as values, not 3."),
        (
            {"empirical": {"values": "34"}},
            "A spread of the kind empirical needs a list of numbers as values, not '34'.",
        ),
        (
            {"empirical": {"values": [1, "x"]}},
            "A spread of the kind empirical needs numbers only among its values, not 'x'.",
        ),
    ],
)
def test_what_is_written_wrongly_is_refused_with_what_would_be_right(words: Mapping[str, object], said: str) -> None:
    with pytest.raises(ValueError, match="spread") as refused:
        spread_of(words)
    assert str(refused.value).startswith(said)
    assert str(refused.value).endswith(".")
