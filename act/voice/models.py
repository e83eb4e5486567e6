"""What a young person or a parent said about the service. The worker whom it rates can never read it."""

from enum import StrEnum
from functools import reduce
from operator import and_
from typing import ClassVar
from uuid import UUID

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.design.words import long_date
from act.methods.feedback import STATEMENTS, FeedbackAnswer, FeedbackForm, GivenBy, form_of
from act.methods.removals import EntryKind
from act.people.models import YoungPerson
from act.trust.models import RemovableRecord, words_only_when_removed
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce

GIVEN_BY_LABELS = {GivenBy.YOUNG_PERSON: "Young person", GivenBy.PARENT: "Parent or carer"}


class FeedbackMode(StrEnum):
    """How a form was filled in."""

    TABLET = "tablet"
    PAPER = "paper"


FEEDBACK_MODE_LABELS = {FeedbackMode.TABLET: "On the tablet", FeedbackMode.PAPER: "On paper"}


def _answer() -> "models.CharField[str, str]":
    return models.CharField(max_length=10, choices=[(answer.value, answer.value) for answer in FeedbackAnswer])


def _all(answers: list[FeedbackAnswer]) -> Q:
    """Require one of some answers to every statement."""
    return reduce(and_, (Q(**{f"{key}__in": [answer.value for answer in answers]}) for key in STATEMENTS))


class Feedback(RemovableRecord):
    """One form on one day. A later opinion is a new row; no word of one is ever changed.

    `about` is the key worker of that day, whom it rates; `typed_by` copied it from paper.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="feedback")
    about = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    typed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    given_by = models.CharField(max_length=20, choices=list(GIVEN_BY_LABELS.items()))
    given_on = models.DateField()
    mode = models.CharField(max_length=10, choices=list(FEEDBACK_MODE_LABELS.items()))
    form_version = models.CharField(max_length=20)
    listened = _answer()
    there = _answer()
    say = _answer()
    safer = _answer()
    closer = _answer()
    recommend = _answer()
    helped = models.TextField(blank=True)
    different = models.TextField(blank=True)

    entry_kind: ClassVar[EntryKind] = EntryKind.FEEDBACK
    rows: ClassVar[Rows] = Rows(
        read="managed+unrated counted", insert="managed people", update="managed+unrated", rated="about_id"
    )
    walls: ClassVar[tuple[Wall, ...]] = (SetOnce(["removed_at", "removed_words"], free=["version"]),)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["helped", "different"],
        operational=["young_person", "about", "typed_by"],
        statistic=["given_by", "given_on", "mode", "form_version", *STATEMENTS],
    )

    class Meta:
        verbose_name_plural = "feedback"
        indexes = [
            models.Index(fields=["authority", "-given_on"], name="feedback_of_authority"),
            models.Index(fields=["authority", "young_person", "-given_on"], name="feedback_of_person"),
        ]
        constraints = [
            words_only_when_removed("feedback_removed_words"),
            models.CheckConstraint(
                condition=Q(given_by__in=[giver.value for giver in GivenBy])
                & ~Q(form_version="")
                & _all(list(FeedbackAnswer)),
                name="feedback_answers",
            ),
            models.CheckConstraint(
                condition=Q(mode=FeedbackMode.PAPER.value, typed_by__isnull=False)
                | Q(mode=FeedbackMode.TABLET.value, typed_by__isnull=True),
                name="feedback_typed_from_paper",
            ),
            models.CheckConstraint(
                condition=Q(typed_by__isnull=True) | Q(about__isnull=True) | ~Q(typed_by=F("about")),
                name="feedback_not_typed_by_the_rated",
            ),
            models.CheckConstraint(
                condition=~(_all([FeedbackAnswer.SKIPPED]) & Q(helped="", different="")), name="feedback_says_something"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_given_by_display()}, {self.given_on:%d %b}"

    @property
    def in_words(self) -> str:
        return f"{self.get_given_by_display()}, {long_date(self.given_on)}"

    @property
    def rated_id(self) -> UUID | None:
        return self.about_id

    @property
    def form(self) -> FeedbackForm:
        """Return the form as it was worded when it was filled in."""
        return form_of(GivenBy(self.given_by), self.form_version)

    def answered(self) -> list[tuple[str, str]]:
        """Return each statement with its answer, in the words of that form."""
        return self.form.read({key: FeedbackAnswer(getattr(self, key)) for key in STATEMENTS})
