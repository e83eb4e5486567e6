"""Every route as everybody: what opens, what stays shut, and that a shut door looks like no door."""

import re
from collections.abc import Callable
from functools import cache
from typing import Any
from uuid import UUID

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path, reverse

from act.config import urls
from act.trust.web.route_policy import policy_of
from tests.attack.doors import BY_LINK, DOORS, FOR_POSTS, PUBLIC, routes
from tests.attack.stage import Stage
from tests.attack.told import tell
from tests.attack.words import EVERYONE, NEWCOMER

SignIn = Callable[[str], Client]
NONSENSE = {"nonsense": "1"}
NOBODY_HAS = UUID("01900000-0000-7000-8000-000000000000")
TOKENS = re.compile(r'name="(csrfmiddlewaretoken|once)" value="[^"]*"')


def undeclared(request: HttpRequest) -> HttpResponse:
    """A view that says nothing about who may take it."""
    return HttpResponse("secret")


urlpatterns = [path("undeclared/", undeclared), *urls.urlpatterns]
handler404, handler500 = urls.handler404, urls.handler500


def body(response: Any) -> str:
    """A page without its one-time tokens."""
    return TOKENS.sub("", response.content.decode())


def no_such_page(client: Client, section: str) -> str:
    """What an address that nobody wrote answers, in one part of the service."""
    response = client.get(f"/{section}/no-such-page/")
    assert response.status_code == 404
    return body(response)


def test_every_route_declares_its_policy() -> None:
    for _, pattern in routes():
        policy_of(pattern.callback)


@pytest.mark.parametrize("username", ["helen", "moira"])
def test_a_route_without_a_policy_is_closed_to_everyone(username: str, sign_in: SignIn) -> None:
    client = sign_in(username)
    with override_settings(ROOT_URLCONF=__name__):
        response = client.get("/undeclared/")
    assert response.status_code in {500, 503}
    assert b"secret" not in response.content


def test_every_route_has_a_line_in_the_table() -> None:
    written = {door.route for door in DOORS} | PUBLIC | BY_LINK | FOR_POSTS
    assert {name for name, _ in routes()} == written


@pytest.mark.parametrize("username", sorted(EVERYONE))
def test_each_door_opens_for_those_the_policy_names_and_looks_like_no_door_to_others(
    username: str, stage: Stage, sign_in: SignIn
) -> None:
    client = sign_in(username)
    no_door = cache(lambda section: no_such_page(client, section))
    wrong: list[str] = []
    for door in DOORS:
        address = door.address(stage)
        for method, response in (("GET", client.get(address)), ("POST", client.post(address, NONSENSE))):
            if response.status_code != door.answer(username, method):
                wrong.append(f"{method} {door}: {response.status_code}, not {door.answer(username, method)}")
            elif response.status_code == 404 and body(response) != no_door(address.split("/")[1]):
                wrong.append(f"{method} {door}: a shut door that looks different from no door")
    tell(doors=len(DOORS), wrong_doors=len(wrong))
    assert wrong == []


@pytest.mark.parametrize("username", sorted(EVERYONE))
def test_a_key_that_nobody_has_answers_like_a_key_of_somebody_else(
    username: str, stage: Stage, sign_in: SignIn
) -> None:
    client = sign_in(username)
    for door in {door.route: door for door in DOORS if door.key}.values():
        for address in filter(None, (door.address(stage, key=NOBODY_HAS), door.beneath(stage, NOBODY_HAS))):
            response = client.get(address)
            nothing = (404, no_such_page(client, address.split("/")[1]))
            assert (response.status_code, body(response)) == nothing, door.route


def test_whoever_is_not_signed_in_is_asked_to_sign_in_and_learns_nothing(stage: Stage, client: Client) -> None:
    for door in DOORS:
        for response in (client.get(door.address(stage)), client.post(door.address(stage), NONSENSE)):
            assert response.status_code == 302, door
            assert response["Location"].startswith(reverse("trust:sign_in")), door
            assert response.content == b"", door


def test_the_public_pages_open_for_anyone(client: Client) -> None:
    assert {client.get(reverse(route)).status_code for route in PUBLIC} == {200}


@pytest.mark.parametrize("username", sorted(EVERYONE))
def test_everybody_can_leave_and_a_link_cannot_make_them(username: str, stage: Stage, sign_in: SignIn) -> None:
    client = sign_in(username)
    assert client.get(reverse("trust:sign_in")).status_code == 302
    assert client.get(reverse("trust:sign_out")).status_code == 405
    assert client.get(reverse("pages:today")).status_code == 200
    assert client.post(reverse("trust:sign_out")).status_code == 302
    assert client.get(reverse("pages:today")).status_code == 302


@pytest.mark.parametrize("username", sorted(EVERYONE))
def test_whoever_is_signed_in_can_have_words_kept_if_they_hold_a_role(
    username: str, stage: Stage, sign_in: SignIn
) -> None:
    client, address = sign_in(username), reverse("trust:keep")
    assert client.get(address).status_code == 405
    assert client.post(address, NONSENSE).status_code == 422
    words = {"place": "/contacts/new/", "note": "half a sentence"}
    assert client.post(address, words).status_code == (422 if username == NEWCOMER else 200)
