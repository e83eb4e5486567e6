"""Who is acting: nothing without a scope, and each scope gives back the one around it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from act.trust.scope.acting import (
    ScopeMissing,
    SearchTerms,
    acting,
    actor_id,
    counting,
    current,
    finding,
    holding,
    refresh,
)
from tests.world import World


def test_outside_a_scope_nobody_acts(world: World) -> None:
    assert (current(), actor_id()) == (None, None)
    with pytest.raises(ScopeMissing, match="open a scope before counting"):
        counting("evaluation").__enter__()


def test_scopes_nest_and_each_gives_back_the_one_around_it(world: World) -> None:
    sam, helen = world.user("sam").pk, world.user("helen").pk
    with acting(sam):
        with acting(helen):
            assert actor_id() == helen
            with acting(None):
                assert actor_id() is None
            assert actor_id() == helen
        assert actor_id() == sam
    assert current() is None


def test_counting_keeps_who_acts_and_the_day(world: World) -> None:
    with acting(world.user("ruth").pk):
        around = current()
        with counting("evaluation"):
            inside = current()
        assert around and inside
        assert (inside.actor, inside.today, inside.purpose) == (around.actor, around.today, "evaluation")
        assert current() == around


def test_whoever_holds_a_link_is_nobody_even_inside_somebody_s_scope(world: World) -> None:
    with acting(world.user("sam").pk):
        with holding("fingerprint"):
            inside = current()
            assert inside and (inside.actor, inside.link) == (None, "fingerprint")
        assert actor_id() == world.user("sam").pk
        assert current() and current().link == ""  # type: ignore[union-attr]


@pytest.mark.parametrize("broken", [ZeroDivisionError, KeyboardInterrupt])
def test_a_scope_that_breaks_is_over(broken: type[BaseException], world: World) -> None:
    with pytest.raises(broken), acting(world.user("sam").pk):
        raise broken
    assert current() is None


def test_refreshing_outside_a_scope_does_nothing(world: World) -> None:
    with CaptureQueriesContext(connection) as captured:
        refresh()
    assert len(captured) == 0


def test_nobody_is_looked_for_while_nobody_is_acting() -> None:
    with pytest.raises(ScopeMissing, match="before looking for somebody"), finding(SearchTerms()):
        pass
