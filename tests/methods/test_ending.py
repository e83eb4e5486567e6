"""The states of an ending and who moves it, as a table; and the rule on its days."""

from datetime import date
from itertools import product

import pytest

from act.methods.ending import EndingRule, EndingState, ending_rule, may_move, roles_in

P, W, S, A, U = (
    EndingState.PROPOSED,
    EndingState.WITHDRAWN,
    EndingState.SENT_BACK,
    EndingState.AGREED,
    EndingState.UNDONE,
)
KEY_WORKER = roles_in(is_proposer=True, is_manager=False, is_second=False)
PROPOSING_MANAGER = roles_in(is_proposer=True, is_manager=True, is_second=False)
OTHER_MANAGER = roles_in(is_proposer=False, is_manager=True, is_second=True)
SOCIAL_WORKER = roles_in(is_proposer=False, is_manager=False, is_second=True)
MOVES = {
    KEY_WORKER: {(P, W), (S, W)},
    PROPOSING_MANAGER: {(P, W), (S, W), (A, U)},
    OTHER_MANAGER: {(P, W), (P, S), (P, A), (S, W), (A, U)},
    SOCIAL_WORKER: set(),
}


@pytest.mark.parametrize("roles", MOVES)
def test_each_move_is_for_those_who_may(roles: frozenset[str]) -> None:
    assert {pair for pair in product(EndingState, repeat=2) if may_move(*pair, roles)} == MOVES[roles]


@pytest.mark.parametrize(
    ("ended_on", "until"),
    [
        (date(2016, 10, 14), date(2017, 1, 14)),
        (date(2016, 11, 30), date(2017, 2, 28)),
        (date(2016, 9, 1), date(2016, 12, 1)),
    ],
)
def test_who_worked_with_them_reads_on_for_three_months(ended_on: date, until: date) -> None:
    assert ending_rule(ended_on).reads_until(ended_on) == until


def test_an_ending_can_be_undone_for_fourteen_days_and_is_followed_up_after_six_weeks() -> None:
    rule = ending_rule(date(2016, 10, 14))
    assert rule.last_day_to_undo(date(2016, 10, 14)) == date(2016, 10, 28)
    assert rule.follow_up_on(date(2016, 10, 14)) == date(2016, 11, 25)
    assert not rule.verified


def test_a_rule_of_no_days_is_refused() -> None:
    with pytest.raises(ValueError, match="1 day, month and week"):
        EndingRule(
            valid_from=date(2000, 1, 1),
            undo_days=0,
            reading_months=3,
            follow_up_weeks=6,
            source="Invented",
            verified=False,
        )
