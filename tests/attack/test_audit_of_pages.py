"""Who saw what: one row a page, about exactly those who are on it, and no page without it (docs/adr/0004)."""

import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path

from act.config import urls
from act.people.models import YoungPerson
from act.referrals.queries import drafts
from act.trust.models import AuditRow, AuditSubject
from act.trust.web.route_policy import signed_in
from tests.attack.audit_rows import Entry, entries, since
from tests.attack.canaries import Canary, plant
from tests.attack.doors import DOORS
from tests.attack.stage import Stage
from tests.attack.told import tell
from tests.attack.words import WORKERS

SignIn = Callable[[str], Client]


@signed_in(audit="tests:bare", words="A page made by hand")
def bare(request: HttpRequest) -> HttpResponse:
    """A page that was made by hand, so that nobody knows whom it shows."""
    return HttpResponse("secret")


urlpatterns = [path("bare/", bare), *urls.urlpatterns]
handler404, handler500 = urls.handler404, urls.handler500


@pytest.fixture
def canaries(stage: Stage) -> list[Canary]:
    """A word of its own in everything."""
    return plant(stage)


def people_on(page: str, canaries: list[Canary]) -> frozenset[UUID]:
    """The young people of whom a page says anything at all."""
    words = {canary.word for canary in canaries if canary.word in page}
    return frozenset(canary.about for canary in canaries if canary.about and canary.word in words)


@pytest.mark.parametrize("username", ["sam", "jess", "priya", "helen", "lena", "marcus", "ruth", "moira"])
def test_each_page_leaves_one_row_about_exactly_the_young_people_on_it(
    username: str, stage: Stage, canaries: list[Canary], sign_in: SignIn
) -> None:
    client, opened, wrong = sign_in(username), 0, list[str]()
    for door in DOORS:
        before = entries(stage, username)
        response = client.get(door.address(stage))
        if response.status_code != 200:
            continue
        opened += 1
        expected = Entry("sight", door.route, 200, people_on(response.content.decode(), canaries))
        found = since(stage, username, before)
        if found != [expected]:
            wrong.append(f"{door}: {len(found)} rows, about {_names(found, stage)}, not {_names([expected], stage)}")
    tell(rows_expected=opened, rows_found=opened - len(wrong))
    assert wrong == []


def _names(found: list[Entry], stage: Stage) -> list[str]:
    names = {key: name for name, key in stage.keys.items()}
    return sorted(names.get(key, "a draft's young person") for entry in found for key in entry.about)


@pytest.mark.parametrize("username", sorted(WORKERS))
def test_today_and_the_contact_form_are_about_everyone_whom_a_worker_is_beside_or_opened(
    username: str, stage: Stage, sign_in: SignIn
) -> None:
    client, before = sign_in(username), entries(stage, username)
    client.get("/")
    client.get("/contacts/new/")
    today, contact = since(stage, username, before)
    with stage.acting(username) as standing:
        drafted = {draft.young_person_id for draft in drafts(standing)}
        assert today.about - drafted == contact.about == standing.shown


def test_a_page_that_says_somebody_may_be_the_same_person_is_about_both(stage: Stage, sign_in: SignIn) -> None:
    ellie, mia = stage.keys["people/Ellie"], stage.keys["people/Mia"]
    with stage.acting("helen"):
        same = YoungPerson.objects.filter(pk=mia).values("name", "born_on").get()
        YoungPerson.objects.filter(pk=ellie).update(**same)
    client, before = sign_in("helen"), entries(stage, "helen")
    page = client.get(f"/referrals/{stage.keys['referrals/Ellie']}/")
    assert f"/young-people/{mia}/" in page.content.decode()
    assert since(stage, "helen", before)[0].about == {ellie, mia}


def test_a_shut_door_leaves_one_row_about_nobody(stage: Stage, sign_in: SignIn) -> None:
    client, before = sign_in("jess"), entries(stage, "jess")
    client.get(f"/young-people/{stage.keys['people/Mia']}/")
    client.get("/no-such-page/")
    assert since(stage, "jess", before) == [
        Entry("refusal", "pages:young_person", 404, frozenset()),
        Entry("refusal", "no such page", 404, frozenset()),
    ]


@pytest.mark.parametrize("table", [AuditRow, AuditSubject], ids=lambda model: model.__name__)
@pytest.mark.parametrize("username", ["sam", "helen"])
def test_a_page_that_cannot_be_entered_in_the_audit_is_not_sent(
    username: str,
    table: Any,
    stage: Stage,
    canaries: list[Canary],
    sign_in: SignIn,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = sign_in(username)

    def full(*_: Any, **__: Any) -> None:
        raise DatabaseError("the disk is full")

    monkeypatch.setattr(*((AuditRow, "save") if table is AuditRow else (AuditSubject.objects, "bulk_create")), full)
    for address in ("/", "/young-people/", f"/young-people/{stage.keys['people/Mia']}/"):
        response = client.get(address)
        page = response.content.decode()
        assert response.status_code == 503
        assert "cannot be shown at the moment" in page
        assert [canary for canary in canaries if canary.word in page] == []


def test_a_page_that_names_nobody_it_shows_is_not_sent(stage: Stage, sign_in: SignIn) -> None:
    with override_settings(ROOT_URLCONF=__name__):
        response = sign_in("helen").get("/bare/")
    assert response.status_code >= 500
    assert b"secret" not in response.content


def test_no_name_and_no_word_is_in_the_audit(stage: Stage, canaries: list[Canary], sign_in: SignIn) -> None:
    for username in ("helen", "sam", "lena"):
        client = sign_in(username)
        for door in DOORS:
            client.get(door.address(stage) + "?name=QMiaYoungPersonname")
            client.post(door.address(stage), {"note": "QMiaContactnote", "name": "QMiaYoungPersonname"})
        with stage.acting(username):
            rows = [*AuditRow.objects.values(), *AuditSubject.objects.values()]
        written = json.dumps(rows, default=str)
        assert len(rows) > 50
        assert [canary for canary in canaries if canary.word in written] == []
