"""A task: something to do about a young person, whose it is, and by when."""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.methods.removals import EntryKind
from act.people.models import YoungPerson
from act.trust.models import AuthoredRecord, words_only_when_removed
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.row_access import Rows

LONGEST_TASK = 200
"""Characters: a task is a short line, and the note of a contact says the rest."""
LONGEST_NAME = 100


class TaskOrigin(StrEnum):
    """What raised a task."""

    HAND = "hand"
    CONTACT = "contact"
    MEETING = "meeting"
    RULE = "rule"


class TaskOutcome(StrEnum):
    """How a task ended; a task that is open has none."""

    DONE = "done"
    NOT_NEEDED = "not_needed"


TASK_ORIGIN_LABELS = {
    TaskOrigin.HAND: "Added by hand",
    TaskOrigin.CONTACT: "From a contact",
    TaskOrigin.MEETING: "From a meeting",
    TaskOrigin.RULE: "Added by the service",
}
TASK_OUTCOME_LABELS = {TaskOutcome.DONE: "Done", TaskOutcome.NOT_NEEDED: "Not needed any more"}
OPEN = "open"
OTHER = "other"


class Task(AuthoredRecord):
    """What to do, whose it is, by which day, what raised it, and how it ended.

    It is a worker's (`owner`), or that of a person outside the service, known by name or role (`other_owner`): a
    parent, a teacher. `raised_from` is the key of the contact or meeting that raised it. Done is taken back by editing.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="tasks")
    what = models.CharField("task", max_length=LONGEST_TASK)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    other_owner = models.CharField("whose", max_length=LONGEST_NAME, blank=True)
    due_on = models.DateField("by")
    origin = models.CharField(max_length=20, choices=list(TASK_ORIGIN_LABELS.items()), default=TaskOrigin.HAND.value)
    raised_from = models.UUIDField(null=True, blank=True)
    outcome = models.CharField(max_length=20, choices=list(TASK_OUTCOME_LABELS.items()), blank=True)
    closed_on = models.DateField(null=True, blank=True)
    why_not_needed = models.TextField(blank=True)

    entry_kind: ClassVar[EntryKind] = EntryKind.TASK
    rows: ClassVar[Rows] = Rows(read="managed people opened", insert="managed people", update="managed people")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["what", "other_owner", "why_not_needed"],
        operational=["young_person", "owner", "due_on", "origin", "raised_from", "outcome", "closed_on"],
    )
    history = versions(Rows(read="managed people", insert="managed people"))

    class Meta:
        indexes = [
            models.Index(fields=["authority", "young_person", "due_on"], name="task_of_person"),
            models.Index(fields=["authority", "due_on"], condition=Q(outcome=""), name="task_open"),
            models.Index(fields=["owner", "due_on"], condition=Q(outcome=""), name="task_of_owner"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(what=""), name="task_says_what"),
            models.CheckConstraint(
                condition=Q(owner__isnull=False, other_owner="") | Q(owner__isnull=True) & ~Q(other_owner=""),
                name="task_one_owner",
            ),
            models.CheckConstraint(
                condition=Q(origin=TaskOrigin.HAND.value, raised_from__isnull=True)
                | Q(origin__in=[TaskOrigin.CONTACT.value, TaskOrigin.MEETING.value], raised_from__isnull=False)
                | Q(origin=TaskOrigin.RULE.value),
                name="task_origin",
            ),
            models.CheckConstraint(
                condition=Q(outcome="", closed_on__isnull=True, why_not_needed="")
                | Q(outcome=TaskOutcome.DONE.value, closed_on__isnull=False, why_not_needed="")
                | Q(outcome=TaskOutcome.NOT_NEEDED.value, closed_on__isnull=False) & ~Q(why_not_needed=""),
                name="task_outcome",
            ),
            words_only_when_removed("task_removed_words"),
        ]

    @property
    def whose(self) -> str:
        """Whose it is as a form asks it: the worker's key, or `OTHER`."""
        return str(self.owner_id) if self.owner_id else OTHER

    @property
    def state(self) -> str:
        """How it stands as a form asks it: `OPEN`, or how it ended."""
        return self.outcome or OPEN

    @property
    def owner_name(self) -> str:
        """The name of whose it is."""
        return self.owner.name if self.owner else self.other_owner

    @property
    def in_words(self) -> str:
        """Return which task it is, for a page that asks about it."""
        return f"Task: {self.what}"

    def __str__(self) -> str:
        return f"by {self.due_on:%d %b %Y}"
