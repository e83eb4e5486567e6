"""Somebody guesses: few guesses are checked, whatever they do, and those whose accounts they are come in."""

from typing import Any

import pytest
import time_machine
from django.test import Client

from act.trust.models import AttemptOutcome, SignInAttempt
from act.trust.scope.acting import cleaning
from tests.attack.told import tell
from tests.trust.cheap_passwords import hash_cheaply
from tests.world import PASSWORD, World

NIGHT = "2026-07-01 03:00+01:00"
WRITTEN = ("helen", "Helen", "HELEN", " helen ", "hELEN", "ｈｅｌｅｎ")
"""One name: each was counted apart once, and gave more guesses."""
FIVE_MINUTES, GUESSES, MOST = 300, 200, 10


@pytest.fixture
def night(world: World, settings: Any) -> Any:
    """A clock that is moved by hand; the devices on which two people signed in before."""
    hash_cheaply(settings, "helen", "sam")
    with time_machine.travel(NIGHT, tick=False) as clock:
        yield clock


def enter(client: Client, name: str, password: str = "wrong") -> int:
    """Send the sign-in form and return its status."""
    return client.post("/sign-in/", {"username": name, "password": password}).status_code


def checked() -> int:
    """How many passwords were checked and wrong."""
    with cleaning():
        return SignInAttempt.objects.filter(outcome=AttemptOutcome.WRONG).count()


def known(username: str, clock: Any) -> Client:
    """A browser on which its owner signed in before."""
    client = Client()
    assert enter(client, username, PASSWORD) == 302
    client.post("/sign-out/")
    clock.shift(1)
    return client


@pytest.mark.parametrize("header", [False, True], ids=["plainly", "with a made-up address each time"])
def test_of_two_hundred_guesses_in_five_minutes_at_most_ten_are_checked(night: Any, header: bool) -> None:
    for number in range(GUESSES):
        more = {"HTTP_X_FORWARDED_FOR": f"198.51.100.{number}"} if header else {}
        enter(Client(**more), WRITTEN[number % len(WRITTEN)], f"guess {number}")
        night.shift(FIVE_MINUTES / GUESSES)
    found = checked()
    tell(guesses=GUESSES, guesses_checked=found)
    assert 3 <= found <= MOST


def test_whoever_guesses_without_end_keeps_no_manager_out(night: Any) -> None:
    helens, tries, kept_out = known("helen", night), 0, 0
    for minute in range(60):
        enter(Client(), "helen")
        for number in range(3):
            enter(Client(REMOTE_ADDR=f"203.0.113.{(3 * minute + number) % 250}"), "helen")
        if minute % 10 == 9:
            tries += 1
            kept_out += enter(helens, "helen", PASSWORD) != 302
            helens.post("/sign-out/")
        night.shift(60)
    new = Client(REMOTE_ADDR="192.0.2.1")
    if enter(new, "helen", PASSWORD) != 302:
        enter(Client(REMOTE_ADDR="203.0.113.1"), "helen")
        night.shift(FIVE_MINUTES)
        kept_out += enter(new, "helen", PASSWORD) != 302
    tell(came_in=tries + 1, kept_out=kept_out)
    assert (tries, kept_out) == (6, 0)


def test_a_whole_council_behind_one_address_comes_in_while_one_of_them_guesses(night: Any) -> None:
    sams = known("sam", night)
    for number in range(100):
        enter(Client(), f"somebody-{number}")
    assert enter(sams, "sam", PASSWORD) == 302
    colleague = Client()
    assert enter(colleague, "helen", PASSWORD) == 429
    night.shift(121)
    assert enter(colleague, "helen", PASSWORD) == 302


def test_another_sign_in_gets_another_session_key(night: Any) -> None:
    client = Client()
    client.get("/sign-in/")
    planted = client.session
    planted["planted"] = "by somebody else"
    planted.save()
    client.cookies["s"] = planted.session_key
    assert enter(client, "sam", PASSWORD) == 302
    assert client.cookies["s"].value != planted.session_key
