"""Times missing: ninety days before ACT and the last ninety with it, each young person against themselves."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from django.utils import timezone

from act.evaluation.findings import missing
from act.evaluation.findings.missing import REGRESSION
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.figure import Figure
from act.safety.models import MissingEpisode
from tests.evaluation.numbers import BEGAN, TODAY, RowsInMemory, by_key, time_with_act

LEFT = date(2016, 8, 31)


def _figures(group: list[TimeWithAct], *days: tuple[int, date], kind: str = "M") -> dict[str, Figure]:
    rows: list[tuple[int, dict[str, Any]]] = [
        (person, {"began_at": timezone.make_aware(datetime.combine(day, time(0, minute))), "kind": kind})
        for minute, (person, day) in enumerate(days)
    ]
    return by_key(missing.findings(RowsInMemory({MissingEpisode: rows}), group, TODAY))  # type: ignore[arg-type]


def _counts(group: list[TimeWithAct], *days: date, kind: str = "M") -> tuple[Any, Any]:
    found = _figures(group, *((1, day) for day in days), kind=kind)
    return found["homes.missing_before"].value, found["homes.missing_lately"].value


@pytest.mark.parametrize(
    ("day", "before", "lately"),
    [
        (BEGAN - timedelta(days=91), 0, 0),
        (BEGAN - timedelta(days=90), 1, 0),
        (BEGAN - timedelta(days=1), 1, 0),
        (BEGAN, 0, 0),
        (TODAY - timedelta(days=90), 0, 0),
        (TODAY - timedelta(days=89), 0, 1),
        (TODAY, 0, 1),
    ],
)
def test_times_missing_are_compared_over_ninety_days_before_and_lately(day: date, before: int, lately: int) -> None:
    assert _counts([time_with_act()], day) == (before, lately)
    assert _counts([time_with_act()], day, kind="A") == (0, 0)


@pytest.mark.parametrize(("days", "compared"), [(89, 0), (90, 1)])
def test_only_who_has_been_with_act_for_ninety_days_is_compared(days: int, compared: int) -> None:
    group = [time_with_act(began_on=TODAY - timedelta(days=days))]
    assert _counts(group, group[0].began_on - timedelta(days=3)) == (compared, 0)
    assert _figures(group)["homes.missing_change"].n == compared


def test_who_left_is_compared_up_to_their_last_day() -> None:
    assert _counts([time_with_act(ended_on=LEFT)], LEFT, LEFT + timedelta(days=1)) == (0, 1)


def test_whoever_came_back_is_compared_once_over_the_first_time_that_was_long_enough() -> None:
    group = [time_with_act(ended_on=date(2016, 6, 30)), time_with_act(began_on=date(2016, 7, 10))]
    found = _figures(group, (1, BEGAN - timedelta(days=2)), (1, date(2016, 6, 20)), (1, TODAY))
    assert [found[f"homes.missing_{key}"].value for key in ("before", "lately", "change")] == [1, 1, 0]
    assert found["homes.missing_change"].n == 1
    short = [time_with_act(ended_on=date(2016, 3, 20)), time_with_act(began_on=date(2016, 7, 10))]
    assert _counts(short, date(2016, 7, 1), TODAY) == (1, 1)


def test_the_middle_change_is_of_each_young_person_against_themselves() -> None:
    group = [time_with_act(person) for person in (1, 2, 3)]
    before, lately = BEGAN - timedelta(days=5), TODAY - timedelta(days=5)
    found = _figures(group, *[(1, before)] * 4, (1, lately), (2, before), (2, lately), (3, lately))
    change = found["homes.missing_change"]
    assert (change.value, change.low, change.high, change.n) == (0, -3, 1, 3)
    assert REGRESSION in change.notes


def test_the_labels_say_of_how_many_young_people() -> None:
    found = _figures([time_with_act(1), time_with_act(2, began_on=TODAY)])
    assert found["homes.missing_before"].label == (
        "times missing in the 90 days before ACT, for the 1 young person who has been with ACT for 90 days"
    )
    assert found["homes.missing_lately"].label.startswith("times missing in the last 90 days with ACT, for the 1 ")


def test_a_time_that_two_records_of_one_young_person_tell_alike_is_one_time() -> None:
    began_at = timezone.make_aware(datetime.combine(TODAY - timedelta(days=5), time(0, 30)))
    rows = RowsInMemory({MissingEpisode: [(1, {"began_at": began_at, "kind": "M"})] * 2})
    found = by_key(missing.findings(rows, [time_with_act()], TODAY))  # type: ignore[arg-type]
    assert found["homes.missing_lately"].value == 1
