from datetime import date, time
from typing import Any

import pytest

from act.methods.calendar import OfficeHours, hours_for, office_hours
from act.methods.calendar.office_hours import DEFAULT, _row

ROW: dict[str, Any] = {
    "authority": "E08000010",
    "valid_from": date(2016, 1, 1),
    "weekdays": ["monday", "tuesday", "wednesday", "thursday", "friday"],
    "opens": time(8, 30),
    "closes": time(18),
    "source": "The authority.",
    "verified": True,
}


def test_the_default_is_nine_to_five_and_says_that_it_is_our_assumption() -> None:
    hours = hours_for("E08000010", date(2016, 10, 31))
    assert (hours.authority, hours.opens, hours.closes) == (DEFAULT, time(9), time(17))
    assert hours.weekdays == frozenset(range(5))
    assert not hours.verified
    assert "Our own assumption" in hours.source


def test_a_day_before_any_row_has_no_office_hours() -> None:
    with pytest.raises(LookupError, match="No office hours are known"):
        hours_for("E08000010", date(1999, 12, 31))


def test_an_authority_has_its_own_hours_from_its_own_date(monkeypatch: pytest.MonkeyPatch) -> None:
    default = hours_for("anyone", date(2016, 1, 1))
    wigan = _row({**ROW, "valid_to": date(2017, 1, 1)})
    monkeypatch.setattr(office_hours, "_rows", lambda: (default, wigan))
    assert hours_for("E08000010", date(2015, 12, 31)) == default
    assert hours_for("E08000010", date(2016, 1, 1)) == wigan
    assert hours_for("E08000010", date(2017, 1, 1)) == default
    assert hours_for("E08000005", date(2016, 1, 1)) == default


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"weekdays": ["monday"]}, "cover Monday to Friday"),
        ({"opens": time(5, 59)}, "from 06:00 to 22:00"),
        ({"closes": time(22, 1)}, "from 06:00 to 22:00"),
        ({"opens": time(18)}, "open and then close"),
        ({"valid_to": date(2016, 1, 1)}, "end before they begin"),
    ],
)
def test_hours_that_make_no_sense_are_refused(changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        _row({**ROW, **changes})


def test_a_row_becomes_office_hours() -> None:
    assert isinstance(_row(ROW), OfficeHours)
