"""Signing in: what is said when it does not work, and where it may lead."""

from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.test import Client

from tests.attack.told import tell
from tests.world import PASSWORD, World, account_changed

SENTENCE = "Your sign-in name or password is wrong. Check both and try again."
PLACES = [
    ("/young-people/", "/young-people/"),
    ("/referrals/?page=2", "/referrals/?page=2"),
    ("", "/"),
    ("https://elsewhere.example/", "/"),
    ("//elsewhere.example/", "/"),
    ("///elsewhere.example/", "/"),
    ("http:///elsewhere.example/", "/"),
    ("/\\elsewhere.example/", "/"),
    ("\\\\elsewhere.example/", "/"),
    ("javascript:alert(1)", "/"),
    ("http://testserver.elsewhere.example/", "/"),
    ("http://testserver@elsewhere.example/", "/"),
    (" //elsewhere.example/", "/"),
    ("\t//elsewhere.example/", "/"),
]


def enter(client: Client, username: str, password: str = PASSWORD, **more: str) -> Any:
    """Sends the sign-in form."""
    return client.post("/sign-in/", {"username": username, "password": password, **more})


def test_the_right_name_and_password_lead_to_today(world: World, client: Client) -> None:
    response = enter(client, "sam")
    assert (response.status_code, response["Location"]) == (302, "/")
    assert client.get("/").status_code == 200


def test_a_name_is_known_whatever_its_capitals(world: World, client: Client) -> None:
    assert enter(client, "SAM").status_code == 302


def test_a_wrong_password_an_unknown_name_and_a_closed_account_read_the_same(world: World, client: Client) -> None:
    account_changed("jess", is_active=False)
    pages = []
    for username, password in (("sam", "wrong-wrong-wrong"), ("nobody", PASSWORD), ("jess", PASSWORD)):
        response = enter(client, username, password)
        page = response.content.decode()
        assert (response.status_code, SENTENCE in page) == (422, True)
        assert password not in page
        pages.append(page.replace(f'value="{username}"', ""))
    without_token = {page[: page.index("csrfmiddlewaretoken")] for page in pages}
    assert len(without_token) == 1


@pytest.mark.parametrize(("wanted", "led"), PLACES)
def test_signing_in_leads_only_to_a_page_of_ours(wanted: str, led: str, world: World, client: Client) -> None:
    assert enter(client, "sam", next=wanted)["Location"] == led


def test_a_page_that_was_asked_for_first_is_where_signing_in_leads(world: World, client: Client) -> None:
    asked = client.get("/young-people/")
    page = client.get(asked["Location"]).content.decode()
    assert 'name="next" value="/young-people/"' in page


def test_a_form_without_its_token_is_refused_in_plain_words(world: World) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(world.user("sam"))
    response = client.post("/contacts/new/", {"note": "Hello"})
    assert response.status_code == 403
    assert "This page was open too long" in response.content.decode()


def test_a_closed_account_is_out_at_once(world: World, client: Client) -> None:
    enter(client, "sam")
    account_changed("sam", is_active=False)
    assert client.get("/").status_code == 302


@pytest.mark.parametrize("wanted", ["/sign-out/", "/kept/"])
def test_a_forms_own_address_after_signing_in_again_says_that_nothing_was_saved(
    wanted: str, world: World, client: Client
) -> None:
    assert enter(client, "sam", next=wanted)["Location"] == wanted
    answer = client.get(wanted)
    page = answer.content.decode()
    assert (answer.status_code, answer["Allow"]) == (405, "POST")
    assert "Nothing was saved" in page and 'href="/"' in page


def test_who_only_looks_whether_the_page_is_there_is_answered(client: Client, db: None) -> None:
    answer = client.head("/sign-in/")
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.attack
def test_a_key_that_somebody_else_knows_is_worth_nothing_after_signing_in(world: World, client: Client) -> None:
    given = client.session
    given["planted"] = "by somebody else"
    given.save()
    client.cookies[settings.SESSION_COOKIE_NAME] = given.session_key
    assert enter(client, "sam").status_code == 302
    mine = client.cookies[settings.SESSION_COOKIE_NAME].value
    other = Client()
    other.cookies[settings.SESSION_COOKIE_NAME] = given.session_key
    opened = other.get("/").status_code
    tell(planted=1, planted_open=opened != 302)
    assert (mine != given.session_key, opened) == (True, 302)
    assert not client.session.exists(given.session_key)


def test_signing_in_as_somebody_else_carries_nothing_over(world: World, client: Client) -> None:
    enter(client, "sam")
    before = client.cookies[settings.SESSION_COOKIE_NAME].value
    client.post("/sign-out/")
    enter(client, "helen")
    assert client.cookies[settings.SESSION_COOKIE_NAME].value != before
    assert not client.session.exists(before)


@pytest.mark.attack
@pytest.mark.parametrize(
    ("username", "password"),
    [("sam", PASSWORD), ("sam", "wrong-wrong-wrong"), ("nobody", PASSWORD), ("jess", PASSWORD), ("SAM", "wrong")],
    ids=["right", "wrong", "unknown", "closed", "capitals"],
)
def test_exactly_one_password_is_hashed_whoever_is_asked_for(
    username: str, password: str, world: World, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    account_changed("jess", is_active=False)
    hashed = []
    for how in ("encode", "verify"):
        real = getattr(Argon2PasswordHasher, how)
        counting = lambda *given, how=how, real=real: (hashed.append(how), real(*given))[1]  # noqa: E731
        monkeypatch.setattr(Argon2PasswordHasher, how, counting)
    enter(client, username, password)
    tell(hashes=len(hashed))
    assert len(hashed) == 1
