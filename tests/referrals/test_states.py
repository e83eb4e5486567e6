"""Where a referral can stand, and who moves it on."""

from itertools import product
from uuid import uuid4

import pytest

from act.referrals.models import Referral
from act.referrals.policy import can_move, check_move
from act.referrals.states import MOVES, STATE_LABELS, State
from act.trust.identifiers import uuid7
from act.trust.models import User
from act.trust.scope.roles import ROLES, Role
from act.trust.scope.standing import PostingHeld, Refused, Standing
from tests.referrals.makers import TODAY

HERE, ELSEWHERE = uuid4(), uuid4()
EVERY_MOVE = list(product(State, State))
REFUSED_MOVES = [(start, end) for start, end in EVERY_MOVE if end not in MOVES[start]]
ALLOWED_MOVES = [(start, end) for start, end in EVERY_MOVE if end in MOVES[start]]


def _standing(role: Role, authority: object = HERE) -> Standing:
    posting = PostingHeld(authority, role, uuid7() if role is Role.PARTNER else None)  # type: ignore[arg-type]
    return Standing(User(name="Somebody"), TODAY, (posting,), ())


def _at(state: State) -> Referral:
    return Referral(authority_id=HERE, state=state)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(("start", "end"), REFUSED_MOVES)
def test_what_the_table_does_not_hold_is_refused_to_every_role(role: Role, start: State, end: State) -> None:
    assert not can_move(_standing(role), _at(start), end)
    with pytest.raises(Refused, match=f"is now '{STATE_LABELS[start]}'"):
        check_move(_standing(role), _at(start), end)


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize(("start", "end"), ALLOWED_MOVES)
def test_what_the_table_holds_is_open_to_those_with_its_verb_in_that_authority(
    role: Role, start: State, end: State
) -> None:
    holds = MOVES[start][end] in ROLES[role].permissions
    assert can_move(_standing(role), _at(start), end) is holds
    assert not can_move(_standing(role, ELSEWHERE), _at(start), end)
    if holds:
        check_move(_standing(role), _at(start), end)
    else:
        with pytest.raises(Refused, match="Only a manager in this authority can do this"):
            check_move(_standing(role), _at(start), end)


def test_today_only_a_manager_moves_a_referral() -> None:
    movers = {role for role in Role for start, end in ALLOWED_MOVES if can_move(_standing(role), _at(start), end)}
    assert movers == {Role.MANAGER}


def test_every_state_has_a_row_in_the_table_and_words() -> None:
    assert set(MOVES) == set(State) == set(STATE_LABELS)


def test_every_state_can_be_reached_from_the_first_and_only_one_leads_back() -> None:
    def after(state: State, gone: frozenset[State] = frozenset()) -> set[State]:
        return {state}.union(*(after(end, gone | {state}) for end in MOVES[state] if end not in gone | {state}))

    assert after(State.WAITING) == set(State)
    assert {state for state in State if State.WAITING in MOVES[state]} == {State.ADDED}
