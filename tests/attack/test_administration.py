"""PostgreSQL alone, whatever our own code forgets: nobody gives a role, an account or a password by themselves."""

from contextlib import suppress
from typing import Any

import pytest
from django.db import DatabaseError, ProgrammingError, connection, transaction

from act.demo.cast import WIGAN
from act.trust import clock
from act.trust.identifiers import uuid7
from act.trust.models import Agency, Authority, Countersign, Posting, User
from act.trust.scope.acting import actor_id, administering
from act.trust.scope.roles import CONFIRMED, GIVEN_BY_ONE, Role
from tests import environment
from tests.accounts.role_facts import TODAY, paper
from tests.attack.stage import Stage
from tests.attack.words import ADMINISTRATORS, EVERYONE

pytestmark = pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
WALL = "row-level security"


def posting(role: Role, username: str, **changes: Any) -> Posting:
    """A role in Wigan that nobody gave."""
    agency = Agency.objects.first() if role is Role.PARTNER else None
    user, place = User.objects.get(username=username), Authority.objects.get(code=WIGAN)
    usual = {"user": user, "authority": place, "role": role, "agency": agency, "since": TODAY}
    return Posting(**{**usual, "given_by_id": actor_id(), "to_confirm": role in CONFIRMED, **changes})


def written(row: Any) -> bool:
    """Whether the database takes a new row; anything but its wall is a mistake of the test."""
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except ProgrammingError as refused:
        if WALL not in str(refused):
            raise
        return False
    return True


@pytest.mark.parametrize("username", sorted(EVERYONE))
def test_only_an_administrator_gives_a_role_and_none_that_two_people_give(username: str, stage: Stage) -> None:
    with stage.acting(username):
        taken = {role for role in Role if written(posting(role, "newcomer"))}
        assert not [role for role in Role if username != "newcomer" and written(posting(role, username))]
    assert taken == (GIVEN_BY_ONE if username in ADMINISTRATORS else set())


def test_an_administrator_gives_no_role_that_finds_people_without_a_manager(stage: Stage) -> None:
    now, helen = clock.real_now(), stage.world.user("helen")
    signed = {"confirmed_at": now, "confirmed_by": helen}
    with stage.acting("moira") as moira:
        for change in ({"to_confirm": False}, signed, {"given_by_id": helen.pk}, {"given_by_id": None}):
            assert not written(posting(Role.KEY_WORKER, "newcomer", **change)), change
        waiting = Posting.objects.filter(pk=stage.keys["asked/colleague"])
        for by in (moira.user, helen):
            with pytest.raises(DatabaseError), transaction.atomic():
                waiting.update(confirmed_at=now, confirmed_by=by)
        with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
            waiting.update(to_confirm=False)
    for username in ("nadia", "sam", "david"):
        with stage.acting(username) as by, suppress(DatabaseError), transaction.atomic():
            assert waiting.update(confirmed_at=now, confirmed_by=by.user) == 0
    with stage.acting("helen") as by:
        assert waiting.update(confirmed_at=now, confirmed_by=by.user) == 1


def test_a_manager_who_gave_a_role_does_not_confirm_it(stage: Stage) -> None:
    with administering():
        twice = {"user": stage.world.user("helen"), "role": Role.ADMINISTRATOR}
        Posting.objects.create(authority=Authority.objects.get(code=WIGAN), since=TODAY, **twice)
    with stage.acting("helen") as helen:
        given = posting(Role.KEY_WORKER, "newcomer")
        assert written(given)
        with pytest.raises(DatabaseError), transaction.atomic():
            Posting.objects.filter(pk=given.pk).update(confirmed_at=clock.real_now(), confirmed_by=helen.user)


@pytest.mark.parametrize("username", sorted(EVERYONE - ADMINISTRATORS))
def test_nobody_else_ends_a_role_or_writes_an_account(username: str, stage: Stage) -> None:
    with stage.acting(username):
        waits = {stage.keys["asked/colleague"]} if username == "helen" else set()  # she may refuse a new colleague
        assert Posting.objects.exclude(pk__in=waits).update(until=TODAY) == 0
        assert not written(User(username=f"n{uuid7().hex}", name="N", must_change_password=True))
        for change in ({"is_active": False}, {"name": "N"}, {"mail": "n@example.gov.uk"}, {"password": "x"}):
            with pytest.raises(DatabaseError), transaction.atomic():
                User.objects.filter(username="jess" if username != "jess" else "sam").update(**change)


def test_who_administers_another_authority_writes_nothing_here(stage: Stage) -> None:
    with administering():
        Posting.objects.filter(user__username="moira", authority__code=WIGAN).update(until=TODAY)
    with stage.acting("moira"):
        assert not written(posting(Role.KEY_WORKER, "newcomer"))
        assert Posting.objects.filter(user__username="sam").update(until=TODAY) == 0
        with pytest.raises(DatabaseError), transaction.atomic():
            User.objects.filter(username="sam").update(is_active=False)


def test_a_role_that_was_given_is_never_another_one_nor_lasts_longer(stage: Stage) -> None:
    with stage.acting("moira"):
        sams = Posting.objects.filter(pk=stage.keys["roles/sam"])
        for change in ({"role": "manager"}, {"user": stage.world.user("moira")}, {"since": TODAY}):
            with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
                sams.update(**change)
        assert sams.update(until="2016-12-01") == 1
        for later in ("2016-12-02", None):
            with pytest.raises(DatabaseError, match="not given longer"), transaction.atomic():
                sams.update(until=later)
        assert sams.update(until=TODAY) == 1


def test_nobody_agrees_alone(stage: Stage) -> None:
    now = clock.real_now()
    with stage.acting("moira") as moira:
        asked = Countersign.objects.filter(pk=stage.keys["asked/role"])
        for signed in (moira.user, stage.world.user("helen"), stage.world.user("priya")):
            with pytest.raises(DatabaseError), transaction.atomic():
                asked.update(agreed_at=now, agreed_by=signed, used_at=now)
        assert not written(posting(Role.MANAGER, "priya"))
    with stage.acting("helen") as helen:
        row = asked.values().get()
        answered = {"agreed_at": now, "agreed_by_id": helen.user_id, "used_at": now, "role": "finance"}
        mine = {"id": uuid7(), "asked_by_id": helen.user_id}
        assert not written(Countersign(**{**row, **answered}))
        assert not written(Countersign(**{**row, **answered, **mine}))
        assert not written(Countersign(**{**row, "id": uuid7(), "role": "finance"}))  # in Moira's name


def test_two_people_give_exactly_what_was_asked(stage: Stage) -> None:
    now = clock.real_now()
    with stage.acting("helen") as helen:
        Countersign.objects.filter(pk=stage.keys["asked/role"]).update(agreed_at=now, agreed_by=helen.user, used_at=now)
        for wrong in (
            posting(Role.ADMINISTRATOR, "priya"),
            posting(Role.MANAGER, "newcomer"),
            posting(Role.MANAGER, "priya", since="2016-02-01"),
            posting(Role.MANAGER, "priya", authority=Authority.objects.get(name="Rochdale")),
        ):
            assert not written(wrong)
        assert written(posting(Role.MANAGER, "priya"))


def test_everybody_on_paper_is_a_matter_of_managers(stage: Stage) -> None:
    with stage.acting("moira") as moira:
        assert not Countersign.objects.filter(what="paper").exists()
        assert Countersign.objects.filter(what="paper").update(used_at=clock.real_now()) == 0
        asked = paper()
        now = clock.real_now()
        asked.asked_by, asked.asked_at, asked.lapses_at = moira.user, now, now.replace(year=now.year + 1)
        assert not written(asked)


def test_an_administrator_closes_an_account_and_never_takes_one_over(stage: Stage) -> None:
    with stage.acting("moira"):
        sam = User.objects.filter(username="sam")
        for change in ({"password": "x"}, {"name": "N"}, {"is_active": False, "password": "x"}):
            with pytest.raises(DatabaseError), transaction.atomic():
                sam.update(**change)
        assert sam.update(is_active=False) == 1
        with pytest.raises(DatabaseError), transaction.atomic():
            sam.update(is_active=True)
        assert not written(User(username="known", name="N"))  # with a password of which nobody would know
        assert written(User(username="new", name="N", must_change_password=True))


def test_everybody_changes_their_own_password_and_nothing_else_of_theirs(stage: Stage) -> None:
    with stage.acting("sam") as sam:
        own = User.objects.filter(pk=sam.user_id)
        assert own.update(password="y", must_change_password=False) == 1
        for change in ({"is_active": False}, {"name": "N"}, {"mail": "n@example.gov.uk"}):
            with pytest.raises(DatabaseError), transaction.atomic():
                own.update(**change)


def test_while_nobody_acts_only_the_moment_of_signing_in_is_written(stage: Stage) -> None:
    sam = User.objects.filter(username="sam")
    assert sam.update(last_login=clock.real_now()) == 1
    for change in ({"password": "x"}, {"is_active": False}, {"must_change_password": True}):
        with pytest.raises(DatabaseError), transaction.atomic():
            sam.update(**change)
    for table in ("trust_user", "trust_posting", "trust_countersign"):
        with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
            connection.cursor().execute(f"DELETE FROM {table}")
