"""A decision after somebody was missing: a strategy meeting is called for a day, or is not held, and why."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q

from act.people.models import YoungPerson
from act.safety.models.missing import MissingEpisode
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.row_access import Rows


class StrategyDecision(PersonRecord):
    """Written once. `meeting_on` is the day for which the meeting is called; None: it is not held, and `words` say why.

    It belongs to the episode after which it was asked for: the next one asks again.
    """

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="strategy_decisions")
    episode = models.ForeignKey(MissingEpisode, models.PROTECT, related_name="strategy_decisions")
    meeting_on = models.DateField("the day of the meeting", null=True, blank=True)
    words = models.TextField(blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    decided_at = models.DateTimeField()

    rows: ClassVar[Rows] = Rows(read="managed people opened", insert="managed people")
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["words"],
        operational=["young_person", "episode", "meeting_on", "decided_by", "decided_at"],
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person", "-decided_at"], name="strategy_of_person")]
        constraints = [
            models.UniqueConstraint(fields=["authority", "episode"], name="strategy_once_an_episode"),
            models.CheckConstraint(
                condition=Q(meeting_on__isnull=False) | ~Q(words=""), name="strategy_not_held_has_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.decided_at:%d %b %Y}"
