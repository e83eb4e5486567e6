"""Whoever follows a link arrives: each "Change", "Edit" and "Back" of every form and draft, and all other links."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urldefrag, urljoin

from django.test import Client
from django.urls import resolve
from lxml import html

from act.referrals.forms import QUESTIONS
from tests.attack.stage import Stage
from tests.referrals.makers import finished_draft

FORMS = {
    "sam": {
        "casework:amend_contact",
        "casework:close",
        "casework:set_intensity",
        "outcomes:amend",
        "outcomes:end_goal",
        "outcomes:enter",
        "outcomes:goal_words",
        "outcomes:rate",
        "people:describe",
        "people:record_agreement",
        "safety:amend_missing",
        "placements:amend_placement",
        "safety:interview",
    },
    "helen": {"casework:change_worker", "casework:cover", "people:describe", "referrals:decide", "sharing:shares"},
    "lena": {"referrals:question", "referrals:check", "referrals:start"},
    "priya": {"referrals:question", "referrals:check", "placements:amend_placement"},
}
"""Pages that each of them is led to by links alone."""

SINCE = re.compile(r"[Ss]ince (\d{1,2}) (\w{3,}) (\d{4})")


def _leads_to(page: str, body: bytes) -> Iterator[str]:
    for link in html.fromstring(body).xpath("//main//a/@href | //nav[@aria-label='Back']//a/@href"):
        address = urldefrag(urljoin(page, link)).url
        if address.startswith("/"):
            yield address


def _walked(client: Client) -> dict[str, Any]:
    """Every page that links lead to from the first one, by address."""
    found: dict[str, Any] = {}
    ahead = ["/"]
    while ahead:
        address = ahead.pop()
        if address in found:
            continue
        found[address] = answer = client.get(address, follow=True)
        if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
            ahead += _leads_to(address, answer.content)
    return found


def _since_to_come(answer: Any) -> Iterator[str]:
    """What a page says is so "since" a day to come. Today is 31 October 2016."""
    for day, month, year in SINCE.findall(answer.content.decode()):
        if datetime.strptime(f"{day} {month[:3]} {year}", "%d %b %Y") > datetime(2016, 10, 31):
            yield f"since {day} {month} {year}"


def test_every_link_opens(stage: Stage, sign_in: Callable[[str], Client]) -> None:
    for writer in ("lena", "priya"):
        with stage.acting(writer) as by:
            finished_draft(by)
    walked = {username: _walked(sign_in(username)) for username in FORMS}
    shut = {
        (username, address): answer.status_code
        for username, answers in walked.items()
        for address, answer in answers.items()
        if answer.status_code != 200
    }
    assert shut == {}
    assert {
        day for answers in walked.values() for answer in answers.values() for day in _since_to_come(answer)
    } == set()
    for username, forms in FORMS.items():
        routes = {resolve(address.partition("?")[0]).view_name for address in walked[username]}
        assert forms - routes == set(), username
    questions = {address.rstrip("/").rpartition("/")[2] for address in walked["lena"] if "/drafts/" in address}
    assert {question.slug for question in QUESTIONS} <= questions
