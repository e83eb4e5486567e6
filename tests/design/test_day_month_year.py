"""A date in three boxes: what is understood, and what is said when it is not."""

from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from act.design.forms import DayMonthYear, ThreeBoxes, TypedDate

BORN = DayMonthYear(noun="date of birth", earliest=date(1996, 1, 1), latest=lambda: date(2016, 10, 31))


@given(st.dates(date(1996, 1, 1), date(2016, 10, 31)))
def test_every_real_date_survives_being_typed(day: date) -> None:
    assert BORN.clean(TypedDate.of(day)) == day


@pytest.mark.parametrize("month", ["3", "03", "mar", "March"])
def test_a_month_may_be_a_number_or_a_word(month: str) -> None:
    assert BORN.clean(TypedDate("27", month, "2001")) == date(2001, 3, 27)


@pytest.mark.parametrize(
    ("typed", "words", "boxes"),
    [
        (TypedDate(), "Enter the date of birth, for example 27 3 2001", ("day", "month", "year")),
        (TypedDate("27", "", "2001"), "The date of birth must include a month", ("month",)),
        (TypedDate("27", "", ""), "The date of birth must include a month and a year", ("month", "year")),
        (TypedDate("27", "3", "01"), "The year of the date of birth must have 4 numbers, for example 2001", ("year",)),
        (TypedDate("27", "13", "2001"), "The date of birth must be a real date, for example 27 3 2001", ("month",)),
        (TypedDate("27", "x", "2001"), "The date of birth must be a real date, for example 27 3 2001", ("month",)),
        (TypedDate("32", "3", "2001"), "The date of birth must be a real date, for example 27 3 2001", ("day",)),
        (TypedDate("²", "3", "2001"), "The date of birth must be a real date, for example 27 3 2001", ("day",)),
        (
            TypedDate("30", "2", "2001"),
            "The date of birth must be a real date, for example 27 3 2001",
            ("day", "month", "year"),
        ),
        (TypedDate("27", "3", "0000"), "The date of birth must be a real date, for example 27 3 2001", ("year",)),
        (
            TypedDate("27", "3", "2017"),
            "The date of birth must be 31 October 2016 or earlier",
            ("day", "month", "year"),
        ),
        (TypedDate("27", "3", "1995"), "The date of birth must be 1 January 1996 or later", ("day", "month", "year")),
    ],
)
def test_a_mistake_is_named_with_what_would_be_right(typed: TypedDate, words: str, boxes: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError) as caught:
        BORN.clean(typed)
    assert caught.value.messages == [words]
    assert caught.value.params is not None and caught.value.params["boxes"] == boxes


@given(st.text(max_size=6), st.text(max_size=6), st.text(max_size=6))
def test_nothing_that_can_be_typed_breaks_it(day: str, month: str, year: str) -> None:
    data = {"born-day": day, "born-month": month, "born-year": year}
    with suppress(ValidationError):
        assert BORN.clean(ThreeBoxes().value_from_datadict(data, {}, "born"))


def test_empty_boxes_may_be_allowed() -> None:
    assert DayMonthYear(required=False).clean(TypedDate()) is None


def test_a_room_may_say_it_in_its_own_words() -> None:
    field = DayMonthYear(error_messages={"required": "Say when you met"})
    with pytest.raises(ValidationError, match="Say when you met"):
        field.clean(TypedDate())


@pytest.mark.parametrize(
    ("data", "typed"),
    [
        ({"d-day": " 1 ", "d-month": "2", "d-year": "2003"}, TypedDate("1", "2", "2003")),
        ({"d": "2003-02-01"}, TypedDate("01", "02", "2003")),
        ({}, TypedDate()),
    ],
)
def test_the_boxes_are_read_as_typed(data: dict[str, Any], typed: TypedDate) -> None:
    assert ThreeBoxes().value_from_datadict(data, {}, "d") == typed


def test_a_change_is_noticed_only_when_the_boxes_differ() -> None:
    assert not BORN.has_changed(date(2001, 3, 27), TypedDate("27", "3", "2001"))
    assert BORN.has_changed(date(2001, 3, 27), TypedDate("28", "3", "2001"))


@pytest.mark.parametrize("known", [date(2001, 3, 7), "2001-3-7", TypedDate("7", "3", "2001")])
def test_a_day_that_is_known_fills_the_boxes_however_it_is_kept(known: Any) -> None:
    assert TypedDate.of(known) == TypedDate("7", "3", "2001")
    assert TypedDate.of("") == TypedDate.of(None) == TypedDate()
