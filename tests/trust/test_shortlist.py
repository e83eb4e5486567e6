"""Where more could be chosen than anybody reads through: the first are listed, and the others are found by name."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.trust.models import Tie, TieKind
from act.trust.web import shortlist
from tests.world import World

SignIn = Callable[[str], Client]


@pytest.fixture(autouse=True)
def _one_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shortlist, "MOST_LISTED", 1)


def _page(browser: Client, address: str, **searched: str) -> html.HtmlElement:
    answer = browser.get(address, searched)
    assert answer.status_code == 200
    return html.fromstring(answer.content)


def _offered(page: html.HtmlElement, field: str) -> list[str]:
    labels = page.xpath(f"//input[@name='{field}']/following-sibling::label")
    return [" ".join(label.text_content().split()) for label in labels]


def _hints(page: html.HtmlElement) -> list[str]:
    hints = page.xpath("//form[@method='get']//div[contains(@class, 'govuk-hint')]")
    return [" ".join(hint.text_content().split()) for hint in hints]


def _allocating(world: World) -> str:
    return reverse("casework:allocate", args=[world.referrals["Chloe"]])


def test_the_first_are_listed_and_a_search_finds_the_others(world: World, sign_in: SignIn) -> None:
    helen, address = sign_in("helen"), _allocating(world)
    assert _offered(_page(helen, address), "key_worker") == ["Jess Whitworth"]
    assert "Only the first 1 people are listed. Search for anyone else." in _hints(_page(helen, address))
    searched = _page(helen, address, find_key_worker="oKa")
    assert _offered(searched, "key_worker") == ["Sam Okafor"]
    assert "People with “oKa” in their name are listed." in _hints(searched)


@pytest.mark.parametrize("typed", ["zz", "%", "_", "' OR 1=1 --"])
def test_a_name_that_nobody_has_lists_nobody_and_says_so(typed: str, world: World, sign_in: SignIn) -> None:
    page = _page(sign_in("helen"), _allocating(world), find_key_worker=typed)
    assert _offered(page, "key_worker") == []
    assert any("No one here has" in hint for hint in _hints(page))


def _sent(page: html.HtmlElement, **answers: Any) -> dict[str, Any]:
    (seen,) = page.xpath("//input[@name='seen']/@value")
    return {"once": str(uuid4()), "seen": seen, "on": "2016-10-31", **answers}


@pytest.mark.parametrize("search", ["?find_key_worker=okafor", ""])
def test_who_was_found_is_chosen_even_where_others_are_listed_by_then(
    search: str, world: World, sign_in: SignIn
) -> None:
    helen, address = sign_in("helen"), _allocating(world)
    answers = {"key_worker": str(world.user("sam").pk), "social_worker": str(world.user("priya").pk)}
    sent = _sent(_page(helen, address), **answers)
    assert helen.post(address + search, sent).status_code == 302
    with world.acting("helen"):
        ties = Tie.objects.filter(young_person_id=world.people["Chloe"], kind=TieKind.KEY_WORKER)
        assert [tie.user_id for tie in ties] == [world.user("sam").pk]


@pytest.mark.parametrize("nonsense", ["nobody", "", "nadia"])
def test_nobody_is_chosen_who_could_not_have_been_found(nonsense: str, world: World, sign_in: SignIn) -> None:
    helen, address = sign_in("helen"), _allocating(world)
    key = str(world.user("nadia").pk) if nonsense == "nadia" else nonsense  # of another authority
    sent = _sent(_page(helen, address), key_worker=key, social_worker=str(world.user("priya").pk))
    assert helen.post(address, sent).status_code == 422


def test_who_works_with_them_already_stays_listed(world: World, sign_in: SignIn) -> None:
    page = _page(sign_in("helen"), _allocating(world), find_social_worker="zz")
    assert _offered(page, "social_worker") == ["Priya Ellis"]
    assert "No one here has “zz” in their name." in _hints(page)


@pytest.mark.parametrize(
    ("username", "route", "field", "name"),
    [
        ("helen", "access:close_to", "who", "Sam Okafor"),
        ("helen", "access:restrict", "named", "Jess Whitworth"),
        ("helen", "casework:cover", "who", "Jess Whitworth"),
        ("sam", "sharing:shares", "partner", "Lena Shah"),
    ],
)
def test_each_form_that_offers_people_finds_them_by_name(
    username: str, route: str, field: str, name: str, world: World, sign_in: SignIn
) -> None:
    address = reverse(route, args=[world.people["Mia"]])
    browser = sign_in(username)
    assert len(_offered(_page(browser, address), field)) == 1
    found = _offered(_page(browser, address, **{f"find_{field}": name.upper()}), field)
    assert len(found) == 1 and found[0].startswith(name)
