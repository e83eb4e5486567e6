"""Where a referral can stand, and who moves it on."""

from itertools import product
from uuid import UUID, uuid4

import pytest

from act.referrals.models import Referral
from act.referrals.policy import can_answer, can_move, check_answer, check_move
from act.referrals.states import MOVES, STATE_LABELS, State
from act.trust.identifiers import uuid7
from act.trust.models import User
from act.trust.scope.roles import ROLES, Permission, Role
from act.trust.scope.standing import PostingHeld, Refused, Standing
from tests.referrals.makers import TODAY

HERE, ELSEWHERE = uuid4(), uuid4()
REFERRER = uuid7()
EVERY_MOVE = list(product(State, State))
REFUSED_MOVES = [(start, end) for start, end in EVERY_MOVE if end not in MOVES[start]]
ALLOWED_MOVES = [(start, end) for start, end in EVERY_MOVE if end in MOVES[start]]


def _standing(role: Role, authority: object = HERE, user: UUID | None = None) -> Standing:
    posting = PostingHeld(authority, role, uuid7() if role is Role.PARTNER else None)  # type: ignore[arg-type]
    return Standing(User(id=user or uuid7(), name="Somebody"), TODAY, (posting,), ())


def _at(state: State) -> Referral:
    return Referral(authority_id=HERE, state=state, referred_by_id=REFERRER)


def _holds(role: Role, start: State, end: State, standing: Standing) -> bool:
    """Whether a role moves it, from the words of the table; the referrer's move is for the referrer alone."""
    permission = MOVES[start][end]
    mine = permission != Permission.REFER or standing.user_id == REFERRER
    return mine and permission in ROLES[role].permissions


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
    for user in (uuid7(), REFERRER):
        standing = _standing(role, user=user)
        holds = _holds(role, start, end, standing)
        assert can_move(standing, _at(start), end) is holds
        assert not can_move(_standing(role, ELSEWHERE, user), _at(start), end)
        if holds:
            check_move(standing, _at(start), end)
        else:
            whose = "the person who sent" if MOVES[start][end] == Permission.REFER else "a manager in"
            with pytest.raises(Refused, match=f"Only {whose} this"):
                check_move(standing, _at(start), end)


def test_only_a_manager_moves_the_referral_of_another() -> None:
    movers = {role for role in Role for start, end in ALLOWED_MOVES if can_move(_standing(role), _at(start), end)}
    assert movers == {Role.MANAGER}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("state", State)
def test_an_answer_is_the_referrers_and_only_while_something_is_asked(role: Role, state: State) -> None:
    own, others = _standing(role, user=REFERRER), _standing(role)
    may = state == State.MORE_NEEDED and Permission.REFER in ROLES[role].permissions
    assert can_answer(own, _at(state)) is may
    assert not can_answer(others, _at(state))
    with pytest.raises(Refused):
        check_answer(others, _at(state))


def test_every_state_has_a_row_in_the_table_and_words() -> None:
    assert set(MOVES) == set(State) == set(STATE_LABELS)


def test_every_state_can_be_reached_from_the_first_and_only_two_lead_back() -> None:
    def after(state: State, gone: frozenset[State] = frozenset()) -> set[State]:
        return {state}.union(*(after(end, gone | {state}) for end in MOVES[state] if end not in gone | {state}))

    assert after(State.WAITING) == set(State)
    assert {state for state in State if State.WAITING in MOVES[state]} == {State.ADDED, State.MORE_NEEDED}
