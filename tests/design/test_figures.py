"""How a Figure is said: its share, how sure it is, its bounds, its unit; and what is not said twice."""

from typing import Any

import pytest

from act.design.figures import interval, share, standing, unit
from act.methods.figure import TOO_FEW, Basis, Figure, Of
from act.methods.intervals import Interval


def _figure(**changes: Any) -> Figure:
    plain: dict[str, Any] = {"key": "it", "label": "girls", "value": 6, "basis": Basis.COUNTED, "verified": True}
    return Figure(**{**plain, **changes})


def _middle(**changes: Any) -> Figure:
    return _figure(basis=Basis.COMPUTED, method="Median", unit="points", **changes)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"of": Of(9, 12)}, "67%"),
        ({"of": Of(6, 6)}, "100%"),
        ({"value": 0, "of": Of(9, 9)}, "0%"),
        ({"value": 0, "of": Of(0, 9)}, ""),
        ({"of": None}, ""),
        ({"value": None, "of": Of(9, 9), "suppressed": True}, ""),
    ],
)
def test_a_count_is_said_as_a_share_of_those_it_is_out_of(changes: dict[str, Any], words: str) -> None:
    assert share(_figure(**changes)) == words


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (_figure(interval=Interval(25.53, 36.62, "%", "Wilson")), "95% interval 26% to 37%"),
        (_figure(interval=Interval(0.0, 16.11, "%", "Wilson")), "95% interval 0% to 16%"),
        (_middle(interval=Interval(-7.0, -0.54, "points", "bootstrap")), "95% interval -7 to -0.5"),
        (_figure(notes=(TOO_FEW,)), "too few to say how sure"),
        (_figure(notes=("Something else.",)), ""),
        (_figure(), ""),
    ],
)
def test_how_sure_it_is_is_said_or_that_there_are_too_few(figure: Figure, words: str) -> None:
    assert interval(figure) == words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"unit": "forms"}, "forms"),
        ({"unit": "girls"}, ""),
        ({"unit": "young people", "label": "young people who joined"}, ""),
        ({"unit": "£"}, ""),
        ({"unit": "%"}, ""),
        ({"unit": ""}, ""),
        ({"unit": "forms", "value": None, "suppressed": True}, ""),
    ],
)
def test_a_unit_is_said_once(changes: dict[str, Any], words: str) -> None:
    assert unit(_figure(**changes)) == words


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (
            _figure(of=Of(9, 12), n=9, interval=Interval(35.4, 87.9, "%", "Wilson")),
            "67% · 95% interval 35% to 88% · 9 of 12 could be counted · counted",
        ),
        (_figure(of=Of(3, 3), value=3, n=3, notes=(TOO_FEW,)), "100% · too few to say how sure · counted"),
        (_figure(n=1234), "n = 1,234 young people · counted"),
        (
            _middle(value=-4, low=-9, high=8, bounds="lowest to highest", n=3, notes=(TOO_FEW,)),
            "too few to say how sure · lowest to highest -9 to 8 · n = 3 · calculated",
        ),
        (_middle(value=-4, low=-9, high=8), "-9 to 8 · calculated"),
        (
            _figure(basis=Basis.RECONSTRUCTED, method="Ours", verified=False),
            "our estimate · source not checked",
        ),
    ],
)
def test_what_is_said_beneath_a_number(figure: Figure, words: str) -> None:
    assert standing(figure) == words
