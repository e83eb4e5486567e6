"""A measure as its page shows it, from rows that no database knows."""

from datetime import date, timedelta

import pytest

from act.methods.timepoints import MeasureHistory, Refusal, point_statuses
from act.outcomes.measure_page import measure_section
from act.outcomes.models import Course
from tests.makers import standing, young_person
from tests.outcomes.makers import BASELINE

FORM = "sdq_self"
OPENS, CLOSES = date(2016, 9, 20), date(2016, 11, 15)
"""When a form counts for three months."""


NOTHING = MeasureHistory()


def _offered(today: date, history: MeasureHistory = NOTHING) -> list[int]:
    """The months whose form is offered on a day."""
    course = Course(baseline_on=BASELINE)
    points = point_statuses(BASELINE, today, history, 12)
    section = measure_section(
        standing(on=today), young_person(), course, key=FORM, points=points, forms=(), non_completions={}
    )
    return [row.status.point.month for row in section.points if row.open]


@pytest.mark.parametrize(
    ("today", "months"),
    [
        (OPENS - timedelta(days=1), []),
        (OPENS, [3]),
        (CLOSES, [3]),
        (CLOSES + timedelta(days=1), []),
    ],
)
def test_a_form_is_offered_only_while_it_still_counts(today: date, months: list[int]) -> None:
    assert _offered(today) == months


def test_a_form_is_offered_after_a_no_and_not_once_it_is_filled_in() -> None:
    refused = MeasureHistory(refusals={3: Refusal(OPENS, "young_person")})
    assert _offered(CLOSES, refused) == [3]
    assert _offered(CLOSES + timedelta(days=1), refused) == []
    assert _offered(CLOSES, MeasureHistory(done=(OPENS,))) == []
