"""A row belongs to the authority of its parent: in every table, for every parent, on both databases (docs/adr/0005)."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from act.casework.models import Contact, Involvement, PathOutcome, SupportEnding
from act.outcomes.models import Assessment, Course, Goal, GoalRating, NonCompletion
from act.people.models import Agreement, LeftContradiction, PersonMatch, YoungPerson
from act.placements.models import Placement
from act.plans.models import Appointment, Meeting, MeetingInvitee, Task
from act.referrals.models import Decision, ExpectedPath, Referral, ReferralQuestion
from act.safety.models import DangerAlert, MissingEpisode, StrategyDecision
from act.transfers.models import MoveOffer, RecordMove
from act.trust import clock
from act.trust.identifiers import uuid7
from act.trust.models import (
    Authority,
    Block,
    Disagreement,
    HidingDecision,
    HoldReason,
    Opening,
    Pass,
    PersonRecord,
    RecordHold,
    RecordLink,
    Removal,
    Restriction,
    RestrictionReview,
    RetainedAccess,
    SearchResult,
    Share,
    Tie,
    TieKind,
)
from act.trust.scope.acting import SearchTerms, finding
from act.voice.models import Feedback
from act.workforce.models import OversightNote
from tests import environment
from tests.attack import tables
from tests.attack.emergency import found, identifiers
from tests.attack.stage import Stage

PAIRS: tuple[tuple[type[PersonRecord], str], ...] = (
    (Tie, "young_person_id"),
    (RetainedAccess, "young_person_id"),
    (Opening, "young_person_id"),
    (Share, "young_person_id"),
    (SearchResult, "young_person_id"),
    (SearchResult, "search_id"),
    (Removal, "young_person_id"),
    (Disagreement, "young_person_id"),
    (RecordHold, "young_person_id"),
    (HoldReason, "young_person_id"),
    (HoldReason, "hold_id"),
    (Restriction, "young_person_id"),
    (RestrictionReview, "young_person_id"),
    (RestrictionReview, "restriction_id"),
    (Pass, "young_person_id"),
    (Pass, "restriction_id"),
    (Block, "young_person_id"),
    (Agreement, "young_person_id"),
    (PersonMatch, "young_person_id"),
    (PersonMatch, "kept_id"),
    (RecordLink, "young_person_id"),
    (RecordLink, "kept_id"),
    (LeftContradiction, "young_person_id"),
    (LeftContradiction, "link_id"),
    (Referral, "young_person_id"),
    (Decision, "young_person_id"),
    (Decision, "referral_id"),
    (ReferralQuestion, "young_person_id"),
    (ReferralQuestion, "referral_id"),
    (ExpectedPath, "young_person_id"),
    (ExpectedPath, "referral_id"),
    (Involvement, "young_person_id"),
    (Involvement, "referral_id"),
    (SupportEnding, "young_person_id"),
    (SupportEnding, "involvement_id"),
    (PathOutcome, "young_person_id"),
    (PathOutcome, "path_id"),
    (PathOutcome, "ending_id"),
    (Contact, "young_person_id"),
    (Feedback, "young_person_id"),
    (Course, "young_person_id"),
    (Goal, "young_person_id"),
    (Goal, "follows_id"),
    (GoalRating, "young_person_id"),
    (GoalRating, "goal_id"),
    (Assessment, "young_person_id"),
    (NonCompletion, "young_person_id"),
    (NonCompletion, "course_id"),
    (Placement, "young_person_id"),
    (MissingEpisode, "young_person_id"),
    (DangerAlert, "young_person_id"),
    (Task, "young_person_id"),
    (Appointment, "young_person_id"),
    (Meeting, "young_person_id"),
    (MeetingInvitee, "young_person_id"),
    (MeetingInvitee, "meeting_id"),
    (StrategyDecision, "young_person_id"),
    (StrategyDecision, "episode_id"),
    (OversightNote, "young_person_id"),
    (MoveOffer, "young_person_id"),
    (RecordMove, "young_person_id"),
)
OF_DECISIONS = ("young_person_id", "block_id", "restriction_id")
"""References of a decision about something closed, which has no other decision: they have a test of their own."""
WRONG = {
    "young_person_id": "people/Ellie",
    "kept_id": "people/Ellie",
    "referral_id": "referrals/Ellie",
    "goal_id": "goals/Mia/2",
    "ending_id": "endings/Nia",
    "involvement_id": "involvements/Nia",
    "path_id": "paths/Nia",
    "follows_id": "goals/Mia/3",
    "course_id": "courses/Mia/0",
    "episode_id": "episodes/Mia/0",
    "meeting_id": "meetings/Mia",
    "search_id": "searches/Jay",
    "restriction_id": "restrictions/Rae",
    "link_id": "links/Chloe",
    "hold_id": "holds/Rae",
}
LATER = 12
"""Months of a time point for which no reason is written down."""
named = pytest.mark.parametrize(("model", "column"), PAIRS, ids=lambda each: getattr(each, "__name__", each))
REFUSED = "_same_authority|row-level security" if environment.POSTGRES else "the authority differs"
"""Of whom somebody found or opened, row level security comes first: nobody there was found."""


def pairs() -> set[tuple[type[PersonRecord], str]]:
    """Every reference from one record about a young person to another."""
    found = {
        (model, field.attname)
        for model in tables.records()
        for field in model._meta.fields
        if isinstance(field.related_model, type) and issubclass(field.related_model, PersonRecord)
    }
    of_closing = (Restriction, RestrictionReview, Pass, Block, HidingDecision, RecordHold, HoldReason)
    of_trust = (Tie, RetainedAccess, Opening, Share, SearchResult, Removal, Disagreement, *of_closing)
    by_key = {(SearchResult, "search_id"), (RecordLink, "young_person_id"), (RecordLink, "kept_id")}
    return found | {(model, "young_person_id") for model in of_trust} | by_key


def rochdale() -> Authority:
    """The authority that David manages; Helen manages Wigan."""
    return Authority.objects.get(name="Rochdale")


def child(model: type[PersonRecord], stage: Stage, **wrong: Any) -> PersonRecord:
    """A row for Zed in Rochdale, whose referral waits and has nothing yet; `wrong` puts in somebody else's parent."""
    parents = {
        "young_person_id": stage.keys["people/Zed"],
        "kept_id": stage.keys["people/Aaliyah"],
        "referral_id": stage.keys["referrals/Zed"],
        "goal_id": stage.keys["goals/Aaliyah/0"],
        "ending_id": stage.keys["endings/Aaliyah"],
        "involvement_id": stage.keys["involvements/Aaliyah"],
        "path_id": stage.keys["paths/Aaliyah"],
        "follows_id": stage.keys["goals/Aaliyah/0"],
        "course_id": stage.keys["courses/Aaliyah/0"],
        "episode_id": stage.keys["episodes/Aaliyah/0"],
        "meeting_id": stage.keys["meetings/Aaliyah"],
        "search_id": stage.keys["searches/Kai"],
        "restriction_id": stage.keys["restrictions/Zed"],
        "link_id": stage.keys["links/Kai"],
        "hold_id": stage.keys["holds/Kai"],
    }
    columns = {field.attname for field in model._meta.fields}
    reader = "helen" if model in {PathOutcome, RetainedAccess} else "david"
    row = {**tables.sample(stage, model, reader), "authority_id": rochdale().pk}
    changes = {name: key for name, key in {**parents, **wrong}.items() if name in columns}
    if model is Tie:
        changes["kind"] = TieKind.KEY_WORKER
    if model is SupportEnding:
        changes |= {"state": "withdrawn", "decided_by_id": stage.world.user("david").pk, "decided_on": clock.today()}
    if model is Agreement:
        changes["version"] = LATER
    if model is PersonMatch:
        changes |= {"different_id": None, "referral_id": None}
    if model is RecordLink:
        changes |= {"ended_at": None, "ended_by_id": None}
    if model is LeftContradiction:
        changes["contradiction"] = uuid7()
    if model is NonCompletion:
        changes["month"] = LATER
    if model is RecordMove:
        changes["offer_id"] = uuid7()
    if model is MeetingInvitee:
        changes |= {"user_id": None, "role": "OTHER", "name": "Zed's nan"}
    if model is Opening:
        changes |= {"ended_at": None, "ended_by_id": None}
    if model is Removal:
        changes |= {"entry": uuid7(), "by_id": stage.world.user("david").pk}
    if model is Disagreement:
        undecided = {"outcome": "", "outcome_words": "", "decided_by_id": None, "decided_on": None}
        of_aaliyah = {"kind": "contact", "entry": stage.keys["contacts/Aaliyah/0"]}  # Zed has no entry yet
        changes |= {"young_person_id": stage.keys["people/Aaliyah"], **of_aaliyah, **undecided, **wrong}
        changes |= {"by_id": stage.world.user("david").pk}
    if model is Share:
        changes |= {"by_id": stage.world.user("david").pk}
    if model is SearchResult:
        changes |= {"at": clock.real_now()}
    if model is RecordHold:
        changes |= {"asked_at": None, "asked_by_id": None}
    if model is Restriction:
        another, tom = stage.world.user("david").pk, stage.world.user("tom").pk
        changes |= {"asked_at": clock.now(), "asked_by_id": tom, "lifted_at": clock.now(), "lifted_by_id": another}
    if model is Pass:
        changes |= {"ended_at": clock.now(), "ended_by_id": stage.world.user("david").pk}
    made = tables.copy(model, row, **changes, **tables.owned_by(model, stage.world.user("david").pk))
    if model in {Opening, SearchResult}:
        made.user = stage.world.user("tom")
    if isinstance(made, ReferralQuestion):
        with stage.acting("david") as david:
            made.asked_of_id = Referral.objects.get(pk=stage.keys["referrals/Zed"]).referred_by_id
        made.asked_by_id, made.answer, made.answered_on = david.user_id, "", None
    assert isinstance(made, PersonRecord)
    return made


def said_of_zed(stage: Stage) -> None:
    """Somebody has said that Zed is the same person as Aaliyah, so that another one may join the records."""
    like = tables.sample(stage, PersonMatch, "david")
    pair = {"young_person_id": stage.keys["people/Zed"], "kept_id": stage.keys["people/Aaliyah"], "different_id": None}
    pair["authority_id"] = rochdale().pk
    said_by = tables.sample(stage, RecordLink, "david")["asked_by_id"]
    taken_back = {"taken_back_on": None, "taken_back_by_id": None}
    tables.copy(PersonMatch, like, **pair, **taken_back, said_by_id=said_by).save(force_insert=True)


@contextmanager
def writer(model: type[PersonRecord], stage: Stage) -> Iterator[None]:
    """Inside, somebody of Rochdale acts who may write such a row: its manager, or a worker who has just found Zed."""
    with stage.acting("tom" if model in {Opening, SearchResult} else "david") as by:
        if model is RecordLink:
            said_of_zed(stage)
        if model not in {Opening, SearchResult}:
            yield
            return
        found(by, "Zed")
        who = identifiers("Zed")
        with finding(SearchTerms(who.words, who.born_on)):
            yield


def wrong_parent(column: str, stage: Stage) -> dict[str, Any]:
    """Ellie of Wigan or her referral: it waits and has nothing yet either; otherwise something of Mia's."""
    return {column: stage.keys[WRONG[column]]}


def test_every_reference_between_records_is_in_the_table() -> None:
    assert pairs() == {*PAIRS, *((HidingDecision, column) for column in OF_DECISIONS)}


@named
def test_a_row_of_one_authority_is_accepted(model: type[PersonRecord], column: str, stage: Stage) -> None:
    with writer(model, stage):
        made = child(model, stage)
        made.save(force_insert=True)
        assert model._default_manager.filter(pk=made.pk).exists()


@named
def test_a_row_whose_parent_lives_in_another_authority_is_refused(
    model: type[PersonRecord], column: str, stage: Stage
) -> None:
    made = child(model, stage, **wrong_parent(column, stage))
    with writer(model, stage), pytest.raises(DatabaseError, match=REFUSED), transaction.atomic():
        made.save(force_insert=True)


@named
def test_a_row_cannot_be_moved_to_a_parent_in_another_authority(
    model: type[PersonRecord], column: str, stage: Stage
) -> None:
    if model in tables.append_only():
        pytest.skip("its rows are never changed at all")
    with writer(model, stage):
        made = child(model, stage)
        made.save(force_insert=True)
        rows = model._default_manager.filter(pk=made.pk)
        with pytest.raises(DatabaseError), transaction.atomic():
            rows.update(**wrong_parent(column, stage))


def closed_to_femi(stage: Stage, manager: str, person: str) -> Block:
    """A block without its decision yet, as a manager writes it."""
    with stage.acting(manager) as by:
        authority = YoungPerson.objects.get(pk=stage.keys[f"people/{person}"]).authority_id
        columns = {"young_person_id": stage.keys[f"people/{person}"], "user_id": stage.world.user("femi").pk}
        return Block.objects.create(authority_id=authority, why="family", at=clock.now(), by_id=by.user_id, **columns)


@pytest.mark.parametrize("column", [None, *OF_DECISIONS])
def test_a_decision_belongs_to_the_authority_of_what_it_decides_about(column: str | None, stage: Stage) -> None:
    here, there = closed_to_femi(stage, "david", "Zed"), closed_to_femi(stage, "helen", "Jay")
    made = HidingDecision(
        authority_id=here.authority_id, young_person_id=here.young_person_id, block=here, against_id=here.user_id
    )
    wrong = {"young_person_id": there.young_person_id, "block_id": there.pk}
    if column == "restriction_id":
        made.block, made.against, made.restriction_id = None, None, stage.keys["restrictions/Rae"]
    elif column:
        setattr(made, column, wrong[column])
    with stage.acting("david") as by:
        made.asked_by_id, made.asked_at = by.user_id, clock.now()
        if column is None:
            made.save(force_insert=True)
            return
        with pytest.raises(DatabaseError, match=f"{REFUSED}|restriction_id"), transaction.atomic():
            made.save(force_insert=True)


@pytest.mark.parametrize("move", [YoungPerson, Referral], ids=lambda model: model.__name__)
def test_a_parent_cannot_leave_the_authority_of_its_children(move: type[PersonRecord], stage: Stage) -> None:
    key = stage.keys["people/Mia" if move is YoungPerson else "referrals/Mia"]
    with stage.acting("helen"), pytest.raises(DatabaseError), transaction.atomic():
        move._default_manager.filter(pk=key).update(authority=rochdale())


@pytest.mark.parametrize("of", [Contact, Involvement, Tie], ids=lambda model: model.__name__)
def test_a_child_cannot_leave_the_authority_of_its_parent(of: type[PersonRecord], stage: Stage) -> None:
    with stage.acting("helen"), pytest.raises(DatabaseError), transaction.atomic():
        of._default_manager.filter(young_person_id=stage.keys["people/Mia"]).update(authority=rochdale())


@pytest.mark.skipif(not environment.POSTGRES, reason="looks into PostgreSQL's catalogue")
@pytest.mark.parametrize(
    ("model", "column"),
    [*PAIRS, *((HidingDecision, column) for column in OF_DECISIONS)],
    ids=lambda each: getattr(each, "__name__", each),
)
def test_postgresql_holds_it_as_a_composite_foreign_key(model: type[PersonRecord], column: str, stage: Stage) -> None:
    name = f"{model._meta.db_table}_{column}_same_authority"
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = %s", [name])
        (definition,) = cursor.fetchone()
    assert definition.startswith(f"FOREIGN KEY ({column}, authority_id) REFERENCES")
