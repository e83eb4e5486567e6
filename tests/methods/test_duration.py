from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.duration import nights, weeks

days = st.dates(date(1990, 1, 1), date(2060, 1, 1))
spans = st.integers(0, 5000).map(lambda count: timedelta(days=count))


def test_a_span_counts_its_nights_and_never_a_day_more() -> None:
    assert nights(date(2016, 10, 3), date(2016, 10, 17)) == 14
    assert weeks(date(2016, 10, 3), date(2016, 10, 17)) == Decimal(2)
    assert weeks(date(2016, 10, 3), date(2016, 10, 3)) == 0


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(ValueError, match="before the start"):
        weeks(date(2016, 10, 3), date(2016, 10, 2))


@given(start=days, first=spans, second=spans)
def test_placements_that_meet_add_up_without_gap_or_overlap(start: date, first: timedelta, second: timedelta) -> None:
    middle, end = start + first, start + first + second
    assert nights(start, middle) + nights(middle, end) == nights(start, end)
