"""A contact: a key worker or social worker meets, calls or writes, or tries to."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.design.words import when
from act.methods.removals import EntryKind
from act.people.models import YoungPerson
from act.trust.models import RemovableRecord, words_only_when_removed
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.extra_policies import MayInsert, MayUpdate
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows

MOST_MINUTES = 24 * 60


class ContactWith(StrEnum):
    """Who the contact was with."""

    YOUNG_PERSON = "young_person"
    PARENT = "parent"
    FAMILY = "family"
    PROFESSIONAL = "professional"


class ContactMethod(StrEnum):
    """How the contact happened: where they met, or by which means they spoke or wrote."""

    HOME = "home"
    OUT = "out"
    CAR = "car"
    PHONE = "phone"
    MESSAGE = "message"
    SCHOOL = "school"
    MEETING = "meeting"


class WorkerKind(StrEnum):
    """What the worker was to the young person on the day of the contact; ACT's own are its key worker and cover."""

    KEY_WORKER = "key_worker"
    COVER = "cover"
    SOCIAL_WORKER = "social_worker"
    OTHER = "other"


class NotCounted(StrEnum):
    """Why a contact is no part of ACT's work and is left out of its counts. The worker was asked, and kept it."""

    BEFORE_ACT = "before_act"
    AFTER_ACT = "after_act"
    BEFORE_WORKER = "before_worker"


ACT_WORKERS = frozenset({WorkerKind.KEY_WORKER, WorkerKind.COVER})
CONTACT_WITH_LABELS = {
    ContactWith.YOUNG_PERSON: "Young person",
    ContactWith.PARENT: "Parent or carer",
    ContactWith.FAMILY: "Someone else in their family",
    ContactWith.PROFESSIONAL: "Another professional",
}
CONTACT_METHOD_LABELS = {
    ContactMethod.HOME: "At home",
    ContactMethod.OUT: "Out together",
    ContactMethod.CAR: "In the car",
    ContactMethod.PHONE: "Phone",
    ContactMethod.MESSAGE: "Message",
    ContactMethod.SCHOOL: "At school",
    ContactMethod.MEETING: "Meeting",
}


WORKER_KIND_LABELS = {
    WorkerKind.KEY_WORKER: "ACT's key worker",
    WorkerKind.COVER: "cover for ACT's key worker",
    WorkerKind.SOCIAL_WORKER: "children's social worker",
    WorkerKind.OTHER: "someone else",
}
NOT_COUNTED_LABELS = {
    NotCounted.BEFORE_ACT: "before ACT, so not counted",
    NotCounted.AFTER_ACT: "outside their time with ACT, so not counted",
    NotCounted.BEFORE_WORKER: "before this worker started with them, so not counted",
}


OPENED_BY_WRITER = "young_person_id = ANY ((SELECT act_ids('act.opened'))::uuid[]) AND worker_id = act_actor()"
"""SQL: a contact that somebody records who opened the young person's record in an emergency."""


class Contact(RemovableRecord):
    """Who, how, made or tried, when, how long; and two boxes: what they may read, and what is about others.

    `worker_kind` is what the worker was when it was recorded, empty where that was not kept. `not_counted` says why it
    is no part of ACT's work, empty where it is. `also_there` names who else was there, in the worker's words.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="contacts")
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    with_whom = models.CharField(max_length=20, choices=list(CONTACT_WITH_LABELS.items()))
    how = models.CharField(max_length=20, choices=list(CONTACT_METHOD_LABELS.items()))
    made = models.BooleanField()
    at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField()
    also_there = models.TextField(blank=True, default="")
    note = models.TextField(blank=True)
    about_others = models.TextField(blank=True)
    worker_kind = models.CharField(max_length=20, choices=list(WORKER_KIND_LABELS.items()), blank=True, default="")
    not_counted = models.CharField(max_length=20, choices=list(NOT_COUNTED_LABELS.items()), blank=True, default="")

    record_id: UUID | None = None
    """The record it was written on, where a query gives it the young person of the record that goes on. No column."""
    newer_at: datetime | None = None
    """When the next newer contact was, where a query gives it. No column."""
    entry_kind: ClassVar[EntryKind] = EntryKind.CONTACT
    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed people", update="managed people")
    walls: ClassVar[tuple[Wall, ...]] = (
        MayInsert("act_insert_opened", OPENED_BY_WRITER),
        MayUpdate("act_update_opened", OPENED_BY_WRITER, OPENED_BY_WRITER),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["also_there", "note", "about_others"],
        operational=["young_person", "worker"],
        statistic=["with_whom", "how", "made", "at", "minutes", "worker_kind", "not_counted"],
    )
    history = versions(Rows(read="managed people", insert="managed people"), since={2: ("also_there",)})

    class Meta:
        indexes = [
            models.Index(fields=["authority", "young_person", "-at"], name="contact_of_person"),
            models.Index(fields=["authority", "-at"], name="contact_of_authority"),
            models.Index(fields=["worker", "-at"], name="contact_of_worker"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(with_whom__in=[value.value for value in ContactWith])
                & Q(how__in=[method.value for method in ContactMethod]),
                name="contact_answers",
            ),
            models.CheckConstraint(
                condition=Q(made=True, minutes__gte=1, minutes__lte=MOST_MINUTES)
                | Q(made=False, minutes__lte=MOST_MINUTES),
                name="contact_minutes",
            ),
            models.CheckConstraint(
                condition=Q(worker_kind__in=["", *(kind.value for kind in WorkerKind)]), name="contact_worker_kind"
            ),
            models.CheckConstraint(
                condition=Q(not_counted__in=["", *(reason.value for reason in NotCounted)]), name="contact_not_counted"
            ),
            words_only_when_removed("contact_removed_words"),
        ]

    def __str__(self) -> str:
        return f"{self.get_how_display()}, {self.at:%d %b}"

    @property
    def in_words(self) -> str:
        return f"{self.get_how_display()}, {when(self.at)}, by {self.worker.name}"
