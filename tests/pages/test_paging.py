"""Long lists are read a page at a time: everybody is on one page, and nobody is counted further than a page can say."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.pages import team
from act.trust.web import paging
from tests.referrals.makers import name_answers, sent_referral
from tests.safety.missing_makers import NOON, recorded_episode
from tests.world import World

SignIn = Callable[[str], Client]
MISSING = 5


def _opened(browser: Client, address: str, page: str) -> html.HtmlElement:
    answer = browser.get(address, {"page": page})
    assert answer.status_code == 200
    return html.fromstring(answer.content)


def _words(page: html.HtmlElement, path: str) -> list[str]:
    return [" ".join(each.text_content().split()) for each in page.xpath(path)]


def _rows(page: html.HtmlElement) -> list[str]:
    return _words(page, "//main//tbody/tr")


def _leafed(browser: Client, address: str) -> list[html.HtmlElement]:
    """Every page, from the first on by the link to the next, and back again by the links to the one before."""
    pages, way = [_opened(browser, address, "1")], ["1"]
    while following := pages[-1].xpath("//main//a[@rel='next']/@href"):
        way.append(following[0].removeprefix("?page="))
        pages.append(_opened(browser, address, way[-1]))
    before = [page.xpath("//main//a[@rel='prev']/@href") for page in pages]
    assert before == [[], *([f"?page={number}"] for number in way[:-1])]
    return pages


@pytest.fixture
def one_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """One row on each page."""
    monkeypatch.setattr(paging.page_of, "__defaults__", (1,))


def _many(world: World) -> None:
    """Somebody was referred by Lena, who is a partner, and missing five times."""
    with world.acting("lena") as lena:
        for name in ("Ida Brown", "Noor Green"):
            sent_referral(lena, name=name_answers(name))
    with world.acting("sam") as sam:
        for day in range(MISSING):
            began_at = NOON.replace(month=9, day=1 + day)
            times = {"began_at": began_at, "ended_at": began_at.replace(hour=20)}
            recorded_episode(world, sam, "Mia", **times)


@pytest.mark.parametrize(
    ("username", "route"),
    [
        ("helen", "pages:young_people"),
        ("helen", "referrals:referrals"),
        ("lena", "referrals:referrals"),
        ("helen", "accounts:roles"),
        ("moira", "accounts:roles"),
        ("helen", "placements:home"),
    ],
)
def test_every_row_is_on_one_page(
    username: str, route: str, world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    _many(world)
    browser = sign_in(username)
    address = reverse(route, args=[world.people["Mia"]] if route == "placements:home" else [])
    whole = _rows(_opened(browser, address, ""))
    monkeypatch.setattr(paging.page_of, "__defaults__", (1,))
    pages = _leafed(browser, address)
    fixed = set.intersection(*({*_rows(page)} for page in pages))  # what a page shows beside the list
    leafed = [row for page in pages for row in _rows(page) if row not in fixed]
    assert len(pages) > 2 and sorted(leafed) == sorted(row for row in whole if row not in fixed)


@pytest.mark.usefixtures("one_a_page")
def test_pages_beyond_those_that_are_counted_are_there_and_not_counted(
    world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "PAGES_COUNTED", 2)
    browser, address = sign_in("helen"), reverse("pages:young_people")
    here = "//nav[@aria-label='Pages']/span"
    assert _words(_opened(browser, address, "1"), here) == ["Page 1 of more than 2"]
    assert _words(_opened(browser, address, "3"), here) == ["Page 3 of more than 3"]
    assert _words(_opened(browser, address, "4"), here) == ["Page 4 of 4"]
    assert _words(_opened(browser, address, "99"), here) == ["Page 4 of 4"]


@pytest.mark.usefixtures("one_a_page")
@pytest.mark.parametrize("page", ["", "0", "x", "²", "-1", "9" * 5000, "1e3"])
def test_no_page_is_the_first_or_the_last_one(page: str, world: World, sign_in: SignIn) -> None:
    browser, address = sign_in("helen"), reverse("pages:young_people")
    assert _rows(_opened(browser, address, page)) in [_rows(_opened(browser, address, each)) for each in ("1", "4")]


def test_a_team_of_several_pages_is_compared_in_the_evaluation(
    world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser, address = sign_in("helen"), reverse("pages:team")
    alone = _opened(browser, address, "1")
    monkeypatch.setattr(team, "TEAM_ROWS", 1)
    pages = _leafed(browser, address)
    assert [_words(page, "//main//h3") for page in pages] == [["Jess Whitworth"], ["Sam Okafor"]]
    assert _words(alone, "//main//h3") == ["Jess Whitworth", "Sam Okafor"]
    compared = "//section[@aria-labelledby='beside-published']"
    assert alone.xpath(compared) and not any(page.xpath(compared) for page in pages)
    there = reverse("evaluation:summary")
    assert all(page.xpath(f"//main//a[@href='{there}']") for page in pages) and not alone.xpath(
        f"//main//a[@href='{there}']"
    )
