"""Stays as they are drawn: what is secure is seen to be."""

from datetime import date
from typing import Any

import pytest

from act.methods.placements import HOME
from act.placements.home_timeline import bands, draw, legend
from tests.makers import TODAY
from tests.placements.unsaved_makers import FOSTER, SECURE, unsaved_placement

BEGAN, ENDED = date(2016, 6, 1), date(2016, 10, 1)


@pytest.mark.parametrize(
    ("stay", "kind"),
    [
        ({"kind": SECURE}, "strong"),
        ({"kind": "K2", "liberty": True}, "strong"),
        ({"kind": "Z1", "unregistered": True}, "strong"),
        ({"kind": "K2"}, "dotted"),
        ({"kind": FOSTER}, "hatched"),
        ({"kind": HOME}, "plain"),
    ],
    ids=str,
)
def test_a_secure_stay_is_drawn_unlike_any_other(stay: dict[str, Any], kind: str) -> None:
    assert [band.kind for band in bands([unsaved_placement(BEGAN, **stay)])] == [kind]


def test_the_drawing_says_what_a_secure_stay_looks_like_where_there_is_one() -> None:
    fostered = draw([unsaved_placement(BEGAN, ENDED)], [], TODAY)
    secured = draw([unsaved_placement(BEGAN, ENDED), unsaved_placement(ENDED, kind=SECURE)], [], TODAY)
    assert fostered is not None and secured is not None
    assert legend(secured).keys() - legend(fostered).keys() == {"strong"}
