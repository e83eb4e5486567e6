"""A form sent twice makes one record."""

from uuid import UUID, uuid4

import pytest
import time_machine

from act.design.words import local
from act.trust.identifiers import uuid7
from act.trust.models import IdempotencyKey
from act.trust.records.endings import still_stands
from act.trust.scope.standing import Refused
from act.trust.web.idempotency import WHILE, Again, SameWords, once
from tests.world import World, posting_of, role_ended

SAID = {"note": "You told me about the dance teacher.", "minutes": "30"}


class Counter:
    """An action that counts how often it ran."""

    def __init__(self) -> None:
        self.times = 0
        self.made: UUID | None = None

    def __call__(self) -> UUID:
        self.times += 1
        self.made = uuid7()
        return self.made


def test_the_same_key_with_the_same_words_runs_once_and_gives_the_same_record(world: World) -> None:
    act, key = Counter(), uuid4()
    with world.acting("sam") as sam:
        found = {once(key, by=sam, said=SAID, act=act) for _ in range(3)}
    assert (act.times, found) == (1, {act.made})


def test_the_same_words_under_another_key_are_asked_about_for_a_working_day(world: World) -> None:
    act = Counter()
    with world.acting("sam") as sam, time_machine.travel("2026-07-01 09:00+01:00", tick=False) as clock:
        once(uuid4(), by=sam, said=SAID, act=act)
        clock.shift(WHILE)
        with pytest.raises(SameWords) as asked:
            once(uuid4(), by=sam, said=SAID, act=act)
        assert (act.times, local(asked.value.at).hour) == (1, 9)
        clock.shift(1)
        once(uuid4(), by=sam, said=SAID, act=act)
    assert act.times == 2


@pytest.mark.parametrize(("again", "times"), [(Again.YES, 2), (Again.NO, 1)])
def test_one_more_runs_again_and_the_one_of_before_is_given(again: Again, times: int, world: World) -> None:
    act = Counter()
    with world.acting("sam") as sam:
        first = once(uuid4(), by=sam, said=SAID, act=act)
        key = uuid4()
        answers = {once(key, by=sam, said=SAID, act=act, again=again) for _ in range(2)}
    assert act.times == times
    assert answers == {act.made if again is Again.YES else first}


def test_what_does_not_stand_any_more_is_nothing_to_ask_about(world: World) -> None:
    act = Counter()
    with world.acting("sam") as sam:
        for _ in range(2):
            once(uuid4(), by=sam, said=SAID, act=act, stands=lambda _: False)
    assert act.times == 2


def test_of_several_records_with_the_same_words_the_one_that_stands_is_asked_about(world: World) -> None:
    act = Counter()
    with world.acting("sam") as sam:
        first = once(uuid4(), by=sam, said=SAID, act=act)
        once(uuid4(), by=sam, said=SAID, act=act, again=Again.YES)
        stands = {"stands": lambda key: key == first}
        assert once(uuid4(), by=sam, said=SAID, act=act, again=Again.NO, **stands) == first


@pytest.mark.parametrize(("until", "stands"), [(None, True), ("2016-11-01", True), ("2016-10-31", False)])
def test_a_role_stands_until_the_day_on_which_it_ends(until: str | None, stands: bool, world: World) -> None:
    role_ended("sam", until)
    with world.acting("helen"):
        assert still_stands(posting_of("sam").pk) is stands


def test_what_is_not_found_stands(world: World) -> None:
    with world.acting("sam"):
        assert still_stands(uuid4())


def test_the_same_words_of_somebody_else_are_their_own_act(world: World) -> None:
    act = Counter()
    for username in ("sam", "jess"):
        with world.acting(username) as standing:
            once(uuid4(), by=standing, said=SAID, act=act)
    assert act.times == 2


def test_other_words_under_another_key_run_again(world: World) -> None:
    act = Counter()
    with world.acting("sam") as sam:
        for number in range(3):
            once(uuid4(), by=sam, said={"minutes": str(number)}, act=act)
    assert act.times == 3


@pytest.mark.parametrize("other", [{}, {**SAID, "minutes": "31"}, {**SAID, "more": ""}])
def test_the_same_key_with_other_words_is_refused_and_runs_nothing(other: dict[str, str], world: World) -> None:
    act, key = Counter(), uuid4()
    with world.acting("sam") as sam:
        once(key, by=sam, said=SAID, act=act)
        with pytest.raises(Refused, match="already sent this form with other words"):
            once(key, by=sam, said=other, act=act)
    assert act.times == 1


def test_a_key_of_somebody_else_tells_nothing_about_their_record(world: World) -> None:
    act, key = Counter(), uuid4()
    with world.acting("sam") as sam:
        once(key, by=sam, said=SAID, act=act)
    with world.acting("jess") as jess, pytest.raises(Refused):
        once(key, by=jess, said=SAID, act=act)
    assert act.times == 1


@pytest.mark.parametrize("problem", [Refused, ZeroDivisionError])
def test_a_key_whose_action_failed_can_be_used_again(problem: type[Exception], world: World) -> None:
    act, key = Counter(), uuid4()

    def fails() -> UUID:
        raise problem("It cannot be.")

    with world.acting("sam") as sam:
        with pytest.raises(problem):
            once(key, by=sam, said=SAID, act=fails)
        assert once(key, by=sam, said=SAID, act=act) == act.made


def test_what_was_said_cannot_be_read_from_the_digest(world: World) -> None:
    key, other = uuid4(), uuid4()
    with world.acting("sam") as sam:
        once(key, by=sam, said=SAID, act=uuid7)
        once(other, by=sam, said={}, act=uuid7)
        rows = list(IdempotencyKey.objects.filter(key__in=[key, other]))
    assert all(len(row.digest) == 64 and "dance" not in row.digest for row in rows)
