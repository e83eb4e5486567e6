"""Who saw what: one row a page, about exactly those who are on it, and no page without it.

That each page of everybody leaves one is seen in `test_who_sees_what`.
"""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path

from act.config import urls
from act.people.models import YoungPerson
from act.referrals.queries import drafts
from act.trust.audit import writing
from act.trust.models import AuditRow, AuditSubject
from act.trust.records.inserting import insert
from act.trust.web.route_policy import signed_in
from tests.attack.audit_rows import Entry, places, since
from tests.attack.canaries import Canary
from tests.attack.stage import Stage
from tests.attack.words import WORKERS

SignIn = Callable[[str], Client]


@signed_in(audit="tests:bare", words="A page made by hand")
def bare(request: HttpRequest) -> HttpResponse:
    """A page that was made by hand, so that nobody knows whom it shows."""
    return HttpResponse("secret")


urlpatterns = [path("bare/", bare), *urls.urlpatterns]
handler404, handler500 = urls.handler404, urls.handler500


@pytest.mark.parametrize("username", sorted(WORKERS))
def test_today_and_the_contact_form_are_about_everyone_whom_a_worker_is_beside_or_opened(
    username: str, stage: Stage, sign_in: SignIn
) -> None:
    client, before = sign_in(username), places(stage, username)
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
    client, before = sign_in("helen"), places(stage, "helen")
    page = client.get(f"/referrals/{stage.keys['referrals/Ellie']}/")
    assert f"/young-people/{mia}/" in page.content.decode()
    assert since(stage, "helen", before)[0].about == {ellie, mia}


def test_a_shut_door_leaves_one_row_about_nobody(stage: Stage, sign_in: SignIn) -> None:
    client, before = sign_in("jess"), places(stage, "jess")
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

    def full(rows: Any) -> None:
        if any(isinstance(row, table) for row in rows):
            raise DatabaseError("the disk is full")
        insert(rows)

    monkeypatch.setattr(writing, "insert", full)
    for address in ("/", "/young-people/", f"/young-people/{stage.keys['people/Mia']}/"):
        response = client.get(address)
        page = response.content.decode()
        assert response.status_code == 503
        assert "We cannot show this page at the moment" in page
        assert [canary for canary in canaries if canary.word in page] == []


def test_a_page_that_names_nobody_it_shows_is_not_sent(stage: Stage, sign_in: SignIn) -> None:
    with override_settings(ROOT_URLCONF=__name__):
        response = sign_in("helen").get("/bare/")
    assert response.status_code >= 500
    assert b"secret" not in response.content
