import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.instruments import INSTRUMENTS, Instrument, WrongAnswer, instrument, score

SELF = instrument("sdq_self_baseline")
EMOTIONAL = (3, 8, 13, 16, 24)

forms = st.sampled_from(INSTRUMENTS).map(instrument)


@st.composite
def filled_in(draw: st.DrawFn, *, gaps: bool = True) -> tuple[Instrument, dict[int, int | None]]:
    """A form with answers within their ranges, and with gaps unless told otherwise."""
    form = draw(forms)
    answers = {
        item.number: draw(st.integers(item.lowest, item.highest) | (st.none() if gaps else st.nothing()))
        for item in form.items
    }
    return form, answers


def all_answered(answer: int) -> dict[int, int | None]:
    return dict.fromkeys(range(1, 26), answer)


@pytest.mark.parametrize(
    ("answers", "value", "missing"),
    [
        ((1, 1, 2), 7, 2),  # 4 over 3 answered: 6.67 (scoring sheet, August 2014)
        ((0, 1, 1), 3, 2),  # 3.33
        ((2, 2, 2), 10, 2),
        ((0, 0, 1, 1), 3, 1),  # 2.5: a half goes up
        ((1, 1, 1, 2), 6, 1),  # 6.25
        ((2, 2, 2, 0), 8, 1),  # 7.5: a half goes up
        ((0, 1, 2, 1, 0), 4, 0),
        ((2, 2), None, 3),
        ((), None, 5),
    ],
)
def test_a_scale_needs_three_answers_and_makes_up_for_two(
    answers: tuple[int, ...], value: int | None, missing: int
) -> None:
    found = score(SELF, dict(zip(EMOTIONAL, answers, strict=False)))["emotional"]
    assert (found.value, found.missing) == (value, missing)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [  # reversed: 7 in conduct, 21 and 25 in hyperactivity, 11 and 14 in peers
        (0, {"emotional": 0, "conduct": 2, "hyperactivity": 4, "peer": 4, "prosocial": 0, "total": 10}),
        (1, {"emotional": 5, "conduct": 5, "hyperactivity": 5, "peer": 5, "prosocial": 5, "total": 20}),
        (2, {"emotional": 10, "conduct": 8, "hyperactivity": 6, "peer": 6, "prosocial": 10, "total": 30}),
    ],
)
@pytest.mark.parametrize("name", INSTRUMENTS)
def test_the_same_answer_throughout_shows_which_items_are_reversed(
    name: str, answer: int, expected: dict[str, int]
) -> None:
    scores = score(instrument(name), all_answered(answer))
    assert {key: scores[key].value for key in expected} == expected


def test_the_total_is_missing_when_one_of_its_four_scales_is() -> None:
    """The stricter, British rule: the Australian one would give a total here."""
    scores = score(SELF, all_answered(1) | dict.fromkeys(EMOTIONAL[:3]))
    assert (scores["emotional"].value, scores["total"].value, scores["total"].missing) == (None, None, 3)
    assert scores["total"].band is None


def test_the_total_does_not_miss_the_prosocial_scale() -> None:
    scores = score(SELF, all_answered(1) | dict.fromkeys((1, 4, 9, 17, 20)))
    assert (scores["prosocial"].value, scores["total"].value, scores["total"].missing) == (None, 20, 0)


@pytest.mark.parametrize(
    ("answers", "value", "missing"),
    [
        ({26: 0}, 0, 0),
        ({26: 0, 28: 3}, 0, 0),
        ({26: 2, 28: 0, 29: 1, 30: 2, 31: 3, 32: 3}, 5, 0),
        ({26: 3, 28: 3, 29: 3, 30: 3, 31: 3, 32: 3, 27: 3, 33: 3}, 10, 0),
        ({26: 1, 28: 3, 29: 3, 30: 3, 31: 3}, None, 1),
        ({28: 3, 29: 3, 30: 3, 31: 3, 32: 3}, None, 1),
        ({}, None, 6),
    ],
)
def test_impact_counts_five_answers_unless_there_are_no_difficulties(
    answers: dict[int, int | None], value: int | None, missing: int
) -> None:
    found = score(SELF, answers)["impact"]
    assert (found.value, found.missing, found.band) == (value, missing, None)


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({3: 3}, "Item 3 has the answer 3; it takes a whole number from 0 to 2, or nothing."),
        ({28: -1}, "Item 28 has the answer -1; it takes a whole number from 0 to 3, or nothing."),
        ({3: True}, "Item 3 has the answer True; it takes a whole number from 0 to 2, or nothing."),
        ({34: 0}, "There is no item 34 on this form; its items are 1 to 33."),
        ({0: 1}, "There is no item 0 on this form; its items are 1 to 33."),
        ({36: None}, "There is no item 36 on this form; its items are 1 to 33."),
    ],
)
def test_a_wrong_answer_is_named_with_what_would_be_right(answers: dict[int, int | None], sentence: str) -> None:
    with pytest.raises(WrongAnswer, match=re.escape(f"self-report, baseline form: {sentence}")):
        score(SELF, answers)


def test_all_wrong_answers_are_told_at_once() -> None:
    with pytest.raises(WrongAnswer, match=r"Item 3 .*Item 5 .*no item 40"):
        score(SELF, {3: 9, 5: 9, 40: 1})


def test_only_the_follow_up_form_has_the_two_questions_more() -> None:
    follow_up = instrument("sdq_self_follow_up")
    assert score(follow_up, {34: 4, 35: 3}).period == "the last month"
    with pytest.raises(WrongAnswer, match="its items are 1 to 35"):
        score(follow_up, {36: 0})


def test_scores_keep_what_is_needed_to_read_them_later() -> None:
    scores = score(SELF, all_answered(1))
    assert (scores.instrument, scores.measure, scores.form) == ("sdq_self_baseline", "sdq_self", "baseline")
    assert (scores.respondent, scores.period) == ("self", "the last six months")
    assert (scores.version, scores.band_set) == (SELF.version, "British three-band")
    assert scores.verified is True
    assert scores.missing == 6
    with pytest.raises(LookupError, match="no scale called 'anger'"):
        scores["anger"]


@given(filled=filled_in())
def test_scales_run_from_0_to_10_and_the_total_from_0_to_40(
    filled: tuple[Instrument, dict[int, int | None]],
) -> None:
    for found in score(*filled).scales:
        assert found.value is None or 0 <= found.value <= (40 if found.scale == "total" else 10)
        assert (found.band is None) is (found.value is None or found.scale == "impact")


@given(filled=filled_in())
def test_the_total_is_the_sum_of_four_scales_without_prosocial(
    filled: tuple[Instrument, dict[int, int | None]],
) -> None:
    scores = score(*filled)
    parts = [scores[key].value for key in ("emotional", "conduct", "hyperactivity", "peer")]
    assert scores["total"].value == (None if None in parts else sum(value for value in parts if value is not None))


@given(filled=filled_in(gaps=False))
def test_a_full_form_misses_nothing_and_has_every_score(filled: tuple[Instrument, dict[int, int | None]]) -> None:
    scores = score(*filled)
    assert scores.missing == 0
    assert all(found.value is not None for found in scores.scales)


@given(filled=filled_in())
def test_an_item_left_out_is_an_item_not_answered(filled: tuple[Instrument, dict[int, int | None]]) -> None:
    form, answers = filled
    assert score(form, answers) == score(form, {key: value for key, value in answers.items() if value is not None})


@given(filled=filled_in(gaps=False), number=st.integers(1, 25))
def test_one_step_on_one_item_moves_one_scale_by_one(
    filled: tuple[Instrument, dict[int, int | None]], number: int
) -> None:
    form, answers = filled
    lower, higher = score(form, answers | {number: 1}), score(form, answers | {number: 2})
    moved = {
        scale.key: step
        for scale in form.scales
        if (step := (higher[scale.key].value or 0) - (lower[scale.key].value or 0))
    }
    (scale,) = (scale for scale in form.scales if number in scale.items)
    assert moved == {scale.key: -1 if number in {7, 11, 14, 21, 25} else 1}
