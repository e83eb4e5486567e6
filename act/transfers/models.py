"""The offer to move a young person's record to another authority, and the mark that a move leaves on either record."""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.people.models import YoungPerson
from act.referrals.labels import RISK_LABELS
from act.trust.models import Authority, PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.extra_policies import MayRead, MayUpdate
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce

OFFERED_HERE = Rows(read="managed", insert="", authority="to_authority_id").expression("managed")


class Informed(StrEnum):
    """Whether the young person or a parent knows of the move."""

    YES = "yes"
    NOT_YET = "not_yet"


class Answer(StrEnum):
    """How an offer ended."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Way(StrEnum):
    """Whether the record goes on elsewhere, or came from there."""

    OUT = "out"
    IN = "in"


INFORMED_LABELS = {Informed.YES: "Yes", Informed.NOT_YET: "Not yet"}
ANSWER_LABELS = {Answer.ACCEPTED: "Accepted", Answer.DECLINED: "Declined", Answer.WITHDRAWN: "Withdrawn"}
WAY_LABELS = {Way.OUT: "Moved to", Way.IN: "Came from"}


class MoveOffer(PersonRecord):
    """What one authority's manager offers to another's, and the answer. `authority` is the one that offers.

    Name, date of birth and risk are copied: they are all that the other authority reads before it accepts.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="move_offers")
    to_authority = models.ForeignKey(Authority, models.PROTECT, related_name="+")
    name = models.CharField(max_length=200)
    born_on = models.DateField()
    risk = models.CharField(max_length=20, choices=list(RISK_LABELS.items()))
    why = models.TextField()
    from_on = models.DateField()
    note = models.TextField(blank=True)
    told = models.CharField(max_length=10, choices=list(INFORMED_LABELS.items()))
    offered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    offered_on = models.DateField()
    answer = models.CharField(max_length=10, blank=True, choices=list(ANSWER_LABELS.items()))
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    answered_on = models.DateField(null=True, blank=True)
    reason = models.TextField(blank=True)
    record_id = models.UUIDField(
        null=True, blank=True, help_text="The record in the other authority on which it goes on"
    )

    end_column: ClassVar[str] = "answered_on"
    rows: ClassVar[Rows] = Rows(read="managed", insert="managed", update="managed")
    walls: ClassVar[tuple[Wall, ...]] = (
        MayRead("act_offered_here", OFFERED_HERE),
        MayUpdate("act_answer_here", OFFERED_HERE, OFFERED_HERE),
        SetOnce(
            ["answer", "answered_by_id", "answered_on", "reason", "record_id"],
            free=["version"],
            signed={"answer": "answered_by_id"},
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        identity=["name", "born_on"],
        special=["why", "note", "reason", "risk"],
        operational=[
            *("young_person", "to_authority", "from_on", "told", "offered_by", "offered_on"),
            *("answer", "answered_by", "answered_on", "record_id"),
        ],
    )

    class Meta:
        indexes = [models.Index(fields=["to_authority", "answer", "offered_on"], name="move_offer_to")]
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "young_person"], condition=Q(answer=""), name="move_offer_one_open"
            ),
            models.CheckConstraint(condition=~Q(to_authority=F("authority")), name="move_offer_to_another"),
            models.CheckConstraint(condition=~Q(why="") & ~Q(name=""), name="move_offer_says_why"),
            models.CheckConstraint(
                condition=Q(told__in=[told.value for told in Informed])
                & Q(risk__in=[risk.value for risk in RISK_LABELS]),
                name="move_offer_answers",
            ),
            models.CheckConstraint(
                condition=Q(answered_on__isnull=True) | Q(answered_on__gte=F("offered_on")), name="move_offer_days"
            ),
            models.CheckConstraint(
                condition=Q(answer="", answered_by__isnull=True, answered_on__isnull=True, reason="")
                & Q(record_id__isnull=True)
                | Q(answer=Answer.ACCEPTED.value, reason="", record_id__isnull=False, answered_on__gte=F("from_on"))
                & Q(answered_by__isnull=False)
                | Q(answer=Answer.DECLINED.value, answered_by__isnull=False, answered_on__isnull=False)
                & Q(record_id__isnull=True)
                & ~Q(reason="")
                | Q(answer=Answer.WITHDRAWN.value, answered_by__isnull=False, answered_on__isnull=False)
                & Q(record_id__isnull=True, reason=""),
                name="move_offer_one_answer",
            ),
        ]

    @property
    def first_name(self) -> str:
        """The first of their names."""
        return self.name.split()[0]

    def __str__(self) -> str:
        return ANSWER_LABELS[Answer(self.answer)] if self.answer else "Waiting for an answer"


class RecordMove(PersonRecord):
    """Where a record goes on, or came from, and since when. Read by everybody who may open the record.

    One that moved out can only be read, until it goes on again because the young person came back.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="moves")
    offer_id = models.UUIDField()
    way = models.CharField(max_length=3, choices=list(WAY_LABELS.items()))
    other_authority = models.ForeignKey(Authority, models.PROTECT, related_name="+")
    moved_on = models.DateField()
    returned_on = models.DateField(null=True, blank=True)

    rows: ClassVar[Rows] = Rows(read="managed people opened", insert="managed", update="managed")
    walls: ClassVar[tuple[Wall, ...]] = (SetOnce(["returned_on"], free=["version"]),)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person", "offer_id", "way", "other_authority", "moved_on", "returned_on"]
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person", "-moved_on"], name="record_move_of_person")]
        constraints = [
            models.UniqueConstraint(fields=["authority", "offer_id"], name="record_move_once_an_offer"),
            models.UniqueConstraint(
                fields=["authority", "young_person"],
                condition=Q(way=Way.OUT.value, returned_on__isnull=True),
                name="record_move_out_once",
            ),
            models.CheckConstraint(condition=~Q(other_authority=F("authority")), name="record_move_to_another"),
            models.CheckConstraint(
                condition=Q(way=Way.OUT.value) & (Q(returned_on__isnull=True) | Q(returned_on__gte=F("moved_on")))
                | Q(way=Way.IN.value, returned_on__isnull=True),
                name="record_move_days",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_way_display()} another authority, {self.moved_on}"
