"""A meeting about a young person, of any kind: when and where, who was asked and who came, and what was decided."""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.design.words import local, when
from act.methods.codes import code_set
from act.methods.removals import EntryKind
from act.people.models import YoungPerson
from act.plans.models.appointment import LONGEST_APPOINTMENT, LONGEST_PLACE
from act.plans.models.task import LONGEST_NAME
from act.trust.models import AuthoredRecord, PersonRecord, words_only_when_removed
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.row_access import Rows


class MeetingState(StrEnum):
    """Whether a meeting is to come, was held, or was cancelled."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Attendance(StrEnum):
    """Whether a person who was asked came; empty before the meeting is recorded."""

    YES = "yes"
    APOLOGIES = "apologies"
    NO = "no"


MEETING_STATE_LABELS = {
    MeetingState.PLANNED: "Planned",
    MeetingState.HELD: "Held",
    MeetingState.CANCELLED: "Cancelled",
}
ATTENDANCE_LABELS = {Attendance.YES: "Came", Attendance.APOLOGIES: "Sent apologies", Attendance.NO: "Didn't come"}


class Meeting(AuthoredRecord):
    """One model for every kind of meeting; what is to be done is a task that it raised.

    `kind` is a code of the set meeting_kind on its day; `where_words` hold no address. `decided` is what was decided,
    or, of one that was cancelled, why.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="meetings")
    kind = models.CharField(max_length=20, help_text="A code of the set meeting_kind")
    at = models.DateTimeField("when")
    minutes = models.PositiveSmallIntegerField()
    where_words = models.CharField("where", max_length=LONGEST_PLACE, blank=True)
    state = models.CharField(
        max_length=20, choices=list(MEETING_STATE_LABELS.items()), default=MeetingState.PLANNED.value
    )
    decided = models.TextField(blank=True)

    entry_kind: ClassVar[EntryKind] = EntryKind.MEETING
    rows: ClassVar[Rows] = Rows(read="managed people opened", insert="managed people", update="managed people")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["where_words", "decided"], operational=["young_person", "kind", "at", "minutes", "state"]
    )
    history = versions(Rows(read="managed people", insert="managed people"))

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person", "at"], name="meeting_of_person")]
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="meeting_authority"),
            models.CheckConstraint(
                condition=~Q(kind="") & Q(minutes__gte=1, minutes__lte=LONGEST_APPOINTMENT), name="meeting_length"
            ),
            models.CheckConstraint(
                condition=Q(state=MeetingState.PLANNED.value, decided="")
                | Q(state__in=[MeetingState.HELD.value, MeetingState.CANCELLED.value]) & ~Q(decided=""),
                name="meeting_outcome",
            ),
            words_only_when_removed("meeting_removed_words"),
        ]

    @property
    def kind_label(self) -> str:
        """What kind it is, in words of its day."""
        return code_set("meeting_kind", local(self.at).date()).label(self.kind)

    @property
    def in_words(self) -> str:
        """Return which meeting it is, for a page that asks about it."""
        return f"{self.kind_label}, {when(self.at)}"

    def __str__(self) -> str:
        return f"{self.kind}, {self.at:%d %b}"


class MeetingInvitee(PersonRecord):
    """A person who was asked to a meeting: a worker by their account, anyone else by role, perhaps with a name.

    `role` is a code of the set meeting_role. `came` is empty until the meeting is recorded.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="+")
    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="invitees")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    role = models.CharField(max_length=20, blank=True, help_text="A code of the set meeting_role")
    name = models.CharField(max_length=LONGEST_NAME, blank=True)
    came = models.CharField(max_length=20, choices=list(ATTENDANCE_LABELS.items()), blank=True)

    rows: ClassVar[Rows] = Rows(read="managed people opened", insert="managed people", update="managed people")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["name"], operational=["young_person", "meeting", "user", "role", "came"]
    )
    history = versions(Rows(read="managed people", insert="managed people"))

    class Meta:
        indexes = [models.Index(fields=["user"], name="meeting_invitee_of_user")]
        constraints = [
            models.CheckConstraint(
                condition=Q(user__isnull=False, role="", name="") | Q(user__isnull=True) & ~Q(role=""),
                name="meeting_invitee_who",
            ),
            models.CheckConstraint(
                condition=Q(came__in=["", *(came.value for came in Attendance)]), name="meeting_invitee_came"
            ),
            models.UniqueConstraint(
                fields=["authority", "meeting", "user"], condition=Q(user__isnull=False), name="meeting_invitee_once"
            ),
        ]

    @property
    def label(self) -> str:
        """Who it is: the worker's name; or the name, or the role of today's list."""
        if self.user:
            return self.user.name
        return self.name or code_set("meeting_role", local(self.meeting.at).date()).label(self.role)

    def __str__(self) -> str:
        return self.role or "worker"
