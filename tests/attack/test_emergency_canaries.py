"""What somebody gets to read by searching with both identifiers right, and by opening: no word more than the policy."""

import json
from collections.abc import Callable
from html import unescape
from uuid import uuid4

import pytest
from django.test import Client

from act.people.models import YoungPerson
from act.trust.models import AuditRow, Message, Search, SearchResult
from act.trust.scope.acting import sending
from tests.attack.canaries import Canary
from tests.attack.emergency import day
from tests.attack.stage import Stage
from tests.attack.words import EVERYONE, MANAGERS, PEOPLE, READ_ON, SEE_PEOPLE, finds, manager_of, reads

SignIn = Callable[[str], Client]
SHOWN_TO_FINDERS = {"called"}
"""Of the words planted, the name they like; of the others a letter and a year, which are no words of theirs."""


def looked_for(person: str, stage: Stage) -> dict[str, str]:
    """Both identifiers of somebody, as they are planted."""
    with stage.acting(manager_of(person)):
        found = YoungPerson.objects.get(pk=stage.keys[f"people/{person}"])
    return {"once": str(uuid4()), "name": found.called, **day(found.born_on)}


def on(page: str, said: dict[str, str], canaries: list[Canary]) -> set[tuple[str, str]]:
    """Whose words, of which field, are on a page: without what was typed there."""
    bare = unescape(page).replace(f'value="{said["name"]}"', "")
    return {(canary.whose, canary.field) for canary in canaries if canary.word in bare}


@pytest.mark.parametrize("username", sorted(SEE_PEOPLE))
def test_a_search_shows_the_name_they_like_of_whom_both_fit_and_nothing_else(
    username: str, stage: Stage, canaries: list[Canary], sign_in: SignIn
) -> None:
    client = sign_in(username)
    for person in PEOPLE:
        said = looked_for(person, stage)
        page = client.post("/young-people/find/", said).content.decode()
        there = finds(username, person)
        assert on(page, said, canaries) == ({(person, "called")} if there else set()), person
        asked = client.get(f"/young-people/{stage.keys[f'people/{person}']}/emergency/")
        # Who worked with them when ACT ended reads what was there then, and may need what is there now.
        reads_now = username in reads(person) - READ_ON.get(person, set())
        may = there and username not in MANAGERS and not reads_now
        assert (asked.status_code == 200) == may, person
        if may:
            assert on(asked.content.decode(), said, canaries) == {(person, "called")}


@pytest.mark.parametrize("username", sorted(EVERYONE - SEE_PEOPLE))
def test_for_everybody_else_there_is_no_search(
    username: str, stage: Stage, canaries: list[Canary], sign_in: SignIn
) -> None:
    said = looked_for("Mia", stage)
    answer = sign_in(username).post("/young-people/find/", said)
    assert (answer.status_code, on(answer.content.decode(), said, canaries)) == (404, set())


def test_no_word_is_in_messages_searches_or_the_audit(stage: Stage, canaries: list[Canary], sign_in: SignIn) -> None:
    client = sign_in("jess")
    client.post("/young-people/find/", looked_for("Mia", stage))
    reason = {"once": str(uuid4()), "reason": "ASKED", "why": "QMiaContactnote was said on the phone"}
    assert client.post(f"/young-people/{stage.keys['people/Mia']}/emergency/", reason).status_code == 302
    with sending():
        told = list(Message.objects.values())
    with stage.acting("helen"):
        kept = [*Search.objects.values(), *SearchResult.objects.values(), *AuditRow.objects.values()]
    keys = {str(key) for name, key in stage.keys.items() if name.startswith("people/")}
    messages, written = json.dumps(told, default=str), json.dumps(kept, default=str)
    assert len([each for each in told if "/emergencies/" in each["path"]]) == 4
    assert [canary for canary in canaries if canary.word in messages + written] == []
    assert [key for key in keys if key in messages] == []
    assert not [word for word in ("Jess", "Whitworth", "Okafor", "Barlow") if word in messages]
