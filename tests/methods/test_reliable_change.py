import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.reliable_change import FIRST_SELF_REPORT, Direction, ScoreSpread, Verdict, reliable_change

LOWER, HIGHER = Direction.LOWER_IS_BETTER, Direction.HIGHER_IS_BETTER
SELF = ScoreSpread(sd=5.2, reliability=0.80, source="SDQ self-report, not confirmed", verified=False)

spreads = st.builds(
    ScoreSpread,
    sd=st.floats(0.5, 30),
    reliability=st.floats(0, 0.99),
    source=st.just("a source"),
    verified=st.booleans(),
)
points = st.integers(0, 70)
directions = st.sampled_from(Direction)
OPPOSITE = {Verdict.BETTER: Verdict.WORSE, Verdict.WORSE: Verdict.BETTER, Verdict.NONE: Verdict.NONE}


@pytest.mark.parametrize(
    ("sd", "reliability", "criterion", "source"),
    [
        (6.0, 0.82, 7.1, "SDQ parent, boys"),
        (5.5, 0.82, 6.5, "SDQ parent, girls"),
        (5.2, 0.80, 6.4, "SDQ self"),
        (6.8, 0.87, 6.8, "WEMWBS, Clarke (2011)"),
        (10.0, 0.82, 11.8, "KIDSCREEN-10, T by alpha"),
        (10.0, 0.70, 15.2, "KIDSCREEN-10, T by retest"),
    ],
)
def test_the_criterion_is_what_is_known_of_measures(
    sd: float, reliability: float, criterion: float, source: str
) -> None:
    spread = ScoreSpread(sd=sd, reliability=reliability, source=source, verified=False)
    assert round(spread.criterion, 1) == criterion


def test_the_square_root_of_two_is_there() -> None:
    """The mistake of 1984: without it 1.96 standard errors of measurement, with it 2.77."""
    spread = ScoreSpread(sd=10, reliability=0.75, source="made up", verified=False)
    assert spread.standard_error == pytest.approx(10 * 0.5 * math.sqrt(2))
    assert spread.criterion / (10 * 0.5) == pytest.approx(2.77, abs=0.005)


@pytest.mark.parametrize(
    ("before", "after", "direction", "verdict"),
    [
        (20, 13, LOWER, "reliably better"),
        (20, 14, LOWER, "no reliable change"),
        (20, 20, LOWER, "no reliable change"),
        (14, 20, LOWER, "no reliable change"),
        (13, 20, LOWER, "reliably worse"),
        (13, 20, HIGHER, "reliably better"),
        (20, 13, HIGHER, "reliably worse"),
    ],
)
def test_change_is_told_in_words_the_right_way_round(
    before: int, after: int, direction: Direction, verdict: str
) -> None:
    change = reliable_change(before, after, spread=SELF, direction=direction)
    assert change.verdict.value == verdict
    assert change.sentence == f"From {before} to {after}: {verdict}."


@given(before=points, after=points, spread=spreads, direction=directions)
def test_back_again_is_the_opposite_and_so_is_the_other_direction(
    before: int, after: int, spread: ScoreSpread, direction: Direction
) -> None:
    there = reliable_change(before, after, spread=spread, direction=direction)
    back = reliable_change(after, before, spread=spread, direction=direction)
    other = next(one for one in Direction if one is not direction)
    turned = reliable_change(before, after, spread=spread, direction=other)
    assert back.verdict is turned.verdict is OPPOSITE[there.verdict]
    assert there.verified is spread.verified


@given(before=points, after=points, more=points, spread=spreads)
def test_a_larger_difference_is_never_less_reliable(before: int, after: int, more: int, spread: ScoreSpread) -> None:
    change = reliable_change(before, after, spread=spread, direction=HIGHER)
    further = after + more if after >= before else after - more
    if change.verdict is not Verdict.NONE:
        assert reliable_change(before, further, spread=spread, direction=HIGHER).verdict is change.verdict


@given(before=points, after=points, spread=spreads, direction=directions)
def test_a_falling_first_self_report_is_never_called_failure(
    before: int, after: int, spread: ScoreSpread, direction: Direction
) -> None:
    change = reliable_change(before, after, spread=spread, direction=direction, first_self_report=True)
    assert (FIRST_SELF_REPORT in change.sentence) is (change.verdict is Verdict.WORSE)
    assert "fail" not in change.sentence.lower()


@pytest.mark.parametrize(
    ("sd", "reliability", "source", "sentence"),
    [
        (0, 0.8, "a source", "standard deviation is 0; it must be above 0"),
        (math.nan, 0.8, "a source", "must be above 0"),
        (math.inf, 0.8, "a source", "must be above 0"),
        (5, 1.0, "a source", "reliability is 1.0; it must be from 0"),
        (5, -0.1, "a source", "reliability is -0.1; it must be from 0"),
        (5, 0.8, " ", "need their source"),
    ],
)
def test_a_spread_that_cannot_be_is_refused(sd: float, reliability: float, source: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        ScoreSpread(sd=sd, reliability=reliability, source=source, verified=False)


def test_a_score_that_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError, match="must be numbers, not nan and 3"):
        reliable_change(math.nan, 3, spread=SELF, direction=LOWER)
