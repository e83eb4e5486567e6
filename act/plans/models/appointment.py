"""An appointment: a visit, a call or a meeting elsewhere that is planned with a young person, and what became of it."""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.design.words import local, when
from act.methods.codes import code_set
from act.methods.removals import EntryKind
from act.people.models import YoungPerson
from act.trust.models import AuthoredRecord, words_only_when_removed
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.row_access import Rows

LONGEST_APPOINTMENT = 24 * 60
"""Minutes."""
LONGEST_PLACE = 100


class AppointmentState(StrEnum):
    """What became of an appointment."""

    PLANNED = "planned"
    KEPT = "kept"
    NOT_KEPT = "not_kept"
    CANCELLED = "cancelled"


APPOINTMENT_STATE_LABELS = {
    AppointmentState.PLANNED: "Planned",
    AppointmentState.KEPT: "It happened",
    AppointmentState.NOT_KEPT: "It didn't happen",
    AppointmentState.CANCELLED: "Cancelled",
}


class Appointment(AuthoredRecord):
    """What kind, when and for how many minutes, where in words, with which worker, and what became of it.

    `kind` is a code of the set appointment_kind on its day. `where_words` hold no address. `not_kept_because` is a code
    of the set not_kept_reason; `answer_words` say more of that, or why it was cancelled.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="appointments")
    kind = models.CharField(max_length=20, help_text="A code of the set appointment_kind")
    at = models.DateTimeField("when")
    minutes = models.PositiveSmallIntegerField()
    where_words = models.CharField("where", max_length=LONGEST_PLACE, blank=True)
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    state = models.CharField(
        max_length=20, choices=list(APPOINTMENT_STATE_LABELS.items()), default=AppointmentState.PLANNED.value
    )
    not_kept_because = models.CharField(max_length=20, blank=True, help_text="A code of the set not_kept_reason")
    answer_words = models.TextField(blank=True)

    entry_kind: ClassVar[EntryKind] = EntryKind.APPOINTMENT
    rows: ClassVar[Rows] = Rows(read="managed people opened", insert="managed people", update="managed people")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["where_words", "answer_words"],
        operational=["young_person", "kind", "at", "minutes", "worker", "state", "not_kept_because"],
    )
    history = versions(Rows(read="managed people", insert="managed people"))

    class Meta:
        indexes = [
            models.Index(fields=["authority", "young_person", "at"], name="appointment_of_person"),
            models.Index(fields=["worker", "at"], condition=Q(state="planned"), name="appointment_of_worker"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind="") & Q(minutes__gte=1, minutes__lte=LONGEST_APPOINTMENT), name="appointment_length"
            ),
            models.CheckConstraint(
                condition=Q(state__in=["planned", "kept"], not_kept_because="", answer_words="")
                | Q(state=AppointmentState.NOT_KEPT.value) & ~Q(not_kept_because="")
                | Q(state=AppointmentState.CANCELLED.value, not_kept_because=""),
                name="appointment_answer",
            ),
            words_only_when_removed("appointment_removed_words"),
        ]

    @property
    def kind_label(self) -> str:
        """What kind it is, in words of its day."""
        return code_set("appointment_kind", local(self.at).date()).label(self.kind)

    @property
    def in_words(self) -> str:
        """Return which appointment it is, for a page that asks about it."""
        return f"{self.kind_label}, {when(self.at)}"

    def __str__(self) -> str:
        return f"{self.kind}, {self.at:%d %b}"
