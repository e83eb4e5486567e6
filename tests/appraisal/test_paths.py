"""Nights: which were lived where, which are projected, and that none is lost or counted twice."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given

from act.appraisal import ExpectedStay, Nights, first_judgements
from act.appraisal.paths import stays_instead
from act.methods.placements import Stay
from tests.appraisal.people import DAY, FOSTER, RESIDENTIAL, SECURE, TODAY, days, expected, stay, stays

PATH = ExpectedStay(RESIDENTIAL, date(2016, 10, 3), 8)
END = date(2016, 11, 28)


def lived(*given: Stay, path: ExpectedStay = PATH) -> dict[str, Nights]:
    """Nights by kind of place; "" for nights of which nothing is recorded."""
    found: dict[str, Nights] = {}
    for there, stretch in stays_instead(path, given, TODAY):
        kind = there.kind if there else ""
        found[kind] = found.get(kind, Nights()) + stretch.split(TODAY)
    return found


HOME = stay("HOME", "", date(2016, 9, 1), None)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ((), {"": Nights(28, 28)}),
        ((HOME,), {"HOME": Nights(28, 28)}),
        ((stay("K2", "PR4", date(2016, 9, 1), date(2016, 10, 10)),), {"K2": Nights(7, 0), "": Nights(21, 28)}),
        (
            (stay("K2", "PR4", date(2016, 9, 1), date(2016, 10, 10)), stay("HOME", "", date(2016, 10, 10), None)),
            {"K2": Nights(7, 0), "HOME": Nights(21, 28)},
        ),
        (
            (stay("K2", "PR4", date(2016, 10, 5), date(2016, 10, 10)), stay("HOME", "", date(2016, 10, 17), None)),
            {"K2": Nights(5, 0), "HOME": Nights(14, 28), "": Nights(9, 0)},
        ),
        ((stay("HOME", "", TODAY, None),), {"HOME": Nights(0, 28), "": Nights(28, 0)}),
        ((stay("HOME", "", TODAY + timedelta(1), None),), {"": Nights(28, 28)}),
        ((stay("K2", "PR4", date(2016, 1, 1), date(2016, 10, 3)),), {"": Nights(28, 28)}),
        ((stay("K2", "PR4", date(2016, 9, 1), TODAY),), {"K2": Nights(28, 0), "": Nights(0, 28)}),
        (
            (stay("HOME", "", date(2016, 9, 1), date(2016, 10, 24)), stay("K2", "PR4", date(2016, 9, 9), None)),
            {"HOME": Nights(21, 0), "K2": Nights(7, 28)},
        ),
    ],
)
def test_nights_up_to_today_are_as_recorded_and_the_present_stay_is_projected(
    given: tuple[Stay, ...], told: dict[str, Nights]
) -> None:
    assert lived(*given) == told


@pytest.mark.parametrize(
    ("begins", "nights"),
    [(date(2016, 1, 4), Nights(56, 0)), (date(2016, 10, 24), Nights(7, 49)), (date(2016, 12, 5), Nights(0, 56))],
)
def test_a_path_is_split_at_the_day_of_the_appraisal(begins: date, nights: Nights) -> None:
    path = ExpectedStay(RESIDENTIAL, begins, 8)
    assert Nights.between(path.begins, path.ends, TODAY) == nights
    assert nights.weeks == 8


@given(expected, stays, days)
def test_every_expected_night_is_lived_somewhere_once(path: ExpectedStay, given: tuple[Stay, ...], on: date) -> None:
    stretches = [stretch for _, stretch in stays_instead(path, given, on)]
    assert all(one.ends == other.begins for one, other in pairwise(stretches))
    there = sum((stretch.split(on) for stretch in stretches), Nights())
    assert there == Nights.between(path.begins, path.ends, on)
    assert there.total == 7 * path.weeks


def test_the_first_judgement_counts_and_a_later_one_of_the_same_weeks_is_left_aside() -> None:
    first = ExpectedStay(RESIDENTIAL, DAY, 26, date(2016, 1, 20))
    later = ExpectedStay(SECURE, date(2016, 3, 1), 52, date(2016, 3, 1))
    another = ExpectedStay(FOSTER, date(2016, 9, 1), 4, date(2016, 8, 30))
    assert first_judgements([another, later, first]) == ([first, another], [later])
    assert PATH.ends == END
