"""Typing a form in from paper."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.trust.models import UnsentForm
from tests.voice.conftest import New
from tests.voice.makers import HELPED, SENT
from tests.world import World

SignIn = Callable[[str], Client]


def address(world: World, name: str = "Mia") -> str:
    return reverse("voice:paper", args=[world.people[name]])


def form(**changes: str) -> dict[str, str]:
    """A parent's form of 20 October."""
    return {**SENT, "once": str(uuid4()), "given_by": "parent", "on": "2016-10-20", **changes}


def test_a_form_from_paper_is_saved_once_and_read_by_the_manager(world: World, sign_in: SignIn, new: New) -> None:
    priya, said = sign_in("priya"), form()
    for _ in range(2):
        answer = priya.post(address(world), said)
        assert (answer.status_code, answer["Location"]) == (
            302,
            reverse("pages:young_person", args=[world.people["Mia"]]),
        )
    (kept,) = new()
    assert (kept.typed_by_id, kept.given_by, str(kept.given_on)) == (world.user("priya").pk, "parent", "2016-10-20")
    assert HELPED not in priya.get(answer["Location"]).content.decode()
    with world.acting("priya"):
        assert not any(kept.words for kept in UnsentForm.objects.all())


def test_a_parents_wording_is_shown_under_a_young_persons(world: World, sign_in: SignIn) -> None:
    page = html.fromstring(sign_in("priya").get(address(world)).content)
    text = " ".join(page.text_content().split())
    assert "I feel safer than before." in text and "Parent or carer: My child is safer than before." in text
    assert "Parent or carer: I feel listened to." not in text


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"given_by": ""}, "Choose who filled it in"),
        ({"on": "2016-11-01"}, "The date on the form must be 31 October 2016 or earlier"),
        ({"on": "2015-10-01"}, "The date on the form must be within the last year"),
        ({"on": ""}, "Enter the date on the form"),
        ({"listened": "maybe"}, "Choose one of the answers shown"),
    ],
)
def test_bad_input_is_answered_in_one_sentence_and_saves_nothing(
    world: World, sign_in: SignIn, new: New, changes: dict[str, str], sentence: str
) -> None:
    answer = sign_in("priya").post(address(world), form(**changes))
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert new() == []


@pytest.mark.parametrize("member", ["sam", "jess", "tom", "david", "lena", "ruth"])
def test_the_worker_it_rates_and_others_find_no_page(world: World, sign_in: SignIn, member: str) -> None:
    browser = sign_in(member)
    assert browser.get(address(world)).status_code == 404
    assert browser.post(address(world), form()).status_code == 404


def test_the_link_to_paper_is_shown_to_those_who_may_use_it(world: World, sign_in: SignIn) -> None:
    where = reverse("voice:hand_over", args=[world.people["Mia"]])
    assert address(world) in sign_in("priya").get(where).content.decode()
    page = sign_in("sam").get(where).content.decode()
    assert address(world) not in page and "must add it" in page
