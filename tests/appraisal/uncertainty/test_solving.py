"""The value of an input at which the answer turns: closed forms, and whatever hypothesis thinks of."""

from collections.abc import Callable
from math import cos, exp, inf, log, nan, pi, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal.uncertainty.solving import switching_value

COST, WEEKLY = 305_000, 3039.06
amounts = st.integers(-(10**9), 10**9).map(lambda thousandths: thousandths / 1000)


def present_value(rate: float) -> float:
    """-100 now, then 30 a year for five years."""
    return -100 + sum(30 / (1 + rate) ** year for year in range(1, 6))


def step(x: float) -> float:
    """A result that jumps from a loss to a gain."""
    return -1 if x < 2 else 1


@pytest.mark.parametrize(
    ("f", "at", "span", "value"),
    [
        (lambda years: years * WEEKLY * 52 - COST, 10.58, (0, 20), COST / (WEEKLY * 52)),
        (lambda years: years * WEEKLY * 52 - COST, 10.58, (0, 1e6), COST / (WEEKLY * 52)),
        (lambda share: 1_671_400 * (1 - share) - COST, 0.25, (0, 1), 1 - COST / 1_671_400),
        (lambda x: x - 3, 3, (0, 5), 3),
        (lambda x: x - 5, 3, (0, 5), 5),
        (lambda x: x, 3, (0, 5), 0),
        (present_value, 0.035, (0, 1), 0.15238237),
        (lambda x: x**2 - 2, 1, (0, 2), sqrt(2)),
        (lambda x: x**3 - 1e-9, 1, (-2, 2), 1e-3),
        (lambda x: exp(x) - 5, 0, (-10, 10), log(5)),
        (cos, 1.2, (0, 10), pi / 2),
        (cos, 4.2, (0, 10), 3 * pi / 2),
        (lambda x: x**3 - x + 0.1, -0.9, (-1, 1), 0.101031258),
        (lambda x: max(0, x - 1) - 2, 0, (0, 10), 3),
        (step, 0, (0, 5), 2),
        (lambda x: nan if x < 1 else x - 4, 2, (0, 5), 4),
    ],
)
def test_values_in_closed_form(f: Callable[[float], float], at: float, span: tuple[float, float], value: float) -> None:
    assert switching_value(f, at, span) == pytest.approx(value, rel=1e-7)


@pytest.mark.parametrize(
    ("f", "span"),
    [
        (lambda x: x - 9, (0, 5)),
        (lambda x: 7, (0, 5)),
        (lambda x: x**2 + 1, (-5, 5)),
        (exp, (-5, 5)),
        (lambda x: nan, (0, 5)),
        (lambda x: inf, (0, 5)),
        (lambda x: x - 9, (2, 2)),
    ],
)
def test_where_nothing_turns_within_the_span_there_is_none(
    f: Callable[[float], float], span: tuple[float, float]
) -> None:
    assert switching_value(f, 1, span) is None


def test_a_straight_line_needs_no_search() -> None:
    asked: list[float] = []

    def line(x: float) -> float:
        asked.append(x)
        return 2 * x - 3

    switching_value(line, 1, (0, 5))
    switching_value(line, 1, (2, 5))
    assert len(asked) <= 9


@pytest.mark.parametrize("at", [-3, 8])
def test_where_the_input_stands_may_be_outside_the_span(at: float) -> None:
    assert switching_value(lambda x: x - 2, at, (0, 5)) == pytest.approx(2)
    assert switching_value(lambda x: (x - 1) * (x - 4), at, (0, 5)) == pytest.approx(1 if at < 0 else 4)


@pytest.mark.parametrize("span", [(5, 0), (0, inf), (nan, 1)])
def test_a_span_out_of_order_or_without_end_is_refused(span: tuple[float, float]) -> None:
    with pytest.raises(ValueError, match="A switching value needs a span from a low to a high number"):
        switching_value(lambda x: x, 1, span)


@given(slope=amounts.filter(bool), root=amounts, at=amounts, low=amounts, high=amounts)
def test_every_line_is_solved_where_it_is_0_and_nowhere_else(
    slope: float, root: float, at: float, low: float, high: float
) -> None:
    low, high = sorted((low, high))
    found = switching_value(lambda x: slope * (x - root), at, (low, high))
    if low <= root <= high:
        assert found == pytest.approx(root, abs=1e-6)
    else:
        assert found is None


@given(bend=st.floats(0.2, 5), root=st.floats(0.01, 10), at=st.floats(0, 10))
def test_every_rising_curve_is_solved(bend: float, root: float, at: float) -> None:
    found = switching_value(lambda x: x**bend - root**bend, at, (0, 10))
    assert found == pytest.approx(root, rel=1e-6)
