"""Times of day as people write them."""

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.clock_time import never_was, read_time


@pytest.mark.parametrize(
    ("words", "hour", "minute"),
    [
        *((words, 20, 15) for words in ("20:15", "20.15", "2015", "20h15", " 20 : 15 ", "20:15:00", "20:15 pm")),
        *((words, 20, 15) for words in ("8.15 pm", "8:15pm", "8.15PM", "815pm", "8:15 p.m.", "08.15 p")),
        *((words, 20, 0) for words in ("8pm", "8 pm", "8 P.M.", "8p", "20:00", "2000", "8.00pm")),
        *((words, 8, 0) for words in ("8am", "8 a.m.", "0800", "8:00", "08.00 am", "800")),
        ("12am", 0, 0),
        ("12.30 am", 0, 30),
        ("12pm", 12, 0),
        ("0:05", 0, 5),
        ("0005", 0, 5),
        ("0:15 am", 0, 15),
        ("Noon", 12, 0),
        ("midday", 12, 0),
        ("midnight", 0, 0),
        ("23:59", 23, 59),
    ],
)
def test_what_people_write_is_read(words: str, hour: int, minute: int) -> None:
    assert read_time(words) == time(hour, minute)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "",
            " ",
            "8",
            "20",
            "24:00",
            "2400",
            "25:00",
            "8:60",
            "20:5",
            "20:155",
            "20-15",
            "-8:15",
            "8:15m",
            "20:15 am",
        ),
        *("0pm", "13am", "eight", "8 o'clock", "20:15 20:15", "1.5", "12345", "pm", "⁸pm", "8:15xm"),
    ],
)
def test_what_is_no_time_is_not_guessed_at(words: str) -> None:
    with pytest.raises(ValueError, match=r"no time of day|no such hour|must be in"):
        read_time(words)


@given(st.times())
def test_a_time_as_the_service_writes_it_is_read_back(at: time) -> None:
    at = at.replace(second=0, microsecond=0, tzinfo=None)
    for written in (f"{at:%H:%M}", f"{at:%H.%M}", f"{at:%H%M}", f"{at:%I:%M %p}", f"{at:%I.%M%p}"):
        assert read_time(written) == at


@given(st.text(max_size=12))
def test_nothing_that_can_be_typed_breaks_it(words: str) -> None:
    with suppress(ValueError):
        assert isinstance(read_time(words), time)


@pytest.mark.parametrize(
    ("day", "at", "missing"),
    [
        (date(2016, 3, 27), time(1, 30), True),
        (date(2016, 3, 27), time(1, 0), True),
        (date(2016, 3, 27), time(0, 59), False),
        (date(2016, 3, 27), time(2, 0), False),
        (date(2016, 3, 26), time(1, 30), False),
        (date(2016, 10, 30), time(1, 30), False),
        (date(2017, 3, 26), time(1, 59), True),
    ],
)
def test_the_hour_that_never_was_is_known(day: date, at: time, missing: bool) -> None:
    assert never_was(day, at) is missing
