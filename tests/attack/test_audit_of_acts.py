"""Who changed what: one row an act, in the transaction of its change, and both or neither (wall 4)."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone

from act.casework import actions as casework
from act.casework.models import Contact, Ending, How, Involvement, With
from act.demo.cast import WIGAN
from act.methods.accommodation import Accommodation
from act.methods.caseload import Intensity
from act.people import actions as people
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.referrals import actions as referrals
from act.referrals.labels import Certainty
from act.referrals.models import Decision, Draft, Referral
from act.referrals.queries import referral
from act.referrals.told import told
from act.trust import audit
from act.trust.models import Authority, Once, Tie, TieKind, User
from act.trust.standing import Standing
from tests.attack.answers import contact_form
from tests.attack.audit_rows import entries, since
from tests.attack.stage import ANSWERS, Stage, draft

SignIn = Callable[[str], Client]
NOW = timezone.make_aware(datetime(2016, 10, 31, 12))
CONTACT = casework.ContactTold(
    with_whom=With.YOUNG_PERSON,
    how=How.PHONE,
    made=True,
    at=timezone.make_aware(datetime(2016, 10, 31, 9)),
    minutes=5,
    note="Hello",
    about_others="",
)


def start(by: Standing, stage: Stage) -> None:
    referrals.start(by=by, authority_id=Authority.objects.get(code=WIGAN).pk)


def answer(by: Standing, stage: Stage) -> None:
    found = Draft.objects.get(pk=stage.keys["drafts/priya"])
    referrals.answer(found, by=by, seen=found.version, question="strengths", said={"strengths": "Her nan"})


def decide(by: Standing, stage: Stage) -> None:
    found = referral(by, stage.keys["referrals/Ellie"])
    path = referrals.PathTold(
        accommodation=Accommodation.CHILDRENS_HOME,
        expected_from=date(2016, 11, 1),
        weeks=26,
        certainty=Certainty.LIKELY,
        evidence="The panel",
        judged_with="",
    )
    referrals.decide(found, by=by, seen=found.version, accepted=True, reasons="Yes", path=path, on=by.on)


def allocate(by: Standing, stage: Stage) -> None:
    found = referral(by, stage.keys["referrals/Chloe"])
    sam, priya = (User.objects.get(username=name) for name in ("sam", "priya"))
    casework.allocate(found, by=by, seen=found.version, key_worker=sam, social_worker=priya, on=by.on)


def change_worker(by: Standing, stage: Stage) -> None:
    present = Tie.objects.get(young_person_id=stage.keys["people/Mia"], kind=TieKind.KEY_WORKER, until=None)
    jess = User.objects.get(username="jess")
    casework.change_worker(present, by=by, seen=present.version, user=jess, on=by.on, because="LEFTRL")


def log_contact(by: Standing, stage: Stage) -> None:
    casework.log_contact(young_person(by, stage.keys["people/Mia"]), by=by, told=CONTACT, now=NOW)


def amend_contact(by: Standing, stage: Stage) -> None:
    found = Contact.objects.get(pk=stage.keys["contacts/Mia/0"])
    casework.amend_contact(found, by=by, seen=found.version, told=CONTACT, now=NOW)


def set_intensity(by: Standing, stage: Stage) -> None:
    found = Involvement.objects.get(young_person_id=stage.keys["people/Mia"])
    casework.set_intensity(found, by=by, seen=found.version, intensity=Intensity.INTENSE)


def close(by: Standing, stage: Stage) -> None:
    found = Involvement.objects.get(young_person_id=stage.keys["people/Mia"])
    because, words = Ending.ASKED_TO_STOP, "We said goodbye."
    casework.close(found, by=by, seen=found.version, on=by.on, because=because, words=words, goals={})


def describe(by: Standing, stage: Stage) -> None:
    found = young_person(by, stage.keys["people/Mia"])
    people.describe(found, by=by, seen=found.version, called="Mimi", pronouns="", what_matters="", what_matters_on=None)


@transaction.atomic
def act_and_break(act: Callable[[Standing, Stage], None], by: Standing, stage: Stage) -> None:
    """The act, and a mistake before its transaction ends."""
    act(by, stage)
    raise ZeroDivisionError


ACTS: dict[str, tuple[str, Callable[[Standing, Stage], None], str | None]] = {
    "referrals.started": ("priya", start, None),
    "referrals.answered": ("priya", answer, None),
    "referrals.decided": ("helen", decide, "Ellie"),
    "casework.allocated": ("helen", allocate, "Chloe"),
    "casework.worker_changed": ("helen", change_worker, "Mia"),
    "casework.contact_logged": ("sam", log_contact, "Mia"),
    "casework.contact_amended": ("sam", amend_contact, "Mia"),
    "casework.intensity_set": ("sam", set_intensity, "Mia"),
    "casework.closed": ("helen", close, "Mia"),
    "people.described": ("priya", describe, "Mia"),
}
"""By name in the audit: who does it, how, and to whom."""
each_act = pytest.mark.parametrize("name", ACTS)


CHANGED_BY_ACTS = (YoungPerson, Draft, Referral, Decision, Involvement, Contact, Tie)


def record(stage: Stage, username: str) -> list[Any]:
    """Everything that an act could change, as far as somebody reads it."""
    with stage.acting(username):
        return [list(model._default_manager.order_by("pk").values()) for model in CHANGED_BY_ACTS]


@each_act
def test_each_act_leaves_one_row_of_its_name_about_whom_it_is(name: str, stage: Stage) -> None:
    username, act, person = ACTS[name]
    before = entries(stage, username)
    with stage.acting(username) as by:
        act(by, stage)
    rows = since(stage, username, before)
    (found,) = [row for row in rows if row.what == name]
    assert len(found.about) == 1
    assert {(row.kind, *row.about) for row in rows} == {("act", *found.about)}  # those of other rooms within it, too
    if person:
        assert found.about == {stage.keys[f"people/{person}"]}


@each_act
def test_an_act_that_cannot_be_entered_in_the_audit_changes_nothing(
    name: str, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    username, act, _ = ACTS[name]
    before = record(stage, username)

    def broken(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(audit, "_append", broken)
    with stage.acting(username) as by, pytest.raises(ZeroDivisionError):
        act(by, stage)
    assert record(stage, username) == before


@each_act
def test_a_mistake_after_the_change_leaves_neither_the_change_nor_its_row(name: str, stage: Stage) -> None:
    username, act, _ = ACTS[name]
    before, written = record(stage, username), entries(stage, username)
    with stage.acting(username) as by, pytest.raises(ZeroDivisionError):
        act_and_break(act, by, stage)
    assert (record(stage, username), since(stage, username, written)) == (before, [])


def test_sending_a_referral_leaves_one_row_for_the_person_and_one_for_the_referral(stage: Stage) -> None:
    with stage.acting("lena") as by:
        written = draft(by, WIGAN, ANSWERS)
    before = entries(stage, "lena")
    with stage.acting("lena") as by:
        referrals.send(written, by=by, seen=written.version, told=told(written), on=by.on)
    assert [(entry.what, entry.about) for entry in since(stage, "lena", before)] == [
        ("people.introduced", {written.young_person_id}),
        ("referrals.sent", {written.young_person_id}),
    ]


def test_an_act_outside_a_transaction_is_a_mistake_of_ours(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    with stage.acting("sam") as by:
        monkeypatch.setattr(transaction.get_connection(), "in_atomic_block", False)
        with pytest.raises(RuntimeError, match="inside the transaction"):
            audit.act("people.described", by=by, about=audit.NOBODY)
        monkeypatch.undo()


def test_a_form_whose_sending_breaks_leaves_no_record_no_key_and_no_act(
    stage: Stage, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, save = sign_in("sam"), Once.save
    before, written = record(stage, "sam"), entries(stage, "sam")

    def breaks_late(row: Once, **how: Any) -> None:
        if how.get("force_update"):
            raise ZeroDivisionError
        save(row, **how)

    monkeypatch.setattr(Once, "save", breaks_late)
    response = client.post("/contacts/new/", contact_form(stage))
    transaction.set_rollback(False)  # on SQLite the transaction that the service gives up is the test's own
    assert response.status_code >= 500
    assert record(stage, "sam") == before
    assert [entry for entry in since(stage, "sam", written) if entry.kind == "act"] == []
