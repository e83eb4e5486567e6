"""The web server's door: a request is read to its end within a time and a size, before a thread is bound to it."""

import threading
from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import Any

import pytest

from tests.trust.doors import HALF_A_BODY, HALF_A_HEAD, PATIENCE, PATIENT, QUICK, WHOLE, serving

pytestmark = pytest.mark.attack
TOO_LATE = b"This took too long to arrive"
TOO_MUCH = b"There is too much text on this page"
CHUNKED = b"POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize("half", [HALF_A_HEAD, HALF_A_BODY, CHUNKED + b"5\r\nhel"], ids=["head", "body", "chunk"])
def test_a_request_that_stops_half_way_ends_and_is_told_so(half: bytes) -> None:
    with serving(QUICK) as door:
        answer = door.call(half).heard()
    assert answer.startswith((b"HTTP/1.0 408 ", b"HTTP/1.1 408 "))
    assert TOO_LATE in answer and b"Connection: close" in answer


@pytest.mark.parametrize("half", [HALF_A_HEAD, HALF_A_BODY.replace(b" 50", b" 1900")], ids=["head", "body"])
def test_a_byte_now_and_then_gains_no_time(half: bytes) -> None:
    with serving(QUICK) as door:
        slow = door.call(half)
        slow.drip()
        assert TOO_LATE in slow.heard()


def test_a_second_request_on_the_same_connection_has_its_own_time() -> None:
    with serving(QUICK) as door:
        caller = door.call(WHOLE)
        assert b"200 OK" in caller.answer()
        caller.say(HALF_A_BODY)
        assert TOO_LATE in caller.heard()


@pytest.mark.parametrize(
    "large",
    [
        b"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 2001\r\n\r\n",
        CHUNKED + b"7D1\r\n" + b"a" * 2001 + b"\r\n",
    ],
    ids=["said before", "found on the way"],
)
def test_a_request_that_is_too_large_is_told_so(large: bytes) -> None:
    with serving(PATIENT) as door:
        answer = door.call(large).heard()
    assert b" 413 " in answer and TOO_MUCH in answer


def test_what_is_no_http_is_refused_without_its_words() -> None:
    with serving(PATIENT) as door:
        answer = door.call(b"GET /<script>\x1b[2J HTTP/1.1\r\nbad header\x00\r\n\r\n").heard()
    assert b" 400 " in answer and b"<script" not in answer and b"\x1b" not in answer


def test_many_halves_keep_nobody_waiting() -> None:
    with serving(PATIENT) as door:
        halves = [door.call(half) for _ in range(3) for half in (b"", HALF_A_HEAD, HALF_A_BODY)]
        for _ in range(10):
            assert b"200 OK" in door.call(WHOLE).answer()
        assert all(half.silent() for half in halves)


def test_room_is_made_by_ending_what_has_waited_longest_of_who_holds_most() -> None:
    with serving(PATIENT) as door:
        phone = door.call(HALF_A_BODY, come_from="127.0.0.9")
        idle, *halves = [door.call(half) for half in (b"", *[HALF_A_BODY] * 17)]
        assert b"200 OK" in door.call(WHOLE, come_from="127.0.0.8").answer()
        first = door.call(WHOLE)
        assert b"200 OK" in first.answer()
        assert idle.heard() == b""
        assert phone.silent() and all(half.silent() for half in halves)
        for _ in range(3):
            door.call(HALF_A_BODY)
        assert first.heard() == halves[0].heard() == b""
        phone.say(b"m" + b"." * 38)
        assert b"username=sam" in phone.answer()


def test_what_is_half_there_is_bounded_together_too() -> None:
    with serving(replace(PATIENT, waiting_bytes=1_000, head_seconds=2)) as door:
        large = b"POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 1900\r\n\r\n" + b"a" * 300
        callers = [door.call(large) for _ in range(5)]
        assert callers[0].heard() == b""
        assert callers[-1].silent()


def test_an_answer_that_nobody_takes_is_not_kept_for_ever() -> None:
    begun = threading.Event()

    def long(_: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        begun.set()
        start_response("200 OK", [("Content-Length", "12000000")])
        return [b"a" * 12_000_000]

    with serving(replace(QUICK, answer_seconds=0.2, connections=1), long) as door:
        door.call(WHOLE)
        assert begun.wait(PATIENCE)
        pause, until = threading.Event(), monotonic() + PATIENCE
        while door.server.active_channels and monotonic() < until:
            pause.wait(0.01)
        assert not door.server.active_channels


def test_whoever_is_being_answered_is_answered_before_it_stops() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(_: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        begun.set()
        assert go_on.wait(PATIENCE)
        start_response("200 OK", [("Content-Length", "5")])
        return [b"saved"]

    with serving(PATIENT, slow) as door:
        caller = door.call(WHOLE)
        assert begun.wait(PATIENCE)
        door.server.stop()
        go_on.set()
        assert b"saved" in caller.heard()
    with pytest.raises(ConnectionRefusedError):
        door.call(WHOLE)


FORWARDED = (
    b"GET / HTTP/1.1\r\nHost: here\r\nX-Forwarded-For: 10.9.8.7, 203.0.113.5\r\nX-Forwarded-Proto: https\r\n\r\n"
)


@pytest.mark.parametrize(("https", "seen"), [(False, b"127.0.0.1 http "), (True, b"127.0.0.1 https ")])
def test_how_people_come_is_the_setting_and_never_what_a_request_says(https: bool, seen: bytes, settings: Any) -> None:
    settings.HTTPS = https
    with serving(PATIENT) as door:
        assert door.call(FORWARDED).answer().endswith(seen)
