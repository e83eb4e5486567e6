"""The story: everything in one order of time, and each thing on one page."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from act.casework.models import Contact
from act.casework.queries import CONTACTS_A_PAGE
from act.pages.events import Event
from act.pages.story import newest_first, on_page
from tests.casework.contact_makers import NOON, logged_contact
from tests.world import World

MOMENTS = st.lists(st.integers(0, 40).map(lambda hours: datetime(2016, 10, 1, tzinfo=UTC) + timedelta(hours=hours)))


@given(MOMENTS, MOMENTS, st.integers(1, 5))
def test_each_thing_is_on_one_page_in_the_order_of_time(
    met: list[datetime], happened: list[datetime], size: int
) -> None:
    contacts = [Contact(at=at) for at in sorted(met, reverse=True)]
    for before, contact in pairwise(contacts):
        contact.newer_at = before.at
    others = [Event(at, UUID(int=number), {}) for number, at in enumerate(happened)]
    pages = [contacts[place : place + size] for place in range(0, len(contacts), size)] or [[]]
    story = [
        event
        for number, page in enumerate(pages, 1)
        for event in newest_first(
            on_page(others, page, last_page=number == len(pages)),
            [Event(contact.at, contact.pk, {}) for contact in page],
        )
    ]
    assert sorted(event.record for event in story) == sorted(
        [*(contact.pk for contact in contacts), *(event.record for event in others)]
    )
    assert [event.at for event in story] == sorted((event.at for event in story), reverse=True)


def test_the_page_tells_contacts_and_everything_else_in_one_order(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    with world.acting("sam") as sam:
        for hours in range(CONTACTS_A_PAGE + 2):
            logged_contact(world, sam, at=NOON - timedelta(hours=hours, minutes=1), note=f"Contact {hours}.")
    browser, address = sign_in("sam"), reverse("pages:young_person", args=[world.people["Mia"]])
    first, second = (_titles(browser, f"{address}?page={number}") for number in (1, 2))
    assert first[0] == "Out together with Mia, 30 minutes" and "Key worker started" not in first
    began, decided, referred = (
        second.index(title) for title in ("Key worker started", "Referral: accepted", "Referred to ACT")
    )
    assert 0 < began < decided < referred


def _titles(browser: Client, address: str) -> list[str]:
    page = html.fromstring(browser.get(address).content)
    return [title.text_content() for title in page.xpath("//ol[contains(@class, 'act-story')]/li/h4")]
