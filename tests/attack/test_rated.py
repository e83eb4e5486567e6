"""What a young person says about their worker, looked for in what a request leaves behind.

On every page it is looked for by everybody in `test_who_sees_what`.
"""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.core import serializers
from django.db import models
from django.test import Client

from act.trust.models import AuditRow, AuditSubject, IdempotencyKey, UnsentForm
from act.voice.models import Feedback
from tests.attack.rated import MARK, held, spoken_of
from tests.attack.stage import Stage

SignIn = Callable[[str], Client]
LEFT_BY_A_REQUEST: tuple[type[models.Model], ...] = (UnsentForm, IdempotencyKey, AuditRow, AuditSubject)


@pytest.fixture
def told(stage: Stage, sign_in: SignIn) -> Stage:
    """What is said of Sam is written down."""
    spoken_of(stage, sign_in)
    return stage


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
        assert found.filter(helped__startswith=MARK).count() == 3
        keys = set(found.values_list("pk", flat=True))
        entered = AuditRow.objects.filter(what="voice.heard", authority_id__in=helen.managed)
        assert set(entered.values_list("object_id", flat=True)) == keys
