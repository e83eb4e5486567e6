"""HEAD on every route answers as GET does, with the same status and headers, and no body; the audit has its row."""

from collections.abc import Callable

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from act.trust.models import AuditRow, AuditSubject
from act.trust.scope.acting import acting
from tests.attack.answer_headers import wrong_headers
from tests.attack.doors import DOORS, FOR_POSTS, PUBLIC
from tests.attack.stage import Stage
from tests.attack.words import NEWCOMER
from tests.world import World

SignIn = Callable[[str], Client]
NOWHERE = "/no-such-page/"
OF_ONE_ANSWER = frozenset({"Set-Cookie", "Content-Length", "Expires"})
"""The page of who looked is longer each time, and each answer has its own second."""


def headers(response: HttpResponse) -> dict[str, str]:
    """What an answer says besides its page."""
    return {name: value for name, value in response.headers.items() if name not in OF_ONE_ANSWER}


def of_last(world: World, username: str) -> tuple[str, str, str, int | None, object, set[object]]:
    """The last row of somebody in the audit, and whom it is about."""
    key = world.user(username).pk
    with acting(key):
        row = AuditRow.objects.filter(actor_id=key).order_by("-id")[0]
        about = set(AuditSubject.objects.filter(row=row).values_list("young_person_id", flat=True))
    return row.method, row.kind, row.what, row.status, row.object_id, about


def addresses(stage: Stage) -> list[str]:
    """Every route once with a key, the ones for posts and for anybody, and one that is not there."""
    fixed = [reverse(route) for route in sorted({*FOR_POSTS, *PUBLIC}) if route != "trust:sign_in"]
    return [*{door.route: door.address(stage) for door in DOORS}.values(), *fixed, NOWHERE]


@pytest.mark.parametrize("username", ["helen", NEWCOMER])
def test_head_is_get_without_its_body(username: str, stage: Stage, sign_in: SignIn) -> None:
    client = sign_in(username)
    for address in addresses(stage):
        shown = client.get(address)
        seen = of_last(stage.world, username)
        asked = client.head(address)
        assert (asked.status_code, asked.content) == (shown.status_code, b""), address
        assert headers(asked) == headers(shown), address
        assert bool(int(asked["Content-Length"])) == bool(shown.content), address
        assert [*wrong_headers(asked.headers)] == [], address
        if seen[3] == shown.status_code and seen[0] == "GET":
            assert of_last(stage.world, username) == ("HEAD", *seen[1:]), address


def test_head_tells_nobody_signed_out_more_than_get_does(stage: Stage, client: Client) -> None:
    for address in [*addresses(stage), reverse("trust:sign_in")]:
        shown, asked = client.get(address), client.head(address)
        assert (asked.status_code, asked.content) == (shown.status_code, b""), address
        assert headers(asked) == headers(shown), address
