"""An involvement: a period in which ACT works with a young person."""

from enum import StrEnum
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from act.methods.caseload import Intensity
from act.people.models import YoungPerson
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.records.versions import versions
from act.trust.walls.extra_policies import READ_WHEN_SHARED, OnlyUpdate
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows


class Ending(StrEnum):
    """Why ACT support for a young person ended. Our own list, not a published one."""

    GOALS_REACHED = "goals_reached"
    MOVED_AWAY = "moved_away"
    ASKED_TO_STOP = "asked_to_stop"
    STEPPED_UP = "stepped_up"
    TRANSFERRED = "transferred"
    OTHER = "other"


ENDING_LABELS = {
    Ending.GOALS_REACHED: "They reached what they wanted from ACT",
    Ending.MOVED_AWAY: "The young person moved away",
    Ending.ASKED_TO_STOP: "The young person asked to stop",
    Ending.STEPPED_UP: "They need more help than ACT can give, and get it elsewhere",
    Ending.TRANSFERRED: "They moved to another authority, where ACT goes on",
    Ending.OTHER: "Another reason",
}
INTENSITY_LABELS = {
    Intensity.INTENSE: "More time than usual",
    Intensity.USUAL: "About the usual time",
    Intensity.LIGHTER: "Less time than usual",
}


ENDED_BY_MANAGER = f"ended_on IS NULL OR {Rows(read='managed', insert='').expression('managed')}"
"""SQL: who works with the young person sets how much support they need; a manager alone ends it, or undoes that."""


class Involvement(PersonRecord):
    """From the day a key worker was chosen until the first day without ACT; how much it takes; how it ended."""

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="involvements")
    referral = models.OneToOneField("referrals.Referral", models.PROTECT, related_name="involvement")
    began_on = models.DateField()
    intensity = models.CharField(max_length=20, choices=list(INTENSITY_LABELS.items()), default=Intensity.USUAL.value)
    ended_on = models.DateField(null=True, blank=True)
    ended_because = models.CharField(max_length=20, choices=list(ENDING_LABELS.items()), blank=True)
    ending_words = models.TextField(blank=True)
    ended_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    end_column: ClassVar[str] = "ended_on"
    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed", update="managed people")
    walls: ClassVar[tuple[Wall, ...]] = (READ_WHEN_SHARED, OnlyUpdate("act_ended_by_manager", ENDED_BY_MANAGER))
    privacy: ClassVar[dict[str, Privacy]] = classify(
        special=["ending_words"],
        operational=["young_person", "referral", "ended_by"],
        statistic=["began_on", "intensity", "ended_on", "ended_because"],
    )
    history = versions(Rows(read="managed people", insert="managed people"))

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="involvement_authority"),
            models.UniqueConstraint(
                fields=["authority", "young_person"],
                condition=Q(ended_on__isnull=True),
                name="involvement_one_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("began_on")), name="involvement_dates"
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True, ended_because="", ending_words="", ended_by__isnull=True)
                | Q(
                    ended_on__isnull=False,
                    ended_because__in=[ending.value for ending in Ending],
                    ended_by__isnull=False,
                )
                & ~Q(ending_words=""),
                name="involvement_ending",
            ),
            models.CheckConstraint(
                condition=Q(intensity__in=[intensity.value for intensity in Intensity]), name="involvement_intensity"
            ),
        ]

    def __str__(self) -> str:
        return f"since {self.began_on}"
