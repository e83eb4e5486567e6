"""That a manager closed a record to colleagues, and what a second person decided about it."""

from typing import ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.trust.models.block import Block
from act.trust.models.record import PersonRecord
from act.trust.models.restriction import Restriction
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import SetOnce


class HidingDecisionQuerySet(models.QuerySet["HidingDecision"]):
    """Decisions by how they stand."""

    def waiting(self) -> Self:
        """Return those that nobody has taken, of what still holds, the oldest first."""
        still = Q(block__ended_at__isnull=True, restriction__lifted_at__isnull=True)
        return self.filter(still, decided_at__isnull=True).order_by("asked_at", "id")


class HidingDecision(PersonRecord):
    """One for each block of a colleague and each restriction: who closed the record, and what a second person said.

    It holds from the moment it was asked, and until somebody decides: never by itself is it lifted. With a no it is
    lifted in the same transaction, and `words` say why. A block of oneself needs nobody's yes, and has none.
    """

    block = models.OneToOneField(Block, models.PROTECT, null=True, related_name="decision")
    restriction = models.OneToOneField(Restriction, models.PROTECT, null=True, related_name="decision")
    young_person_id = models.UUIDField()
    against = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    decided_at = models.DateTimeField(null=True)
    agreed = models.BooleanField(null=True)
    words = models.CharField(max_length=500, blank=True)

    objects = HidingDecisionQuerySet.as_manager()
    rows: ClassVar[Rows] = Rows(
        read="managed leads operated",
        insert="own+managed+seen",
        update="managed+seen+unrated leads+seen+unrated",
        owner="asked_by_id",
        rated="against_id",
        hides=False,
    )
    walls: ClassVar[tuple[Wall, ...]] = (
        SetOnce(
            ["decided_at", "decided_by_id", "agreed", "words"], free=["version"], signed={"decided_at": "decided_by_id"}
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["words"],
        operational=[
            *("block", "restriction", "young_person_id", "against"),
            *("asked_by", "asked_at", "decided_by", "decided_at", "agreed"),
        ],
    )

    class Meta:
        indexes = [
            models.Index(fields=["authority"], condition=Q(decided_at__isnull=True), name="hiding_decision_waiting")
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(block__isnull=False, restriction__isnull=True, against__isnull=False)
                | Q(block__isnull=True, restriction__isnull=False, against__isnull=True),
                name="hiding_decision_about_one",
            ),
            models.CheckConstraint(condition=~Q(asked_by=F("against")), name="hiding_decision_of_another"),
            models.CheckConstraint(
                condition=Q(decided_by__isnull=True, decided_at__isnull=True, agreed__isnull=True, words="")
                | Q(decided_by__isnull=False, decided_at__isnull=False, agreed=True)
                | Q(decided_by__isnull=False, decided_at__isnull=False, agreed=False) & ~Q(words=""),
                name="hiding_decision_whole",
            ),
            models.CheckConstraint(
                condition=Q(decided_by__isnull=True)
                | ~Q(decided_by=F("asked_by")) & (Q(against__isnull=True) | ~Q(decided_by=F("against"))),
                name="hiding_decision_two_people",
            ),
        ]

    @property
    def waits(self) -> bool:
        """Whether nobody decided yet, and what it is about still holds."""
        ended = self.block.ended_at if self.block else self.restriction.lifted_at if self.restriction else None
        return self.decided_at is None and ended is None

    def __str__(self) -> str:
        return f"since {self.asked_at:%d %b %Y}"
