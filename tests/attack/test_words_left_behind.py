"""Nothing that is kept about anybody or typed by anybody is in the log or in the audit after a whole crawl."""

import io
import json
from collections.abc import Callable

import pytest
from django.test import Client

from act.trust.models import AuditRow, AuditSubject
from tests.attack.answers import contact_form, description, form
from tests.attack.canaries import Canary
from tests.attack.doors import DOORS, Door
from tests.attack.heard import TYPED, found
from tests.attack.stage import Stage

SignIn = Callable[[str], Client]
NAME, NOTE = "QMiaYoungPersonname", "QMiaContactnote"


@pytest.mark.parametrize("username", ["helen", "sam", "lena", "ruth"])
def test_no_word_of_anybody_is_in_the_log_or_in_the_audit_of_a_whole_crawl(
    username: str, stage: Stage, canaries: list[Canary], sign_in: SignIn, heard: io.StringIO
) -> None:
    client, word = sign_in(username), canaries[0].word
    typed = {"note": f"{TYPED} {NOTE}", "name": NAME, "words": TYPED}
    for door in _doors(username):
        address = door.address(stage)
        client.get(address, {"name": NAME, "like": word})
        client.post(f"{address}?name={NAME}&like={word}", {**typed, **form()})
    client.get(f"/young-people/{word}/", headers={"referer": f"https://example.org/{word}", "user-agent": word})
    client.post("/contacts/new/", contact_form(stage, note=TYPED))
    client.post(f"/young-people/{stage.keys['people/Mia']}/about/", description(what_matters=TYPED))
    client.post("/sign-in/", {"username": word, "password": TYPED})
    text = heard.getvalue()
    assert text.count("\n") > 50
    assert found(text, canaries) == []
    with stage.acting(username):
        rows = [*AuditRow.objects.values(), *AuditSubject.objects.values()]
    assert len(rows) > 50
    assert found(json.dumps(rows, default=str), canaries) == []


def _doors(username: str) -> list[Door]:
    """Every door of their role, and one of each other route, which is refused before its key is read."""
    refused = {door.route: door for door in DOORS if username not in door.role}
    return [door for door in DOORS if username in door.role or refused[door.route] is door]
