"""A form sent twice, by a double click or a lost connection, makes one record and gets the same answer (wall 9)."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from django.test import Client

from act.demo.cast import WIGAN
from act.referrals.models import Draft
from act.referrals.queries import referral
from act.trust.models import Authority
from tests.attack import answers
from tests.attack.audit_rows import entries, since
from tests.attack.stage import ANSWERS, Stage, draft

SignIn = Callable[[str], Client]


@dataclass(frozen=True)
class Sending:
    """Somebody sends a form: where, what, and the act that it is."""

    username: str
    act: str
    where: Callable[[Stage], str]
    what: Callable[[Stage], dict[str, str]]


def _user(stage: Stage, username: str) -> str:
    return str(stage.world.user(username).pk)


def _start(stage: Stage) -> dict[str, str]:
    return {"once": answers.form()["once"], "authority": str(Authority.objects.get(code=WIGAN).pk)}


def _finished(stage: Stage) -> str:
    """The check page of a referral whose every question Lena has answered."""
    with stage.acting("lena") as by:
        return f"/referrals/drafts/{draft(by, WIGAN, ANSWERS).pk}/check/"


def _beside(stage: Stage) -> dict[str, str]:
    said = {"key_worker": _user(stage, "jess"), "social_worker": _user(stage, "priya")}
    with stage.acting("helen") as by:
        version = referral(by, stage.keys["referrals/Chloe"]).version
    return answers.form(version, **said, **answers.day("on", 31))


SENDINGS = (
    Sending("lena", "referrals.started", lambda stage: "/referrals/new/", _start),
    Sending(
        "lena",
        "referrals.answered",
        lambda stage: f"/referrals/drafts/{stage.keys['drafts/lena']}/name/",
        lambda stage: answers.form(name="Noor Aziz", called="", pronouns=""),
    ),
    Sending("lena", "referrals.sent", _finished, lambda stage: answers.form(1 + len(ANSWERS))),
    Sending(
        "helen",
        "referrals.decided",
        lambda stage: f"/referrals/{stage.keys['referrals/Ellie']}/decision/",
        lambda stage: answers.decision(),
    ),
    Sending(
        "helen", "casework.allocated", lambda stage: f"/referrals/{stage.keys['referrals/Chloe']}/beside/", _beside
    ),
    Sending(
        "helen",
        "casework.worker_changed",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/beside/key_worker/",
        lambda stage: answers.form(who=_user(stage, "jess"), because="LEFTRL", **answers.day("on", 31)),
    ),
    Sending(
        "sam",
        "casework.intensity_set",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/time/",
        lambda stage: answers.form(intensity="intense"),
    ),
    Sending(
        "sam",
        "casework.closed",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/close/",
        lambda stage: answers.form(because="other", words="We said goodbye.", **answers.day("on", 31)),
    ),
    Sending("sam", "casework.contact_logged", lambda stage: "/contacts/new/", answers.contact_form),
    Sending(
        "sam",
        "casework.contact_amended",
        lambda stage: f"/contacts/{stage.keys['contacts/Mia/0']}/",
        lambda stage: answers.contact(stage.keys["people/Mia"], 1, note="Put right"),
    ),
    Sending(
        "sam",
        "people.described",
        lambda stage: f"/young-people/{stage.keys['people/Mia']}/about/",
        lambda stage: answers.description(),
    ),
)


@pytest.mark.parametrize("sending", SENDINGS, ids=lambda sending: sending.act)
def test_the_same_form_twice_is_one_act_and_one_answer(sending: Sending, stage: Stage, sign_in: SignIn) -> None:
    client, where, what = sign_in(sending.username), sending.where(stage), sending.what(stage)
    before = entries(stage, sending.username)
    first = client.post(where, what)
    assert first.status_code == 302
    second = client.post(where, what)
    acts = [entry.what for entry in since(stage, sending.username, before) if entry.kind == "act"]
    assert acts.count(sending.act) == 1
    assert (second.status_code, second.headers.get("Location")) == (302, first["Location"])


def test_the_same_key_with_other_words_is_told_and_keeps_the_words(stage: Stage, sign_in: SignIn) -> None:
    client, what = sign_in("sam"), answers.contact_form(stage)
    client.post("/contacts/new/", what)
    response = client.post("/contacts/new/", {**what, "note": "Newer words of mine"})
    page = response.content.decode()
    assert response.status_code == 422
    assert "Newer words of mine" in page
    assert "already sent with other words" in page
    assert what["once"] not in page


def test_a_draft_that_somebody_else_has_kept_is_not_theirs_to_send(stage: Stage, sign_in: SignIn) -> None:
    key = stage.keys["drafts/lena"]
    assert sign_in("marcus").post(f"/referrals/drafts/{key}/check/", answers.form()).status_code == 404
    with stage.acting("lena"):
        assert Draft.objects.get(pk=key).sent_as is None
