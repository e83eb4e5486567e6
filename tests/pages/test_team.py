"""The team: places, and one calm table beside other social workers."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.casework import actions
from act.methods.caseload import Intensity
from tests.casework.involvement_makers import involvement_of
from tests.world import World

SignIn = Callable[[str], Client]


def _page(browser: Client) -> html.HtmlElement:
    return html.fromstring(browser.get(reverse("pages:team")).content)


def _words(element: html.HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def _rows(page: html.HtmlElement) -> list[list[str]]:
    table = page.xpath("//section[@aria-labelledby='beside-published']//table")[0]
    return [[_words(cell) for cell in row.xpath("./th|./td")] for row in table.xpath(".//tr")]


def test_each_key_worker_has_their_places_weighted(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        actions.set_intensity(involvement_of(world, sam), by=sam, seen=1, intensity=Intensity.INTENSE)
    text = _words(_page(sign_in("helen")))
    assert "Sam Okafor 2.5 of 8 places (weighted), 2 young people" in text
    assert "Jess Whitworth 0 of 6 places (weighted), 0 young people" in text
    assert "about the usual time 1, less time than usual 0.5. Our own rule, not a published one." in text


def test_act_stands_beside_the_published_caseloads_of_the_first_year(sign_in: SignIn) -> None:
    assert _rows(_page(sign_in("helen"))) == [
        ["Place", "ACT", "ACT, weighted", "Other social workers, 2017", "ACT as a share of others"],
        ["Wigan", "1.0", "1.0", "18.3", "5.5%"],
        ["North West", "–", "–", "19.4", "–"],
        ["England", "–", "–", "17.7", "–"],
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Children's social work workforce, Department for Education",
        "Open Government Licence v3.0",
        "The first year in it is 2017, which is later than 31 October 2016.",
        "They are counted in different ways",
    ],
)
def test_it_says_where_the_numbers_come_from_and_what_they_are_not(sign_in: SignIn, words: str) -> None:
    assert words in _words(_page(sign_in("helen")))


def test_an_administrator_sees_roles_and_no_caseload(sign_in: SignIn) -> None:
    page = _page(sign_in("moira"))
    assert not page.xpath("//section[@aria-labelledby='beside-published']")
    assert "places" not in _words(page.xpath("//main")[0])
