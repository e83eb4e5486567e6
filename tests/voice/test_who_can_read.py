"""Who is said to read an answer is who can read it."""

import pytest

from act.trust.models import User
from act.trust.scope.roles import Role
from act.trust.scope.standing import PostingHeld
from act.voice.who_can_read import who_can_read
from tests.makers import ELSEWHERE, HERE, held, standing, young_person

KEY_WORKER, SOCIAL_WORKER, MANAGER = (held(role) for role in (Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER))
RATED = User(username="jess", name="Jess Whitworth")


@pytest.mark.parametrize("postings", [(MANAGER,), (KEY_WORKER, MANAGER)], ids=["a manager", "a manager who works too"])
def test_a_manager_who_can_read_an_answer_is_not_said_to_be_unable_to(postings: tuple[PostingHeld, ...]) -> None:
    assert who_can_read(standing(*postings), young_person(), RATED).cannot == (RATED,)
    assert who_can_read(standing(*postings), young_person(), None).cannot == ()


@pytest.mark.parametrize("posting", [KEY_WORKER, SOCIAL_WORKER, held(Role.MANAGER, ELSEWHERE)])
def test_whoever_manages_nobody_here_is_said_to_be_unable_to_read(posting: PostingHeld) -> None:
    by = standing(posting)
    assert who_can_read(by, young_person(HERE), RATED).cannot == (RATED, by.user)


def test_a_manager_whose_own_work_is_rated_is_said_once_to_be_unable_to_read() -> None:
    by = standing(MANAGER, KEY_WORKER)
    assert who_can_read(by, young_person(), by.user).cannot == (by.user,)
