"""The page that young people read: true, easy, and ready for another language."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation
from lxml import html

import act
from act.trust.scope.roles import ROLES, Permission
from tests.pages.words import OPEN, SHUT, messages, sentences, unwrapped

JARGON = (
    *("allocat", "assess", "caseload", "casework", "client", "cohort", "disclos", "eligib", "engage", "intervention"),
    *("multi-agency", "perpetrator", "placement", "posting", "safeguard", "stakeholder", "statutory", "victim"),
)
MOST_WORDS = 20


@pytest.fixture
def page(client: Client, db: None) -> html.HtmlElement:
    answer = client.get(reverse("pages:for_young_people"))
    assert answer.status_code == 200
    return html.fromstring(answer.content)


def _named_under(page: html.HtmlElement, heading: str) -> set[str]:
    strong = page.xpath(f"//h2[normalize-space()='{heading}']/following-sibling::ul[1]/li/strong")
    return {str(name.text_content()).strip().lower() for name in strong}


def test_it_names_exactly_the_roles_that_may_see_young_people(page: html.HtmlElement) -> None:
    sees = {card.plain_name.lower() for card in ROLES.values() if Permission.SEE_PEOPLE in card.permissions}
    others = {card.plain_name.lower() for card in ROLES.values()} - sees
    assert _named_under(page, "Who can read your page") == sees
    assert _named_under(page, "Who cannot open your page") == others


def test_every_sentence_has_at_most_twenty_words(page: html.HtmlElement) -> None:
    found = sentences(page)
    assert len(found) > 15
    assert [sentence for sentence in found if len(sentence.split()) > MOST_WORDS] == []


def test_no_word_needs_explaining(page: html.HtmlElement) -> None:
    text = " ".join(sentences(page)).lower()
    assert [word for word in JARGON if re.search(rf"\b{word}", text)] == []


def test_its_title_gives_nothing_away(page: html.HtmlElement) -> None:
    title = str(page.findtext(".//title")).lower()
    assert not [word for word in ("act", "achieving", "exploit", "worker", "social") if word in title.split()]


def test_it_can_be_left_quickly_and_says_whom_to_call(page: html.HtmlElement) -> None:
    assert page.xpath("//a[contains(., 'Leave this page quickly')]/@href")
    assert "999" in page.text_content()
    assert "0800 1111" in page.text_content()


@pytest.mark.parametrize("member", ["sam", "ruth"])
def test_it_says_the_same_to_someone_who_is_signed_in(
    page: html.HtmlElement, sign_in: Callable[[str], Client], member: str
) -> None:
    again = html.fromstring(sign_in(member).get(reverse("pages:for_young_people")).content)
    assert sentences(again) == sentences(page)


def test_every_word_of_it_can_be_translated(client: Client, db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    known = messages(Path(act.__file__ or "").parent)
    assert "What we write" in known

    def pseudo(message: str) -> str:
        return f"{OPEN}{message}{SHUT}" if message in known else message

    monkeypatch.setattr(translation._trans, "gettext", pseudo)
    page = html.fromstring(client.get(reverse("pages:for_young_people")).content)
    assert OPEN in page.text_content()
    left = unwrapped(page)
    assert not left, "\n".join(left)
