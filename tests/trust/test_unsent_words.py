"""What is typed is kept for the person who typed it, until its form is sent."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from django.http import QueryDict

from act.trust.identifiers import uuid7
from act.trust.scope.standing import Refused
from act.trust.web.idempotency import once
from act.trust.web.unsent_words import MOST, discard_words, keep_words, unsent_form
from tests.world import World

PLACE = "/contacts/new/"


def typed(**words: Any) -> QueryDict:
    """A form as it stands while somebody types."""
    query = QueryDict(mutable=True)
    query.update({"csrfmiddlewaretoken": "x", "once": str(uuid4()), "seen": "0", "place": PLACE, **words})
    return query


def test_words_are_kept_without_the_housekeeping_and_newer_ones_take_their_place(world: World) -> None:
    with world.acting("sam") as sam:
        keep_words(typed(note="We m"), by=sam, place=PLACE)
        keep_words(typed(note="We met"), by=sam, place=PLACE)
        found = unsent_form(sam, PLACE)
    assert found and found.words == {"note": ["We met"]}


def test_nobody_else_gets_them_and_no_other_page(world: World) -> None:
    with world.acting("sam") as sam:
        keep_words(typed(note="We met"), by=sam, place=PLACE)
        assert unsent_form(sam, "/referrals/new/") is None
    with world.acting("priya") as priya:
        assert unsent_form(priya, PLACE) is None


def test_sending_lets_them_go(world: World) -> None:
    with world.acting("sam") as sam:
        keep_words(typed(note="We met"), by=sam, place=PLACE)
        discard_words(sam, PLACE)
        assert unsent_form(sam, PLACE) is None


def test_words_that_arrive_after_their_form_was_sent_are_not_brought_back(world: World) -> None:
    words = typed(note="We met")
    with world.acting("sam") as sam:
        once(UUID(words["once"]), by=sam, said={}, act=uuid7)
        keep_words(words, by=sam, place=PLACE)
        assert unsent_form(sam, PLACE) is None


def test_more_words_than_a_form_can_hold_are_refused_in_plain_words(world: World) -> None:
    with world.acting("sam") as sam, pytest.raises(Refused, match="too much text"):
        keep_words(typed(note="x" * (MOST + 1)), by=sam, place=PLACE)
