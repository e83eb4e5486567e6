"""Accounts and postings at the command line of the operator."""

import pytest
from click.testing import CliRunner, Result
from django.contrib.auth import authenticate
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.test import RequestFactory

from act.accounts.actions import postings, two_people
from act.accounts.commands import account
from act.trust import clock
from act.trust.models import AuditRow, Countersign, Posting, User
from act.trust.scope.acting import acting, administering
from tests.environment import POSTGRES
from tests.screens.trust import no_account
from tests.world import World, account_changed

LONG = "four quiet words here"
BOLTON, WIGAN = "E08000001", "E08000010"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(account, arguments)


def counts() -> tuple[int, int, int]:
    with administering():
        return User.objects.count(), Posting.objects.count(), Countersign.objects.count()


def added(username: str = "Rosa") -> Result:
    return run("add", username, "--name", "Rosa Lind", "--password", LONG)


def test_somebody_who_was_added_can_sign_in_and_may_do_nothing_yet(world: World) -> None:
    assert added().output == "Rosa Lind can sign in as rosa.\n"
    request = RequestFactory().post("/sign-in/")
    assert authenticate(request, username="ROSA", password=LONG) == world.user("rosa")
    with world.acting("rosa") as rosa:
        assert rosa.postings == ()


@pytest.mark.parametrize(
    ("place", "more", "holds"),
    [(BOLTON, "", True), (WIGAN, " A manager in Wigan must confirm them on People and roles.", False)],
    ids=["where nobody manages yet", "where a manager can say who they are"],
)
def test_a_posting_gives_the_role_from_its_day_on(world: World, place: str, more: str, holds: bool) -> None:
    added()
    told = run("post", "rosa", "--authority", place, "--role", "key_worker", "--since", "2016-10-31").output
    assert told.startswith("Rosa Lind, key worker, ") and f"from 31 October 2016.{more}" in told
    with world.acting("rosa") as rosa:
        assert (rosa.roles, len(rosa.waiting)) == ({"key_worker"} if holds else set(), 0 if holds else 1)


def test_the_first_who_hold_a_far_role_are_given_it_and_the_next_are_asked_for(world: World) -> None:
    added()
    first = run("post", "rosa", "--authority", BOLTON, "--role", "manager", "--since", "2016-10-31").output
    assert first == (
        "Rosa Lind, manager, Bolton, from 31 October 2016. Nobody else in Bolton could agree. From now on two people "
        "decide there.\n"
    )
    told = run("post", "rosa", "--authority", WIGAN, "--role", "manager").output
    assert told.startswith("Asked for: Rosa Lind, manager, Wigan. A manager or administrator there must agree")
    with world.acting("rosa") as rosa:
        assert len(rosa.managed) == 1
    with world.acting("helen") as helen:
        [asked] = two_people.requests_to_answer(helen, clock.real_now())
        postings.agree_to_role(asked, by=helen, seen=1, now=clock.real_now())
    with world.acting("rosa") as rosa:
        assert len(rosa.managed) == 2
    again = run("post", "rosa", "--authority", WIGAN, "--role", "manager")
    assert (again.exit_code, "already has that role in Wigan" in again.output) == (1, True)


def test_a_new_password_from_the_operator_is_good_for_choosing_another(world: World) -> None:
    assert "then chooses their own" in run("password", "sam", "--password", LONG).output
    sam = world.user("sam")
    assert (sam.check_password(LONG), sam.must_change_password) == (True, True)


def test_a_partner_speaks_for_an_agency(world: World) -> None:
    added()
    run("post", "rosa", "--authority", WIGAN, "--role", "partner", "--agency", "Lock Street School (fictional)")
    with administering():
        posting = Posting.objects.select_related("agency").get(user__username="rosa")
    assert str(posting.agency) == "Lock Street School (fictional)"


def test_a_closed_account_opens_nothing_from_then_on(world: World) -> None:
    assert run("close", "sam").output == "Sam Okafor can no longer sign in.\n"
    with world.acting("sam") as sam:
        assert (sam.postings, sam.people) == ((), frozenset())
    assert not world.user("sam").is_active


def test_a_password_of_an_older_kind_is_hashed_again_by_whoever_has_just_said_it(world: World) -> None:
    older = Argon2PasswordHasher()
    older.time_cost = 1
    account_changed("sam", password=older.encode(LONG, "saltsaltsalt"))
    before = world.user("sam").password
    assert [world.user("sam").check_password(said) for said in ("not this one at all", LONG)] == [False, True]
    assert world.user("sam").password != before
    assert world.user("sam").check_password(LONG)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("add", "sam", "--name", "S", "--password", LONG), "The sign-in name 'sam' is taken"),
        (("add", "rosa", "--name", "R", "--password", "short"), "at least 12 characters"),
        (
            ("post", "nobody", "--authority", WIGAN, "--role", "manager"),
            no_account("nobody"),
        ),
        (("post", "sam", "--authority", "E99", "--role", "manager"), "'E99' is not the code"),
        (("post", "sam", "--authority", WIGAN, "--role", "key_worker"), "already has that role in Wigan"),
        (("post", "sam", "--authority", WIGAN, "--role", "partner"), "A partner needs --agency"),
        (("post", "sam", "--authority", WIGAN, "--role", "manager", "--agency", "A"), "A partner needs --agency"),
        (("close", "nobody"), no_account("nobody")),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence_and_nothing_is_saved(
    world: World, arguments: tuple[str, ...], sentence: str
) -> None:
    before = counts()
    result = run(*arguments)
    assert result.exit_code == 1
    assert sentence in result.output
    assert counts() == before


@pytest.mark.skipif(POSTGRES, reason="there the service's own role reads no row without an actor")
def test_each_act_is_in_the_audit_with_nobody_signed_in(world: World) -> None:
    added()
    rosa = world.user("rosa")
    with acting(None):
        rows = AuditRow.objects.filter(object_id=rosa.pk)
        assert [(row.what, row.actor_id) for row in rows] == [("trust.account_added", None)]


@pytest.mark.parametrize(
    ("username", "name", "said"),
    [
        ("rosa", "Rosa\u202e dniL", "something in it that nobody can see"),
        ("rosa", "Rosa\u200bLind", "something in it that nobody can see"),
        ("rosa", "\u3164", "something in it that nobody can see"),
        ("rosa", "   ", "something in it that nobody can see"),
        ("r\u043esa", "Rosa Lind", "A sign-in name can have letters"),
        ("ro sa", "Rosa Lind", "A sign-in name can have letters"),
    ],
)
def test_names_that_deceive_the_eye_are_refused(username: str, name: str, said: str, world: World) -> None:
    before = counts()
    told = run("add", username, "--name", name, "--password", LONG)
    assert (told.exit_code, said in told.output, counts()) == (1, True, before)


def test_a_name_is_kept_in_one_spelling(world: World) -> None:
    run("add", "rosa", "--name", " Zoe\u0308\u00a0 Lind ", "--password", LONG)
    assert world.user("rosa").name == "Zo\xeb Lind"
