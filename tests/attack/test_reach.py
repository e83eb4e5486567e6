"""The roles named in act/trust/sql are those of act/trust/scope/roles.py: for each role, what act_enter fills."""

from datetime import date
from typing import Any

import pytest
from django.db import connection

from act.trust.identifiers import uuid7
from act.trust.models import Agency, Authority, Tie, TieKind, User
from act.trust.scope.acting import SearchTerms, acting, administering, counting, finding
from act.trust.scope.roles import Permission, Role, roles_with
from act.trust.scope.standing import standing_of
from act.trust.walls.row_access import WHO
from tests import environment
from tests.attack.emergency import open_now
from tests.attack.stage import Stage
from tests.world import posted

pytestmark = pytest.mark.skipif(not environment.POSTGRES, reason="SQLite has no act_enter")

LISTS = {
    "managed": frozenset({Role.MANAGER}),
    "posted": roles_with(Permission.REFER),
    "counted": roles_with(Permission.SEE_NUMBERS),
    "evaluated": roles_with(Permission.EVALUATE),
    "people": roles_with(Permission.SEE_PEOPLE),
    "opened": roles_with(Permission.OPEN_IN_EMERGENCY),
    "led": frozenset({Role.LEAD}),
}


def filled(name: str) -> bool:
    """Whether a list holds anything."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting(%s, true)", [f"act.{name}"])
        return bool(cursor.fetchone()[0])


def newcomer_as(role: Role, stage: Stage, **more: Any) -> User:
    """Somebody new with one posting in Wigan, a tie to Ellie there, and an opening of Chloe of before."""
    with administering():
        user = User.objects.create_user(f"new-{role}-{uuid7()}", "New Comer")
    wigan = Authority.objects.get(name="Wigan")
    _opened_before(user, wigan)
    agency = Agency.objects.first() if role is Role.PARTNER else None
    posted(user=user, authority=wigan, role=role, agency=agency, **{"since": date(2016, 2, 1), **more})
    with stage.acting("helen"):
        Tie.objects.filter(young_person_id=stage.keys["people/Ellie"]).update(until=date(2016, 2, 2))
        Tie(
            authority=wigan,
            young_person_id=stage.keys["people/Ellie"],
            user=user,
            kind=TieKind.KEY_WORKER,
            since=date(2016, 2, 1),
        ).save(force_insert=True)
    return user


def _opened_before(user: User, wigan: Authority) -> None:
    """An opening stays when its worker takes another role, and must open nothing then."""
    worker = posted(user=user, authority=wigan, role=Role.KEY_WORKER, since=date(2016, 2, 1))
    with acting(user.pk):
        open_now(standing_of(user), "Chloe")
    with administering():
        worker.until = worker.since
        worker.save(update_fields=["until"])


@pytest.mark.parametrize("role", list(Role))
def test_the_database_fills_for_each_role_the_lists_that_its_verbs_need(role: Role, stage: Stage) -> None:
    user = newcomer_as(role, stage)
    with acting(user.pk):
        assert {name for name in LISTS if filled(name)} == {
            name for name, roles in LISTS.items() if role in roles and name != "counted"
        }
        with counting("evaluation"):
            assert filled("counted") == (role in LISTS["counted"])
        assert not filled("counted")


@pytest.mark.parametrize(
    ("role", "more"),
    [
        (Role.MANAGER, {"since": date(2016, 11, 1)}),
        (Role.MANAGER, {"until": date(2016, 10, 31)}),
        (Role.KEY_WORKER, {"to_confirm": True}),
        (Role.SOCIAL_WORKER, {"to_confirm": True}),
    ],
    ids=["begins tomorrow", "ended today", "a key worker to confirm", "a social worker to confirm"],
)
def test_a_posting_that_does_not_hold_today_fills_nothing(role: Role, more: dict[str, Any], stage: Stage) -> None:
    user = newcomer_as(role, stage, **more)
    with acting(user.pk), counting("evaluation"):
        assert not [name for name in LISTS if filled(name)]


@pytest.mark.parametrize("role", list(Role))
def test_the_database_lets_those_find_and_open_whose_verbs_say_so(role: Role, stage: Stage) -> None:
    user = newcomer_as(role, stage)
    with acting(user.pk), finding(SearchTerms()), connection.cursor() as cursor:
        for words, permission in (
            ("finds", Permission.FIND),
            ("opens", Permission.OPEN_IN_EMERGENCY),
            ("works", Permission.REFER),
        ):
            wall = WHO[words].format(authority="a.id")
            cursor.execute(f"SELECT count(*) FROM trust_authority a WHERE {wall}")
            assert cursor.fetchone() == (int(role in roles_with(permission)),), words
        cursor.execute("SELECT count(*) FROM act_finding()")
        assert cursor.fetchone() == (int(role in roles_with(Permission.FIND)),)


def test_outside_its_scope_nobody_is_looked_for(stage: Stage) -> None:
    with stage.acting("jess"), connection.cursor() as cursor:
        with finding(SearchTerms(("mia",), date(2001, 2, 3))):
            pass
        cursor.execute("SELECT count(*) FROM act_finding()")
        assert cursor.fetchone() == (0,)


def test_a_scope_inside_another_gives_the_outer_one_back(stage: Stage) -> None:
    sam, helen = stage.world.user("sam").pk, stage.world.user("helen").pk
    with acting(helen):
        with acting(sam):
            assert (filled("managed"), filled("people")) == (False, True)
        assert (filled("managed"), filled("people")) == (True, False)
    assert not [name for name in (*LISTS, "actor", "purpose", "link") if filled(name)]


def test_a_scope_that_broke_leaves_nothing_behind(stage: Stage) -> None:
    with pytest.raises(ZeroDivisionError), acting(stage.world.user("helen").pk):
        raise ZeroDivisionError
    assert not [name for name in (*LISTS, "actor", "purpose", "link") if filled(name)]
