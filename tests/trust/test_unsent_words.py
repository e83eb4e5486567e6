"""What is typed is kept for the person who typed it, until its form is sent."""

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.http import QueryDict
from django.test import Client

from act.trust.identifiers import uuid7
from act.trust.models import UnsentForm
from act.trust.scope.standing import Refused
from act.trust.web.form_routes import is_form
from act.trust.web.idempotency import once
from act.trust.web.unsent_words import MOST, MOST_FORMS, discard_words, keep_words, throw_away, unsent_forms
from tests.world import World

PLACE = "/contacts/new/"


def typed(**words: Any) -> QueryDict:
    """A form as it stands while a worker types."""
    query = QueryDict(mutable=True)
    query.update({"csrfmiddlewaretoken": "x", "once": str(uuid4()), "seen": "0", "place": PLACE, **words})
    return query


def test_words_are_kept_without_the_housekeeping_and_newer_ones_take_their_place(world: World) -> None:
    with world.acting("sam") as sam:
        words = typed(note="We m")
        keep_words(words, by=sam, place=PLACE)
        keep_words(typed(once=words["once"], note="We met"), by=sam, place=PLACE)
        (kept,) = unsent_forms(sam, PLACE)
    assert kept.words == {"seen": ["0"], "note": ["We met"]}
    assert str(kept.form_key) == words["once"]


def test_two_tabs_of_one_page_keep_a_copy_each_and_sending_one_leaves_the_other(world: World) -> None:
    first, second = typed(note="We met"), typed(note="We rang")
    with world.acting("sam") as sam:
        keep_words(first, by=sam, place=PLACE)
        keep_words(second, by=sam, place=PLACE)
        assert [kept.words["note"] for kept in unsent_forms(sam, PLACE)] == [["We rang"], ["We met"]]
        discard_words(sam, PLACE, UUID(second["once"]))
        assert [kept.words["note"] for kept in unsent_forms(sam, PLACE)] == [["We met"]]


def test_thrown_away_words_are_gone_and_nobody_throws_away_by_another_name(world: World) -> None:
    with world.acting("sam") as sam:
        keep_words(typed(note="We met"), by=sam, place=PLACE)
        (kept,) = unsent_forms(sam, PLACE)
    with world.acting("priya") as priya:
        assert throw_away(kept.pk, owner=priya.user_id, by=priya) == ""
    with world.acting("sam") as sam:
        assert len(unsent_forms(sam, PLACE)) == 1
        assert throw_away(kept.pk, owner=sam.user_id, by=sam) == PLACE
        assert unsent_forms(sam, PLACE) == []


def test_nobody_else_gets_them_and_no_other_page(world: World) -> None:
    with world.acting("sam") as sam:
        keep_words(typed(note="We met"), by=sam, place=PLACE)
        assert unsent_forms(sam, "/referrals/new/") == []
    with world.acting("priya") as priya:
        assert unsent_forms(priya, PLACE) == []


def test_sending_lets_them_go(world: World) -> None:
    with world.acting("sam") as sam:
        words = typed(note="We met")
        keep_words(words, by=sam, place=PLACE)
        discard_words(sam, PLACE, UUID(words["once"]))
        assert unsent_forms(sam, PLACE) == []


def test_words_that_arrive_after_their_form_was_sent_are_not_brought_back(world: World) -> None:
    words = typed(note="We met")
    with world.acting("sam") as sam:
        once(UUID(words["once"]), by=sam, said={}, act=uuid7)
        keep_words(words, by=sam, place=PLACE)
        assert unsent_forms(sam, PLACE) == []


def test_more_words_than_a_form_can_hold_are_refused_in_plain_words(world: World) -> None:
    with world.acting("sam") as sam, pytest.raises(Refused, match="too much text"):
        keep_words(typed(note="x" * (MOST + 1)), by=sam, place=PLACE)


@pytest.mark.parametrize(
    "place",
    [
        "/no/such/page/",
        "/",
        "/young-people/",
        "/kept/",
        "/sign-in/",
        "/costs/new/",
        "//elsewhere.example/contacts/new/",
        "x",
    ],
)
def test_nothing_is_kept_for_an_address_that_is_no_form_of_theirs(place: str, world: World) -> None:
    with world.acting("sam") as sam, pytest.raises(Refused, match="can't keep this page"):
        keep_words(typed(note="We met"), by=sam, place=place)


def test_of_many_forms_of_one_person_the_newest_are_kept(world: World) -> None:
    places = [f"/young-people/{uuid4()}/about/" for _ in range(MOST_FORMS + 5)]
    with world.acting("sam") as sam:
        for place in places:
            keep_words(typed(note="We met"), by=sam, place=place)
        kept = set(UnsentForm.objects.values_list("place", flat=True))
    assert kept == set(places[-MOST_FORMS:])


@pytest.mark.parametrize("place", [PLACE, "/young-people/{}/about/"])
def test_a_page_that_keeps_words_is_known_as_a_form(place: str, world: World, sign_in: Callable[[str], Client]) -> None:
    place = place.format(world.people["Mia"])
    assert "data-keep" in sign_in("sam").get(place).content.decode()
    with world.acting("sam") as sam:
        assert is_form(place, sam)
