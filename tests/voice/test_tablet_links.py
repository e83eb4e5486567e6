"""The address of a tablet that was handed over: it names nobody, it cannot be made up, and it does not last."""

import base64
import json
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
import time_machine
from django.core import signing
from hypothesis import given
from hypothesis import strategies as st

from act.methods.feedback import GivenBy
from act.voice.tablet_links import SALT, TO_OPEN, TO_SEND, ExpiredLink, InvalidLink, TabletLink, tablet_link

A_SECOND = timedelta(seconds=1)
NOW = 1_477_900_800.0


def sample() -> TabletLink:
    return TabletLink(uuid4(), uuid4(), GivenBy.PARENT, uuid4())


@given(st.uuids(), st.uuids(), st.sampled_from(GivenBy), st.uuids())
def test_what_was_handed_over_comes_back(by: UUID, young_person: UUID, given_by: GivenBy, once: UUID) -> None:
    one = TabletLink(by, young_person, given_by, once)
    assert tablet_link(one.token(), within=TO_OPEN) == one
    assert "/" not in one.token()


def test_whoever_takes_an_address_apart_finds_keys_and_nothing_else() -> None:
    one = sample()
    payload = one.token().split(":")[0]
    content = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    assert content == [one.by.hex, one.young_person.hex, "parent", one.once.hex]


@pytest.mark.parametrize("within", [TO_OPEN, TO_SEND])
def test_it_lasts_as_long_as_it_should(within: timedelta) -> None:
    with time_machine.travel(NOW, tick=False) as clock:
        one = sample()
        token = one.token()
        clock.shift(within)
        assert tablet_link(token, within=within) == one
        clock.shift(A_SECOND)
        with pytest.raises(ExpiredLink):
            tablet_link(token, within=within)


@pytest.mark.parametrize(
    "token",
    [
        "",
        "nothing",
        "a:b:c",
        sample().token()[:-1],
        "x" + sample().token(),
        signing.dumps([uuid4().hex] * 4, salt="another"),
        signing.dumps([], salt="another"),
    ],
    ids=["empty", "word", "parts", "cut", "changed", "other-salt", "nothing"],
)
def test_an_address_that_we_did_not_make_is_refused(token: str) -> None:
    with pytest.raises(InvalidLink):
        tablet_link(token, within=TO_OPEN)


def test_there_is_time_to_write_after_opening_at_the_last_moment() -> None:
    assert timedelta(hours=1) <= TO_SEND - TO_OPEN
    assert SALT
