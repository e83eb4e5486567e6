"""What two people decide: who is the second, and how it stands."""

from datetime import UTC, datetime, timedelta

import pytest

from act.methods.csv_injection import safe
from act.methods.two_people import LONGEST, RULES, Matter, RequestState, TwoPersonRequest
from act.trust.scope.roles import Role

NOON = datetime(2016, 10, 31, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
LAPSES = NOON + timedelta(days=2)


def asked(**said: object) -> TwoPersonRequest:
    return TwoPersonRequest(**{"matter": Matter.PAPER, "by": "helen", "lapses": LAPSES, **said})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "now", "state"),
    [
        ({}, NOON, RequestState.WAITING),
        ({}, LAPSES, RequestState.LAPSED),
        ({"agreed": NOON}, NOON + 23 * HOUR, RequestState.AGREED),
        ({"agreed": NOON}, NOON + 24 * HOUR, RequestState.LAPSED),
        ({"agreed": NOON, "used": NOON + HOUR}, NOON + 48 * HOUR, RequestState.USED),
        ({"ended": NOON, "ended_by": "david"}, NOON, RequestState.REFUSED),
        ({"ended": NOON, "ended_by": "helen"}, NOON, RequestState.TAKEN_BACK),
        ({"agreed": NOON, "ended": NOON + HOUR, "ended_by": "david"}, NOON + HOUR, RequestState.TAKEN_BACK),
        ({"matter": Matter.ROLE, "agreed": NOON}, NOON + 999 * HOUR, RequestState.AGREED),
    ],
)
def test_it_stands(said: dict[str, object], now: datetime, state: RequestState) -> None:
    assert asked(**said).state(now) is state


@pytest.mark.parametrize(
    ("matter", "who", "role", "may"),
    [
        (Matter.ROLE, "david", "manager", True),
        (Matter.ROLE, "moira", "administrator", True),
        (Matter.ROLE, "helen", "manager", False),
        (Matter.ROLE, "priya", "manager", False),
        (Matter.ROLE, "sam", "key_worker", False),
        (Matter.PAPER, "moira", "administrator", False),
        (Matter.PAPER, "david", "manager", True),
    ],
)
def test_the_second_person_is_another_one_in_a_role_that_agrees(matter: Matter, who: str, role: str, may: bool) -> None:
    about = "priya" if matter is Matter.ROLE else ""
    assert asked(matter=matter, about=about).may_answer(who, {role}) is may


def test_the_table_names_roles_that_there_are_and_nothing_waits_too_long() -> None:
    for matter in Matter:
        rule = RULES[matter]
        assert rule.asks | rule.agrees <= set(Role)
        assert rule.waits <= LONGEST


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "\r=1"])
def test_no_cell_is_taken_for_a_formula(words: str) -> None:
    assert safe(words) == f"'{words}"


def test_other_cells_stay_as_they_are() -> None:
    assert [safe(words) for words in ("", "Mia R.", "a=b")] == ["", "Mia R.", "a=b"]
