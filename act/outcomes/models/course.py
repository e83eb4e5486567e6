"""A course: the time in which one young person's change is measured."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from act.people.models import YoungPerson
from act.trust.models import PersonRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows
from act.trust.walls.write_once import Unchanging


class Course(PersonRecord):
    """From the baseline date, which never changes once it is written, until the day ACT's support ends."""

    young_person = models.ForeignKey(YoungPerson, models.PROTECT, related_name="courses")
    baseline_on = models.DateField()
    ended_on = models.DateField(null=True, blank=True)

    end_column: ClassVar[str] = "ended_on"
    rows: ClassVar[Rows] = Rows(read="managed people opened counted", insert="managed", update="managed people")
    walls: ClassVar[tuple[Wall, ...]] = (Unchanging("baseline_on"),)
    privacy: ClassVar[dict[str, Privacy]] = classify(
        operational=["young_person"], statistic=["baseline_on", "ended_on"]
    )

    class Meta:
        indexes = [models.Index(fields=["authority", "young_person", "-baseline_on"], name="course_of_person")]
        constraints = [
            models.UniqueConstraint(fields=["id", "authority"], name="course_authority"),
            models.UniqueConstraint(
                fields=["authority", "young_person"],
                condition=Q(ended_on__isnull=True),
                name="course_one_at_a_time",
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("baseline_on")), name="course_dates"
            ),
        ]

    def __str__(self) -> str:
        return f"measured since {self.baseline_on}"
