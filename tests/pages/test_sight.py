"""A page is shown only after it was written down that it is shown (docs/adr/0004)."""

import re
from collections.abc import Callable

import pytest
from django.db import DatabaseError
from django.test import Client

from act.trust.models import AuditKind, AuditRow
from tests.world import World


def test_a_page_is_one_sight_of_the_young_person_on_it(world: World, sign_in: Callable[[str], Client]) -> None:
    browser = sign_in("sam")
    assert browser.get(f"/young-people/{world.people['Mia']}/").status_code == 200
    with world.acting("sam") as sam:
        row = AuditRow.objects.get(actor_id=sam.user_id, what="pages:young_person", kind=AuditKind.SIGHT)
        assert row.object_id == world.people["Mia"]
        assert list(row.subjects.values_list("young_person_id", flat=True)) == [world.people["Mia"]]


def test_a_page_that_cannot_be_written_down_is_not_shown(
    world: World, sign_in: Callable[[str], Client], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DatabaseError("disk full")

    monkeypatch.setattr("act.trust.audit.writing._append", full)
    answer = sign_in("sam").get(f"/young-people/{world.people['Mia']}/")
    assert answer.status_code == 503
    text = answer.content.decode()
    assert "We cannot show this page at the moment" in text
    assert "Mia" not in text
    assert "Robinson" not in text


def test_a_closed_page_and_a_page_that_never_was_look_the_same(world: World, sign_in: Callable[[str], Client]) -> None:
    browser = sign_in("jess")
    closed = browser.get(f"/young-people/{world.people['Mia']}/")
    nowhere = browser.get("/young-people/0190f0d4-0000-7000-8000-000000000000/")
    assert (closed.status_code, nowhere.status_code) == (404, 404)
    assert _without_token(closed.content) == _without_token(nowhere.content)
    with world.acting("jess") as jess:
        assert AuditRow.objects.filter(actor_id=jess.user_id, kind=AuditKind.REFUSAL).count() == 2


def _without_token(page: bytes) -> bytes:
    """The page without the token against forged forms, which is another one each time."""
    return re.sub(rb'name="csrfmiddlewaretoken" value="\w+"', b"", page)
