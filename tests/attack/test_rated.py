"""What a young person says about their worker, looked for wherever those beside her could look.

Everybody else looks for the words of the forms in `test_who_sees_what`.
"""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.core import serializers
from django.db import models
from django.test import Client
from django.urls import reverse

from act.trust.models import AuditRow, AuditSubject, IdempotencyKey, UnsentForm
from act.voice.models import Feedback
from tests.attack.canaries import walk
from tests.attack.stage import Stage
from tests.voice.makers import tablet_url

SignIn = Callable[[str], Client]
HELPED, DIFFERENT = "Qfeedbackhelped", "Qfeedbackdifferent"
SAID = {"listened": "no", "say": "sort_of", "helped": HELPED, "different": DIFFERENT}
LEFT_BY_A_REQUEST: tuple[type[models.Model], ...] = (UnsentForm, IdempotencyKey, AuditRow, AuditSubject)


@pytest.fixture
def told(stage: Stage, sign_in: SignIn) -> Stage:
    """Mia and Jay said something on the tablet that Sam handed over, and Mia's mother on paper."""
    for name in ("Mia", "Jay"):
        sam = sign_in("sam")
        address = tablet_url(sam, stage.world, name)
        assert sam.post(address, {}).status_code == 422
        assert sam.post(address, SAID).status_code == 302
        assert sam.get(address).status_code == 200
    paper = {**SAID, "once": str(stage.keys["people/Mia"]), "given_by": "parent", "on": "2016-10-30"}
    where = reverse("voice:paper", args=[stage.keys["people/Mia"]])
    assert sign_in("priya").post(where, paper).status_code == 302
    return stage


def held(text: str) -> bool:
    """Whether something of what was said is in a text."""
    return HELPED in text or DIFFERENT in text


@pytest.mark.parametrize("username", ["sam", "priya", "helen"])
def test_only_the_manager_reads_a_word_of_it_on_any_route(username: str, told: Stage, sign_in: SignIn) -> None:
    read = {page.door for page in walk(sign_in(username), told) if held(page.words)}
    assert read == ({"voice:all_feedback"} if username == "helen" else set())


@pytest.mark.parametrize("username", ["sam", "priya", "helen"])
def test_no_word_of_it_is_in_kept_words_in_once_or_in_the_audit(username: str, told: Stage) -> None:
    with told.acting(username):
        for model in LEFT_BY_A_REQUEST:
            assert not held(serializers.serialize("json", model._default_manager.all())), model
        assert AuditRow.objects.exists()


def test_no_word_of_it_is_in_any_session(told: Stage, sign_in: SignIn) -> None:
    sign_in("sam").get("/")
    found: list[Any] = [session.get_decoded() for session in Session.objects.all()]
    assert found and not held(json.dumps(found))


def test_what_the_audit_keeps_of_it_are_keys(told: Stage) -> None:
    with told.acting("helen") as helen:
        found = Feedback.objects.filter(authority_id__in=helen.managed)
        assert found.filter(helped=HELPED).count() == 3
        keys = set(found.values_list("pk", flat=True))
        entered = AuditRow.objects.filter(what="voice.heard", authority_id__in=helen.managed)
        assert set(entered.values_list("object_id", flat=True)) == keys
