"""Who changed what: one row an act, in the transaction of its change, and both or neither (docs/adr/0004)."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import models, transaction
from django.test import Client

import act
from act.casework.models import Contact, Involvement, PathOutcome, SupportEnding
from act.costs.models import CostCover, ServiceCost
from act.demo.cast import WIGAN
from act.evaluation.models import Interview, SurveyCode, SurveyWave, UnusedCode
from act.looks.models import LookReview, ReviewedLook
from act.outcomes.models import Assessment, Course, Goal, GoalRating, NonCompletion
from act.people.models import LeftContradiction, PersonMatch, YoungPerson
from act.placements.models import Placement
from act.plans.models import Appointment, Meeting, MeetingInvitee, Task
from act.referrals import actions as referrals
from act.referrals.facts import referral_facts
from act.referrals.models import Decision, Draft, Referral, ReferralQuestion
from act.safety.models import DangerAlert, MissingEpisode, StrategyDecision
from act.transfers.models import MoveOffer, RecordMove
from act.trust import audit
from act.trust.models import (
    Block,
    Countersign,
    Disagreement,
    HidingDecision,
    HoldReason,
    IdempotencyKey,
    Message,
    Opening,
    Pass,
    Posting,
    RecordHold,
    RecordLink,
    Removal,
    Restriction,
    RestrictionReview,
    RetainedAccess,
    Search,
    SearchResult,
    Share,
    Tie,
    User,
)
from act.trust.records.removing import READ_ACTS
from act.trust.records.verification import check_record
from act.trust.scope.standing import Standing
from act.voice.models import Feedback
from act.workforce.models import DutyTurn, OversightNote, TimeAway, WorkPattern
from tests.attack.acts import Act
from tests.attack.acts_since import NOBODY
from tests.attack.all_acts import ACTS, ready
from tests.attack.answers import contact_form
from tests.attack.audit_rows import places, since
from tests.attack.stage import ANSWERS, Stage, draft

SignIn = Callable[[str], Client]


@transaction.atomic
def act_and_break(does: Act, by: Standing, stage: Stage) -> None:
    """The act, and a mistake before its transaction ends."""
    does(by, stage)
    raise ZeroDivisionError


ELSEWHERE = frozenset({"people.introduced", "referrals.sent", "transfers.accepted", "transfers.handed_over"})
"""Written within another act, or by two people: `test_sending_a_referral` and tests/transfers read them."""
KEEPS_WORDS = "unsent_words.py"
"""What is kept of a form that was not sent is no act of a room: tests/trust/test_unsent_words.py."""
each_act = pytest.mark.parametrize("name", ACTS)


CHANGED_BY_ACTS: tuple[type[models.Model], ...] = (
    *(YoungPerson, PersonMatch, Draft, Referral, ReferralQuestion, Decision, Involvement, SupportEnding, PathOutcome),
    *(Contact, Tie, RetainedAccess),
    *(
        Course,
        Goal,
        GoalRating,
        Assessment,
        NonCompletion,
        Placement,
        MissingEpisode,
        DangerAlert,
        StrategyDecision,
        Task,
        Appointment,
        Meeting,
        MeetingInvitee,
        Feedback,
    ),
    *(Interview, SurveyWave, SurveyCode, UnusedCode, ServiceCost, CostCover),
    *(Opening, Search, SearchResult, Message, Share, Removal, Disagreement),
    *(Restriction, RestrictionReview, Pass, Block, HidingDecision, RecordLink, LeftContradiction, RecordHold),
    HoldReason,
    *(LookReview, ReviewedLook),
    *(MoveOffer, RecordMove),
    *(Posting, Countersign, User),
    *(WorkPattern, TimeAway, DutyTurn, OversightNote),
)


def record(stage: Stage, username: str) -> list[Any]:
    """Everything that an act could change, as far as somebody reads it."""
    with stage.acting(username):
        return [list(model._default_manager.order_by("pk").values()) for model in CHANGED_BY_ACTS]


def test_every_act_of_every_room_is_tried() -> None:
    called = re.compile(r'audit\.act\(\s*"([a-z_.]+)"')
    rooms = (path for path in Path(act.__file__).parent.rglob("*.py") if path.name != KEEPS_WORDS)
    names = {name for path in rooms for name in called.findall(path.read_text("utf-8"))}
    assert names | set(READ_ACTS.values()) == ACTS.keys() | ELSEWHERE


@each_act
def test_each_act_leaves_one_row_of_its_name_about_whom_it_is(name: str, stage: Stage) -> None:
    (username, does), person = ready(name, stage), ACTS[name][2]
    before = places(stage, username)
    with stage.acting(username) as by:
        does(by, stage)
    assert check_record().changed == ()  # every version that it wrote is tied
    rows = since(stage, username, before)
    (found,) = [row for row in rows if row.what == name]
    names = [] if person in {None, NOBODY} else str(person).split()
    assert len(found.about) == (len(names) or person != NOBODY)
    assert {(row.kind, frozenset(row.about)) for row in rows} == {
        ("act", frozenset(found.about))
    }  # of other rooms, too
    if names:
        assert found.about == {stage.keys[f"people/{name}"] for name in names}


@each_act
def test_an_act_that_cannot_be_entered_in_the_audit_changes_nothing(
    name: str, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    username, does = ready(name, stage)
    before = record(stage, username)

    def broken(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("act.trust.audit.writing._append", broken)
    with stage.acting(username) as by, pytest.raises(ZeroDivisionError):
        does(by, stage)
    assert record(stage, username) == before


@each_act
def test_a_mistake_after_the_change_leaves_neither_the_change_nor_its_row(name: str, stage: Stage) -> None:
    username, does = ready(name, stage)
    before, written = record(stage, username), places(stage, username)
    with stage.acting(username) as by, pytest.raises(ZeroDivisionError):
        act_and_break(does, by, stage)
    assert (record(stage, username), since(stage, username, written)) == (before, [])


def test_sending_a_referral_leaves_one_row_for_the_person_and_one_for_the_referral(stage: Stage) -> None:
    with stage.acting("lena") as by:
        written = draft(by, WIGAN, ANSWERS)
    before = places(stage, "lena")
    with stage.acting("lena") as by:
        referrals.send(written, by=by, seen=written.version, facts=referral_facts(written), on=by.on)
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
    client, save = sign_in("sam"), IdempotencyKey.save
    before, written = record(stage, "sam"), places(stage, "sam")

    def breaks_late(row: IdempotencyKey, **how: Any) -> None:
        if how.get("force_update"):
            raise ZeroDivisionError
        save(row, **how)

    monkeypatch.setattr(IdempotencyKey, "save", breaks_late)
    response = client.post("/contacts/new/", contact_form(stage))
    transaction.set_rollback(False)  # on SQLite the transaction that the service gives up is the test's own
    assert response.status_code >= 500
    assert record(stage, "sam") == before
    assert [entry for entry in since(stage, "sam", written) if entry.kind == "act"] == []
