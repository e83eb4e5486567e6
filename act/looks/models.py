"""What a manager found when they asked about a look: written once, and never read by whom it is about."""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.methods.snooping import SignKind
from act.trust.models import PersonRecord, ServiceRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class LookFinding(StrEnum):
    """What there was to find."""

    WORK = "work"
    MISTAKE = "mistake"
    TALKED = "talked"
    FURTHER = "further"


LOOK_FINDING_LABELS = {
    LookFinding.WORK: "They had a reason to, for their work",
    LookFinding.MISTAKE: "It was a mistake",
    LookFinding.TALKED: "It was not right. I have spoken to them",
    LookFinding.FURTHER: "It was not right. I have taken it further",
}


class LookReview(ServiceRecord):
    """Whom a manager asked about looks from one moment to another, for which reasons, and what they found.

    Its times are real ones. Which young people it is about stands in `ReviewedLook`, a row for each.
    """

    about = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    at = models.DateTimeField()
    since = models.DateTimeField()
    until = models.DateTimeField()
    signs = models.CharField(max_length=200, help_text="Kinds of act.methods.snooping, with spaces between")
    found = models.CharField(max_length=10, choices=list(LOOK_FINDING_LABELS.items()))
    words = models.TextField()

    rows: ClassVar[Rows] = Rows(read="managed+unrated", insert="managed+unrated+own", owner="by_id", rated="about_id")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["words"], operational=["about", "by", "at", "since", "until", "signs", "found"]
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="look_review_authority"),
            models.UniqueConstraint(fields=["authority", "about", "until"], name="look_review_once"),
            models.CheckConstraint(condition=~Q(by=F("about")), name="look_review_by_another"),
            models.CheckConstraint(condition=Q(until__gte=F("since")), name="look_review_times"),
            models.CheckConstraint(
                condition=Q(found__in=[each.value for each in LookFinding]), name="look_review_found"
            ),
            models.CheckConstraint(condition=~Q(words="") & ~Q(signs=""), name="look_review_says_something"),
        ]

    def __str__(self) -> str:
        return f"{self.since:%d %b %Y} to {self.until:%d %b %Y}"

    @property
    def kinds(self) -> tuple[SignKind, ...]:
        """What there was to ask about."""
        return tuple(SignKind(word) for word in self.signs.split())


class ReviewedLook(PersonRecord):
    """A young person whose record was looked at: the readers of the review read it too."""

    review = models.ForeignKey(LookReview, models.PROTECT, related_name="looks")
    young_person_id = models.UUIDField()

    rows: ClassVar[Rows] = Rows(
        read="managed+row", insert="managed+row", parent="looks_lookreview", parent_key="review_id"
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["review", "young_person_id"])

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["review", "young_person_id"], name="reviewed_look_once"),
        ]

    def __str__(self) -> str:
        return str(self.young_person_id)
