"""Why a measure was not filled in at a time point: never a blank that somebody has to explain later."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from django.db import models
from django.db.models import Q

from act.methods.instruments import MEASURES, instrument
from act.methods.removals import EntryKind
from act.methods.timepoints import LAST_MONTH, point_name, time_points
from act.outcomes.models.course import Course
from act.people.models import YoungPerson
from act.trust.models import AuthoredRecord, words_only_when_removed
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.row_access import Rows

GOALS = "goals"
"""The measure that is no form: a day on which goals were rated."""


class NonCompletionReason(StrEnum):
    """Why, after the pattern of SDQ1 to SDQ5 of the national return on children looked after (SSDA903)."""

    YOUNG_PERSON_REFUSED = "young_person_refused"
    PARENT_REFUSED = "parent_refused"
    WORKER_JUDGED = "worker_judged"
    MISSING_THEN = "missing_then"
    DISABILITY = "disability"
    OTHER = "other"


REASON_LABELS = {
    NonCompletionReason.YOUNG_PERSON_REFUSED: "The young person said no",
    NonCompletionReason.PARENT_REFUSED: "The parent or carer said no",
    NonCompletionReason.WORKER_JUDGED: "The worker decided it wasn't the right moment",
    NonCompletionReason.MISSING_THEN: "The young person was missing then",
    NonCompletionReason.DISABILITY: "The form doesn't suit their disability",
    NonCompletionReason.OTHER: "Something else",
}
REFUSED_BY = {
    NonCompletionReason.YOUNG_PERSON_REFUSED: "the young person",
    NonCompletionReason.PARENT_REFUSED: "the parent or carer",
}
"""The reasons that are a refusal, and who refused."""
MEASURE_LABELS = {measure: instrument(f"{measure}_baseline").title for measure in MEASURES} | {GOALS: "Goals"}
MONTHS = [point.month for point in time_points(date(2016, 1, 1), LAST_MONTH)]


class NonCompletion(AuthoredRecord):
    """Why one measure was not filled in at one time point of a course. A form that comes after all counts instead."""

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="non_completions")
    course = models.ForeignKey(Course, models.PROTECT, related_name="non_completions")
    measure = models.CharField(max_length=20, choices=list(MEASURE_LABELS.items()))
    month = models.PositiveSmallIntegerField()
    said_on = models.DateField()
    reason = models.CharField(max_length=30, choices=list(REASON_LABELS.items()))
    words = models.TextField(blank=True)

    entry_kind: ClassVar[EntryKind] = EntryKind.REASON
    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed people", update="managed people")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["words"],
        operational=["young_person", "course"],
        statistic=["measure", "month", "said_on", "reason"],
    )
    history = versions(Rows(read="managed people", insert="managed people"))

    class Meta:
        verbose_name = "non-completion"
        indexes = [models.Index(fields=["authority", "young_person"], name="non_completion_of_person")]
        constraints = [
            models.UniqueConstraint(
                fields=["authority", "course", "measure", "month"],
                condition=Q(removed_at__isnull=True),
                name="non_completion_once",
            ),
            words_only_when_removed("non_completion_removed_words"),
            models.CheckConstraint(
                condition=Q(measure__in=list(MEASURE_LABELS), month__in=MONTHS), name="non_completion_when"
            ),
            models.CheckConstraint(
                condition=Q(reason__in=[reason.value for reason in NonCompletionReason]), name="non_completion_reason"
            ),
            models.CheckConstraint(
                condition=~Q(reason=NonCompletionReason.OTHER.value) | ~Q(words=""),
                name="non_completion_other_has_words",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.measure}, {self.month} months: {self.reason}"

    @property
    def in_words(self) -> str:
        return f"Why it wasn't filled in: {MEASURE_LABELS[self.measure]}, {point_name(self.month).lower()}"
