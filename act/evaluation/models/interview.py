"""An interview of the evaluation: that it was held, with which group, and on what consent. Nothing that was said."""

from enum import StrEnum
from typing import ClassVar

from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import F, Q

from act.trust.models import ServiceRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.constraints import letters_and_number
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows

NUMBER = r"^[A-Z]{1,3}-[0-9]{1,4}\Z"
"""Letters and digits only, so that no name fits."""
TIME_POINTS = (1, 2, 3, 4)
"""Greater Manchester's evaluation interviewed at four (Scott and Botcherby, 2017)."""


class InterviewGroup(StrEnum):
    """Who was interviewed: the five groups of the evaluation (Scott and Botcherby, 2017)."""

    MANAGERS = "managers"
    STAFF = "staff"
    PARTNERS = "partners"
    YOUNG_PEOPLE = "young_people"
    PARENTS = "parents"


class Consent(StrEnum):
    """How they said yes."""

    WRITTEN = "written"
    SPOKEN_RECORDED = "spoken_recorded"


GROUPS = {
    InterviewGroup.MANAGERS: "Managers",
    InterviewGroup.STAFF: "Staff",
    InterviewGroup.PARTNERS: "Partner agencies",
    InterviewGroup.YOUNG_PEOPLE: "Young people",
    InterviewGroup.PARENTS: "Parents and carers",
}
CONSENTS = {Consent.WRITTEN: "In writing", Consent.SPOKEN_RECORDED: "Spoken, and recorded"}


class Interview(ServiceRecord):
    """One line of the register. Whoever takes their consent back has it deleted for good, so it keeps no versions."""

    number = models.CharField(max_length=8, validators=[RegexValidator(NUMBER)], help_text="The interviewee's code")
    group = models.CharField(max_length=20, choices=list(GROUPS.items()))
    time_point = models.PositiveSmallIntegerField(
        validators=[MinValueValidator(TIME_POINTS[0]), MaxValueValidator(TIME_POINTS[-1])]
    )
    held_on = models.DateField()
    consent = models.CharField(max_length=20, choices=list(CONSENTS.items()))
    consented_on = models.DateField()

    rows: ClassVar[Rows] = Rows(read="evaluated counted", insert="evaluated", update="evaluated", delete="evaluated")
    walls: ClassVar[tuple[Wall, ...]] = (
        letters_and_number("interview_number_is_no_name", "number", letters=3, digits=4),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["number", "consented_on"], statistic=["group", "time_point", "held_on", "consent"]
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["authority", "number", "time_point"], name="interview_once_a_time_point"),
            models.CheckConstraint(condition=Q(group__in=[g.value for g in InterviewGroup]), name="interview_group"),
            models.CheckConstraint(condition=Q(time_point__in=TIME_POINTS), name="interview_time_point"),
            models.CheckConstraint(condition=Q(consent__in=[c.value for c in Consent]), name="interview_consent"),
            models.CheckConstraint(condition=Q(consented_on__lte=F("held_on")), name="interview_after_consent"),
        ]

    def __str__(self) -> str:
        return f"{self.number}, time point {self.time_point}"
