"""From plain columns to time points: the same for one young person's page and for counts that name nobody."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.instruments import NotComparable
from act.methods.reliable_change import FIRST_SELF_REPORT, Verdict
from act.methods.timepoints import LAST_MONTH, Status, time_point
from act.outcomes.models import REASON_LABELS, SCALES, NonCompletionReason
from act.outcomes.time_points import FormScores, change_between, change_since_first, form_for_day, point_statuses_of

BASELINE = date(2016, 7, 4)
LATER = date(2017, 12, 31)
MONTHS = range(0, LAST_MONTH + 1, 3)
days = st.dates(date(2016, 1, 1), date(2018, 6, 30))
rows = st.lists(st.tuples(st.sampled_from(MONTHS), days, st.sampled_from(NonCompletionReason)), max_size=6)


@given(
    done=st.lists(days, max_size=6),
    not_filled=rows,
    ended=st.none() | st.dates(BASELINE, date(2018, 1, 1)),
    today=days,
)
def test_every_time_point_has_exactly_one_status(
    done: list[date], not_filled: list[tuple[int, date, NonCompletionReason]], ended: date | None, today: date
) -> None:
    statuses = point_statuses_of(BASELINE, ended, done, not_filled, today)
    assert [status.point.month for status in statuses] == list(MONTHS)
    assert all(status.status in Status for status in statuses)
    for status in statuses:
        if status.status is Status.DONE:
            assert status.on in done
            assert ended is None or (status.on is not None and status.on <= ended)


@given(done=st.lists(days, max_size=6), today=days)
def test_a_form_filled_in_late_moves_no_time_point(done: list[date], today: date) -> None:
    assert [status.point for status in point_statuses_of(BASELINE, None, done, (), today)] == [
        time_point(BASELINE, month) for month in MONTHS
    ]


@pytest.mark.parametrize(
    ("reason", "status", "said"),
    [
        (NonCompletionReason.YOUNG_PERSON_REFUSED, Status.REFUSED, "the young person"),
        (NonCompletionReason.PARENT_REFUSED, Status.REFUSED, "the parent or carer"),
        *(
            (reason, Status.MISSED, REASON_LABELS[reason])
            for reason in NonCompletionReason
            if not reason.value.endswith("refused")
        ),
    ],
)
def test_a_no_is_a_no_and_any_other_reason_is_why_it_was_missed(
    reason: NonCompletionReason, status: Status, said: str
) -> None:
    third = point_statuses_of(BASELINE, None, (), [(3, date(2016, 10, 4), reason.value)], LATER)[1]
    assert (third.status, third.reason) == (status, said)


def test_days_and_words_of_another_course_are_left_out() -> None:
    ended = date(2016, 9, 30)
    back = date(2016, 10, 10)
    statuses = point_statuses_of(BASELINE, ended, [back], [(6, back, NonCompletionReason.OTHER)], LATER)
    assert [status.status for status in statuses] == [Status.MISSED, *[Status.LEFT] * 4]
    before = BASELINE - timedelta(days=15)
    again = point_statuses_of(BASELINE, None, [before], [(0, before, NonCompletionReason.PARENT_REFUSED)], LATER)
    assert again[0].status is Status.MISSED


@given(measure=st.sampled_from(["sdq_self", "sdq_parent"]), earlier=st.lists(days, max_size=5), on=days)
def test_there_is_a_baseline_form_before_any_follow_up_form(measure: str, earlier: list[date], on: date) -> None:
    form = form_for_day(measure, BASELINE, on, earlier)
    point = time_point(BASELINE, 0)
    assert form.measure == measure
    assert (form.form == "follow_up") == (not point.holds(on) and any(point.opens <= day < on for day in earlier))


def _form(on: date, total: int | None, form: str = "follow_up", measure: str = "sdq_self") -> FormScores:
    return FormScores(
        instrument=f"{measure}_{form}",
        completed_on=on,
        values={scale: total if scale == "total" else None for scale in SCALES},
        form_version="UK",
        band_set="British three-band",
        verified=True,
    )


@pytest.mark.parametrize(
    ("first", "last", "verdict"),
    [
        (20, 12, Verdict.BETTER),
        (20, 16, Verdict.NONE),
        (12, 20, Verdict.WORSE),
        (None, 20, None),
        (20, None, None),
    ],
)
def test_the_latest_total_is_compared_with_the_first(
    first: int | None, last: int | None, verdict: Verdict | None
) -> None:
    forms = [_form(BASELINE, first, "baseline"), _form(date(2016, 10, 4), 40), _form(date(2017, 1, 4), last)]
    change = change_since_first(forms, "girl")
    assert (change.verdict if change else None) is verdict
    if change:
        assert not change.verified
        assert (FIRST_SELF_REPORT in change.sentence) is (verdict is Verdict.WORSE)
    assert change_since_first(forms[:1], "girl") is None
    assert change_since_first([], "girl") is None


@pytest.mark.parametrize(
    ("gender", "source"),
    [
        ("girl", "parents of girls"),
        ("boy", "parents of boys"),
        ("other", "children 5-15"),
        ("declined", "children 5-15"),
    ],
)
def test_the_norm_is_that_of_their_gender_or_of_everyone(gender: str, source: str) -> None:
    forms = [_form(BASELINE, 20, "baseline", "sdq_parent"), _form(date(2016, 10, 4), 10, measure="sdq_parent")]
    change = change_between(*forms, gender)
    assert change is not None
    assert source in change.spread.source


def test_two_measures_are_never_set_side_by_side() -> None:
    with pytest.raises(NotComparable):
        change_between(_form(BASELINE, 20, "baseline"), _form(LATER, 10, measure="sdq_parent"), "girl")


def test_a_band_is_named_only_from_the_set_it_was_kept_with() -> None:
    old = _form(BASELINE, 20, "baseline")
    assert old.scores()["total"].band == "high"
    other = replace(old, band_set="Four-band")
    assert other.scores()["total"].band is None
