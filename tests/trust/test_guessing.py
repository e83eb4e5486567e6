"""Guessing at the sign-in: who waits and until when, whose name is counted, and who is told."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.contrib.auth.hashers import Argon2PasswordHasher
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpRequest
from django.test import Client, override_settings
from hypothesis import given
from hypothesis import strategies as st

from act.config.environment import networks
from act.trust.models import AttemptOutcome, AuditRow, SignInAttempt
from act.trust.scope.acting import acting, cleaning, verifying
from act.trust.web.guessing.addresses import client_address
from act.trust.web.guessing.checking import name_digest
from act.trust.web.guessing.keyed import folded
from act.trust.web.guessing.pauses import AT_ACCOUNT, AT_ADDRESS, AT_PAIR, pause
from act.trust.web.guessing.places import KNOWN, STRANGERS, Busy, Places
from tests import environment
from tests.trust.cheap_passwords import hash_cheaply
from tests.world import PASSWORD, World, account_changed

START = "2026-07-01 20:00+01:00"
PAUSED = "Try again from"
ELSEWHERE = "10.0.0.9"


@pytest.fixture(autouse=True)
def cheap(request: pytest.FixtureRequest, settings: Any) -> None:
    if "world" in request.fixturenames:
        request.getfixturevalue("world")
        hash_cheaply(settings, "sam", "helen")


def enter(client: Client, username: str = "sam", password: str = PASSWORD) -> Any:
    """Send the sign-in form."""
    return client.post("/sign-in/", {"username": username, "password": password})


def wrong(client: Client, times: int, username: str = "sam") -> list[int]:
    """Send so many wrong passwords and return the statuses."""
    return [enter(client, username, f"wrong-{number}").status_code for number in range(times)]


def came_in_before(username: str, address: str = "127.0.0.1") -> Client:
    """The browser of a user who signed in on it before, and out again."""
    client = Client(REMOTE_ADDR=address)
    assert enter(client, username).status_code == 302
    client.post("/sign-out/")
    return client


@contextmanager
def stopped() -> Iterator[Any]:
    """The clock stands still inside, and is moved by hand."""
    with time_machine.travel(START, tick=False) as clock:
        yield clock


@pytest.mark.parametrize("name", ["SAM", " sam ", "Sam", "ｓａｍ"])
def test_a_name_is_counted_however_it_is_written(name: str, world: World, client: Client) -> None:
    with stopped():
        wrong(client, 2)
        assert enter(client, name, "wrong").status_code == 422
        assert enter(client, "sam").status_code == 429


@given(st.text(max_size=30))
def test_names_that_find_one_account_are_counted_as_one(name: str) -> None:
    assert folded(name) == folded(f" {name} ") == folded(folded(name)) or folded(name).lower() == folded(name)
    assert name_digest(name) == name_digest(f"\t{name}")


def test_the_third_wrong_password_pauses_for_a_quarter_of_a_minute_and_says_until_when(
    world: World, client: Client
) -> None:
    with stopped() as clock:
        assert wrong(client, 3) == [422] * 3
        page = enter(client)
        assert page.status_code == 429
        assert f"{PAUSED} 20:00:16" in page.content.decode()
        clock.shift(14)
        assert enter(client).status_code == 429
        clock.shift(2)
        assert enter(client).status_code == 302


def test_two_wrong_passwords_are_forgiven_by_the_right_one(world: World, client: Client) -> None:
    with stopped():
        for _ in range(4):
            wrong(client, 2)
            assert enter(client).status_code == 302
            client.post("/sign-out/")


def test_wrong_passwords_are_forgotten_after_an_hour(world: World, client: Client) -> None:
    with stopped() as clock:
        wrong(client, 3)
        clock.shift(timedelta(hours=1, seconds=1))
        assert wrong(client, 3) == [422] * 3


@pytest.mark.parametrize("steps", [AT_PAIR, AT_ACCOUNT, AT_ADDRESS], ids=["pair", "account", "address"])
@given(numbers=st.lists(st.integers(0, 10_000), min_size=2, max_size=2))
def test_a_pause_only_grows_and_has_an_end(steps: Any, numbers: list[int]) -> None:
    fewer, more = sorted(numbers)
    assert timedelta(0) <= pause(steps, fewer) <= pause(steps, more) <= timedelta(minutes=5)


def test_another_name_at_the_same_address_does_not_wait(world: World, client: Client) -> None:
    with stopped():
        wrong(client, 6)
        assert enter(client, "helen").status_code == 302


def test_a_name_that_nobody_has_pauses_in_the_same_words(world: World, client: Client) -> None:
    with stopped():
        pages = []
        for name in ("sam", "nobody"):
            wrong(client, 3, name)
            pages.append(enter(client, name).content.decode().replace(f'value="{name}"', ""))
        assert len({page[: page.index("csrfmiddlewaretoken")] for page in pages}) == 1


@pytest.mark.parametrize(
    ("name", "change"), [("sam", {}), ("nobody", {}), ("sam", {"is_active": False}), ("sam", {"password": "!"})]
)
def test_one_password_hash_is_computed_whoever_has_the_name(
    name: str, change: dict[str, Any], world: World, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    account_changed("sam", **change)
    hashes = []
    for method in ("encode", "verify"):
        does = getattr(Argon2PasswordHasher, method)
        monkeypatch.setattr(
            Argon2PasswordHasher, method, lambda *args, does=does, **more: hashes.append(1) or does(*args, **more)
        )
    enter(client, name, "wrong")
    assert len(hashes) == 1


def test_no_hash_is_computed_in_a_pause_and_the_attempt_is_in_the_audit(
    world: World, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stopped():
        wrong(client, 3)
        monkeypatch.setattr(Argon2PasswordHasher, "verify", None)
        assert enter(client).status_code == 429
    with verifying():
        last = AuditRow.objects.filter(what="trust:sign_in").order_by("-place").first()
        assert last and (last.kind, last.status, last.actor_id) == ("refusal", 429, None)


def test_what_was_typed_as_a_name_is_nowhere(world: World, client: Client) -> None:
    typed = "my-Secret-pass phrase"
    wrong(client, 4, typed)
    with cleaning():
        rows = [str(row) for row in SignInAttempt.objects.values()]
    assert rows and not [row for row in rows if typed.casefold() in row.casefold() or "127.0.0.1" in row]


def test_attempts_in_one_pause_are_one_row_that_counts_them(world: World, client: Client) -> None:
    with stopped():
        wrong(client, 3 + 7)
    with cleaning():
        paused = SignInAttempt.objects.filter(outcome=AttemptOutcome.PAUSED)
        assert [row.times for row in paused] == [7]


def test_the_owner_comes_in_on_a_device_of_theirs_while_somebody_guesses_at_the_same_address(world: World) -> None:
    with stopped() as clock:
        helens = came_in_before("helen")
        for _ in range(40):
            clock.shift(20)
            wrong(Client(), 3, "helen")
        assert enter(Client(), "helen").status_code == 429
        assert enter(helens, "helen").status_code == 302


def test_one_guess_a_minute_at_the_same_address_keeps_nobody_out_of_a_new_device(world: World) -> None:
    with stopped() as clock:
        for _ in range(60):
            enter(Client(), "helen", "wrong")
            clock.shift(60)
        enter(Client(), "helen", "wrong")
        assert enter(Client(), "helen").status_code == 429
        clock.shift(46)
        assert enter(Client(), "helen").status_code == 302


def test_guesses_from_everywhere_slow_a_new_device_down_once_and_what_it_was_told_holds(world: World) -> None:
    with stopped() as clock:
        for number in range(20):
            enter(Client(REMOTE_ADDR=f"10.1.0.{number}"), "helen", "wrong")
            clock.shift(16)
        new = Client(REMOTE_ADDR=ELSEWHERE)
        told = enter(new, "helen")
        assert told.status_code == 429 and PAUSED in told.content.decode()
        for number in range(40):
            enter(Client(REMOTE_ADDR=f"10.2.0.{number}"), "helen", "wrong")
        clock.shift(30)
        assert enter(new, "helen").status_code == 302


def test_one_address_is_slowed_down_over_all_names(world: World) -> None:
    with stopped():
        statuses = [enter(Client(), f"name-{number}", "wrong").status_code for number in range(200)]
        assert (statuses.count(422), statuses.count(429)) == (30, 170)
        assert enter(Client(REMOTE_ADDR=ELSEWHERE), "sam").status_code == 302


def test_a_colleague_s_device_counts_apart_from_the_address_that_they_share(world: World) -> None:
    with stopped():
        sams = came_in_before("sam")
        wrong(Client(), 4, "helen")
        assert enter(sams, "helen").status_code == 302


def test_a_device_remembers_several_colleagues_and_a_forged_cookie_none(world: World) -> None:
    with stopped() as clock:
        shared = came_in_before("sam")
        enter(shared, "helen")
        shared.post("/sign-out/")
        clock.shift(1)
        wrong(Client(), 4, "sam")
        forged = Client()
        forged.cookies["d"] = shared.cookies["d"].value + "x"
        assert enter(forged).status_code == 429
        assert enter(shared).status_code == 302


def test_the_cookie_of_a_device_names_nobody_and_no_script_reads_it(world: World) -> None:
    client = came_in_before("sam")
    cookie = client.cookies["d"]
    assert cookie["httponly"] and cookie["samesite"] == "Lax"
    assert str(world.user("sam").pk) not in cookie.value and "sam" not in cookie.value


@pytest.mark.parametrize("lane", [STRANGERS, KNOWN], ids=["strangers", "known"])
def test_where_enough_passwords_are_being_checked_others_are_told_at_once(
    lane: Places, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = came_in_before("sam") if lane is KNOWN else Client()
    monkeypatch.setattr(Argon2PasswordHasher, "verify", None)
    with ExitStack() as taken:
        while lane._places.acquire(blocking=False):
            taken.callback(lane._places.release)
        response = enter(client)
    assert response.status_code == 503
    assert "Many people are signing in just now" in response.content.decode()


def test_a_flood_of_strangers_leaves_the_places_of_known_devices_free(world: World) -> None:
    client = came_in_before("sam")
    with STRANGERS.taken(), ExitStack() as rest:
        while STRANGERS._places.acquire(blocking=False):
            rest.callback(STRANGERS._places.release)
        assert enter(Client()).status_code == 503
        assert enter(client).status_code == 302


def test_a_place_is_given_back_after_a_mistake() -> None:
    places = Places(running=1, waiting=0)
    for _ in range(3):
        with pytest.raises(ZeroDivisionError), places.taken():
            raise ZeroDivisionError
    with places.taken(), pytest.raises(Busy), places.taken():
        pass


PROXIES = "10.0.0.1,10.9.0.0/16"
HEADERS = [
    ("203.0.113.7", "198.51.100.1", "203.0.113.7"),
    ("10.0.0.1", "198.51.100.1", "198.51.100.1"),
    ("10.0.0.1", "1.2.3.4, 198.51.100.1", "198.51.100.1"),
    ("10.0.0.1", "198.51.100.1, 10.9.3.3", "198.51.100.1"),
    ("10.0.0.1", "not an address", "10.0.0.1"),
    ("10.0.0.1", "", "10.0.0.1"),
    ("10.0.0.1", "10.9.0.1", "10.9.0.1"),
    ("2001:db8:1:2:3::4", "", "2001:db8:1:2::/64"),
    ("::ffff:10.0.0.1", "198.51.100.1", "198.51.100.1"),
    ("", "198.51.100.1", ""),
]


@pytest.mark.parametrize(("peer", "header", "address"), HEADERS)
def test_a_header_is_believed_only_as_far_as_our_proxies_wrote_it(
    peer: str, header: str, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ACT_TRUSTED_PROXIES", PROXIES)
    request = HttpRequest()
    request.META = {"REMOTE_ADDR": peer, "HTTP_X_FORWARDED_FOR": header}
    with override_settings(TRUSTED_PROXIES=networks("ACT_TRUSTED_PROXIES")):
        assert client_address(request) == address


def test_proxies_that_are_no_addresses_are_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACT_TRUSTED_PROXIES", "the proxy")
    with pytest.raises(ImproperlyConfigured, match="ACT_TRUSTED_PROXIES must be addresses"):
        networks("ACT_TRUSTED_PROXIES")


def today(username: str, client: Client, world: World) -> str:
    """What a user reads on Today."""
    client.force_login(world.user(username))
    return client.get("/").content.decode()


def test_the_owner_is_told_from_three_failed_attempts_on_and_a_manager_from_ten(world: World) -> None:
    with stopped() as clock:
        wrong(Client(), 2)
        assert "to sign in as you failed" not in today("sam", Client(), world)
        wrong(Client(), 1)
        assert "3 attempts to sign in as you failed since yesterday" in today("sam", Client(), world)
        assert "to sign in with this name failed" not in today("helen", Client(), world)
        wrong(Client(), 7)
        assert "10 attempts to sign in with this name failed since yesterday" in today("helen", Client(), world)
        for other in ("david", "jess", "ruth"):
            assert "attempts to sign in" not in today(other, Client(), world)
        clock.shift(timedelta(days=1, seconds=1))
        assert "attempts to sign in" not in today("sam", Client(), world) + today("helen", Client(), world)


@pytest.mark.skipif(not environment.POSTGRES, reason="SQLite does not tell one person's rows from another's")
def test_nobody_else_reads_attempts_in_the_database(world: World, client: Client) -> None:
    wrong(client, 3)
    read = {}
    for username in ("sam", "helen", "moira", "jess", "david"):
        with acting(world.user(username).pk):
            read[username] = SignInAttempt.objects.count()
    assert read == {"sam": 3, "helen": 3, "moira": 3, "jess": 0, "david": 0}
