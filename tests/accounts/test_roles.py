"""Giving and ending roles, closing accounts, and what two people decide: rules, pages, and the very next request."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from act.accounts.actions import postings, two_people
from act.demo.cast import ROCHDALE, WIGAN
from act.methods.two_people import RequestState
from act.trust import clock
from act.trust.models import Countersign, Message, Posting, User
from act.trust.records.versions import Stale
from act.trust.scope.acting import administering, sending
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing
from tests.accounts.role_facts import TODAY, role_facts
from tests.attack import answers
from tests.world import PASSWORD, World, posted

SignIn = Callable[[str], Client]
NEXT_WEEK = TODAY + timedelta(days=7)
FIRST = "four quiet words"
OWN = "five words nobody else knows"


def give(by: Standing, username: str, role: Role, **more: Any) -> Posting | Countersign:
    """A role for one of the cast in Wigan."""
    return postings.give_role(role_facts(username, role, **more), by=by, now=clock.real_now())


def asked_for_manager(world: World, by: str = "moira", whom: str = "priya") -> Countersign:
    """Somebody shall manage Wigan."""
    with world.acting(by) as standing:
        found = give(standing, whom, Role.MANAGER)
    assert isinstance(found, Countersign)
    return found


def held(username: str) -> set[str]:
    """The roles that somebody holds today in Wigan."""
    with administering():
        live = Posting.objects.live(TODAY).filter(user__username=username, authority__code=WIGAN)
        return set(live.values_list("role", flat=True))


def told_by_mail() -> list[tuple[str, str]]:
    """Who has a message, and what about."""
    with sending():
        return list(Message.objects.order_by("written_at", "id").values_list("to__username", "subject"))


def adding(**said: str) -> dict[str, str]:
    """Rosa, who shall be a key worker of Wigan from today."""
    usual = {"name": "Rosa Lind", "username": "Rosa", "password": FIRST, "role": "key_worker", "places": "6"}
    return answers.form(0, **{**usual, **answers.day("since", 31), **said})


def test_an_administrator_gives_a_role_that_the_managers_are_asked_about(world: World) -> None:
    with world.acting("moira") as moira:
        given = give(moira, "tom", Role.SOCIAL_WORKER)
    assert isinstance(given, Posting)
    assert (given.to_confirm, held("tom")) == (True, set())
    assert told_by_mail() == [("helen", "Is this a new colleague?")]


@pytest.mark.parametrize(
    ("by", "role", "more", "sentence"),
    [
        ("helen", Role.KEY_WORKER, {}, "Only an administrator of this authority"),
        ("sam", Role.MANAGER, {}, "Only an administrator of this authority"),
        ("david", Role.MANAGER, {}, "Only an administrator of this authority"),
        ("moira", Role.KEY_WORKER, {"since": TODAY - timedelta(days=1)}, "first day must be today or later"),
        ("moira", Role.SOCIAL_WORKER, {}, "already has that role in Wigan"),
        ("moira", Role.PARTNER, {}, "Enter an agency for a partner"),
        ("moira", Role.MANAGER, {"why": " "}, "Enter why, in one sentence"),
    ],
)
def test_a_role_that_cannot_be_given_is_refused_in_one_sentence(
    world: World, by: str, role: Role, more: dict[str, Any], sentence: str
) -> None:
    before = held("priya")
    with world.acting(by) as standing, pytest.raises(Refused, match=sentence):
        give(standing, "priya", role, **more)
    assert held("priya") == before


def test_nobody_gives_a_role_to_themselves(world: World) -> None:
    with world.acting("moira") as moira, pytest.raises(Refused, match="give yourself a role"):
        give(moira, "moira", Role.SOCIAL_WORKER)
    assert held("moira") == {"administrator"}


def test_a_far_role_is_given_when_a_second_person_agrees_and_not_before(world: World) -> None:
    asked = asked_for_manager(world)
    assert (held("priya"), told_by_mail()) == ({"social_worker"}, [("helen", "A colleague needs your answer")])
    with world.acting("helen") as helen:
        assert [each.pk for each in two_people.requests_to_answer(helen, clock.real_now())] == [asked.pk]
        postings.agree_to_role(asked, by=helen, seen=1, now=clock.real_now())
    assert held("priya") == {"social_worker", "manager"}
    with world.acting("helen") as helen, pytest.raises(Stale):
        postings.agree_to_role(asked, by=helen, seen=1, now=clock.real_now())


@pytest.mark.parametrize("who", ["moira", "priya", "sam", "david"])
def test_neither_who_asked_nor_whom_it_is_for_nor_somebody_else_agrees(world: World, who: str) -> None:
    posted(user=world.user("priya"), authority=role_facts("sam", Role.MANAGER).authority, role="manager", since=TODAY)
    with world.acting("moira") as moira:
        asked = give(moira, "priya", Role.EVALUATOR)
        assert isinstance(asked, Countersign)
    with world.acting(who) as standing, pytest.raises((Refused, Countersign.DoesNotExist)):
        postings.agree_to_role(asked, by=standing, seen=1, now=clock.real_now())
    assert held("priya") == {"social_worker", "manager"}


def test_what_nobody_agrees_to_lapses_and_can_be_asked_again(world: World) -> None:
    now = clock.real_now()
    with world.acting("moira") as moira:
        asked = postings.give_role(role_facts("priya", Role.MANAGER), by=moira, now=now - timedelta(days=15))
        assert isinstance(asked, Countersign)
    with world.acting("helen") as helen:
        assert (asked.state(now), two_people.requests_to_answer(helen, now)) == (RequestState.LAPSED, [])
        with pytest.raises(Refused, match="expired"):
            postings.agree_to_role(asked, by=helen, seen=1, now=now)
    with world.acting("moira") as moira:
        assert give(moira, "priya", Role.MANAGER).pk != asked.pk
        with pytest.raises(Refused, match="been asked for already"):
            give(moira, "priya", Role.MANAGER)


def test_a_refusal_says_why_and_is_for_good(world: World) -> None:
    asked = asked_for_manager(world)
    with world.acting("helen") as helen:
        with pytest.raises(Refused, match="why not"):
            two_people.end(asked, by=helen, seen=1, words="", now=clock.real_now())
        ended = two_people.end(asked, by=helen, seen=1, words="Ask Grace first.", now=clock.real_now())
        assert ended.state(clock.real_now()) is RequestState.REFUSED
        with pytest.raises(Refused, match="already been answered"):
            postings.agree_to_role(asked, by=helen, seen=2, now=clock.real_now())
    assert held("priya") == {"social_worker"}


@pytest.mark.parametrize(
    ("since", "on", "until"),
    [(date(2016, 2, 1), TODAY, TODAY), (TODAY, TODAY, TODAY), (NEXT_WEEK, TODAY, NEXT_WEEK)],
    ids=["of long ago", "of today", "of next week"],
)
def test_a_role_ends_at_once_and_one_that_never_began_never_does(
    world: World, since: date, on: date, until: date
) -> None:
    given = posted(
        user=world.user("tom"),
        authority=role_facts("tom", Role.KEY_WORKER).authority,
        role="social_worker",
        since=since,
    )
    with world.acting("moira") as moira:
        assert postings.end_role(given, by=moira, on=on).until == until
    assert held("tom") == set()


def test_a_signed_in_worker_whose_role_ends_finds_no_page_with_the_next_request(world: World, sign_in: SignIn) -> None:
    sam, moira = sign_in("sam"), sign_in("moira")
    mia = reverse("pages:young_person", kwargs={"key": world.people["Mia"]})
    assert sam.get(mia).status_code == 200
    with administering():
        key = Posting.objects.get(user__username="sam").pk
    said = answers.form(0, **answers.day("on", 31))
    assert moira.post(reverse("accounts:end", kwargs={"key": key}), said).status_code == 302
    assert [sam.get(where).status_code for where in (mia, "/young-people/", "/")] == [404, 404, 200]


def test_a_signed_in_worker_whose_account_is_closed_is_out_with_the_next_request(world: World, sign_in: SignIn) -> None:
    sam, moira = sign_in("sam"), sign_in("moira")
    where = reverse("accounts:close", kwargs={"key": world.user("sam").pk})
    assert moira.get(where).status_code == 200
    assert moira.post(where, answers.form(0)).status_code == 302
    assert (sam.get("/").status_code, held("sam")) == (302, set())
    assert sam.post("/sign-in/", {"username": "sam", "password": PASSWORD}).status_code == 422


def test_an_account_with_a_role_elsewhere_is_closed_by_who_administers_both(world: World) -> None:
    posted(
        user=world.user("sam"),
        authority=role_facts("sam", Role.MANAGER, ROCHDALE).authority,
        role="finance",
        since=TODAY,
    )
    with administering():
        Posting.objects.filter(user__username="moira", authority__code=ROCHDALE).update(until=TODAY)
    with world.acting("moira") as moira, pytest.raises(Refused, match="every authority"):
        postings.close_account(world.user("sam"), by=moira)
    assert world.user("sam").is_active


def test_somebody_who_is_added_chooses_their_own_password_before_anything_opens(
    sign_in: SignIn, client: Client
) -> None:
    moira, rosa = sign_in("moira"), client
    said = adding(authority=str(role_facts("sam", Role.MANAGER).authority.pk))
    assert moira.post(reverse("accounts:add"), said).status_code == 302
    assert rosa.post("/sign-in/", {"username": "rosa", "password": FIRST}).status_code == 302
    assert [rosa.get(where).status_code for where in ("/", "/young-people/")] == [302, 404]
    assert rosa.get("/")["Location"] == "/password/"
    for wrong in ({"password_now": "not it", "password": OWN}, {"password_now": FIRST, "password": FIRST}):
        assert rosa.post("/password/", wrong).status_code == 422
    assert rosa.post("/password/", {"password_now": FIRST, "password": OWN}).status_code == 302
    assert rosa.get("/young-people/").status_code == 404
    assert "A manager has to confirm that you are a new key worker" in rosa.get("/").content.decode()
    assert not User.objects.get(username="rosa").must_change_password


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"username": "sam"}, "The sign-in name &#39;sam&#39; is taken"),
        ({"password": "short"}, "at least 12 characters"),
        ({"role": "manager"}, "a second person must agree"),
        ({"role": "partner"}, "Enter the agency"),
        ({"username": "rosa lind"}, "no spaces"),
    ],
)
def test_what_is_missing_for_a_new_account_is_said_and_nobody_is_added(
    sign_in: SignIn, changes: dict[str, str], sentence: str
) -> None:
    said = adding(authority=str(role_facts("sam", Role.MANAGER).authority.pk), **changes)
    response = sign_in("moira").post(reverse("accounts:add"), said)
    assert (response.status_code, sentence in response.content.decode()) == (422, True)
    assert not User.objects.filter(name="Rosa Lind").exists()


def test_a_role_is_asked_for_and_agreed_to_on_pages(world: World, sign_in: SignIn) -> None:
    moira, helen = sign_in("moira"), sign_in("helen")
    place = str(role_facts("sam", Role.MANAGER).authority.pk)
    said = {"username": "priya", "role": "manager", "authority": place, "why": "Helen is away.", "places": ""}
    assert moira.post(reverse("accounts:give"), answers.form(0, **said, **answers.day("since", 31))).status_code == 302
    with world.acting("helen"):
        where = reverse("accounts:asked", kwargs={"key": Countersign.objects.get().pk})
    assert "I agree" not in moira.get(where).content.decode()
    assert moira.post(where, answers.form(1, answer="agree")).status_code == 422
    assert "1 request needs your agreement" in helen.get("/team/").content.decode()
    page = helen.get(where).content.decode()
    assert "Helen is away." in page
    assert "I agree" in page
    assert helen.post(where, answers.form(1, answer="agree")).status_code == 302
    assert held("priya") == {"social_worker", "manager"}
