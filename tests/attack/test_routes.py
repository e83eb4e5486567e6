"""Every route says who may take it; `test_who_sees_what` takes each as everybody."""

from collections.abc import Callable

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path, reverse

from act.config import urls
from act.trust.web.route_policy import policy_of
from tests.attack.crawl import NONSENSE
from tests.attack.doors import BY_LINK, DOORS, FOR_POSTS, PUBLIC, routes
from tests.attack.stage import Stage
from tests.attack.words import EVERYONE, NEWCOMER

SignIn = Callable[[str], Client]


def undeclared(request: HttpRequest) -> HttpResponse:
    """A view that says nothing about who may take it."""
    return HttpResponse("secret")


urlpatterns = [path("undeclared/", undeclared), *urls.urlpatterns]
handler404, handler500 = urls.handler404, urls.handler500


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
    words = {"place": "/password/", "note": "half a sentence"}
    assert client.post(address, words).status_code == (422 if username == NEWCOMER else 200)
