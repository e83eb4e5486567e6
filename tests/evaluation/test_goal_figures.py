"""Goals three ways: closer, the same, further away; and of how many young people."""

from datetime import date
from typing import Any

import pytest

from act.evaluation.findings import goals
from act.methods.figure import Figure
from act.outcomes.models import GoalRating, Rater
from tests.evaluation.numbers import RowsInMemory, by_key, rating

FIRST, NEXT, LATER = date(2016, 3, 4), date(2016, 6, 4), date(2016, 9, 4)
EVERYBODY = frozenset(range(1, 10))


def _goals(*ratings: tuple[int, dict[str, Any]], agreed: frozenset[int] = EVERYBODY) -> dict[str, Figure]:
    return by_key(goals.findings(RowsInMemory({GoalRating: list(ratings)}), agreed))  # type: ignore[arg-type]


def _values(found: dict[str, Figure]) -> tuple[Any, ...]:
    return tuple(found[f"change.goals{name}"].value for name in ("_rated", "_up", "_same", "_down", ""))


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ([], (0, 0, 0, 0, None)),
        ([rating(FIRST, 3)], (0, 0, 0, 0, None)),
        ([rating(FIRST, 3), rating(FIRST, 5)], (0, 0, 0, 0, None)),
        ([rating(LATER, 7), rating(FIRST, 3)], (1, 1, 0, 0, 4)),
        ([rating(FIRST, 3), rating(LATER, 3)], (1, 0, 1, 0, 0)),
        ([rating(FIRST, 3), rating(LATER, 1)], (1, 0, 0, 1, -2)),
        ([rating(FIRST, 3), rating(NEXT, 9), rating(LATER, 2)], (1, 0, 0, 1, -1)),
        ([rating(FIRST, 3), rating(LATER, 2, rater=Rater.WORKER)], (0, 0, 0, 0, None)),
        ([rating(FIRST, 3), rating(LATER, 2, goal=2)], (0, 0, 0, 0, None)),
        ([rating(FIRST, 3), rating(LATER, 6), rating(FIRST, 5, 2), rating(LATER, 4, 2)], (2, 1, 0, 1, 1)),
    ],
)
def test_goals_move_from_the_first_rating_of_the_young_person_to_the_latest(
    ratings: list[dict[str, Any]], expected: tuple[Any, ...]
) -> None:
    assert _values(_goals(*((1, each) for each in ratings))) == expected


def test_closer_the_same_and_further_away_add_up_to_the_goals_and_say_of_how_many_young_people() -> None:
    moves = {(1, 1): 4, (1, 2): 1, (1, 3): 0, (2, 1): -2, (2, 2): 0, (3, 1): 3}
    rows = [(person, rating(FIRST, 5, goal)) for person, goal in moves]
    rows += [(person, rating(LATER, 5 + steps, goal)) for (person, goal), steps in moves.items()]
    found = _goals(*rows)
    assert _values(found) == (6, 3, 2, 1, 0.5)
    people = {key: found[f"change.goals_{key}"].n for key in ("rated", "up", "same", "down")}
    assert people == {"rated": 3, "up": 2, "same": 2, "down": 1}


def test_goals_of_whoever_did_not_agree_are_left_out() -> None:
    rows = [(person, rating(day, value)) for person in (1, 2) for day, value in ((FIRST, 3), (LATER, 6))]
    assert _goals(*rows, agreed=frozenset({2}))["change.goals_rated"].value == 1
