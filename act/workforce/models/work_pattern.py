"""When somebody works: their hours on each day of the week, from a day on."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Self

from django.conf import settings
from django.db import models

from act.methods.calendar.office_hours import WEEKDAYS
from act.methods.day_hours import DayHours, read_hours, write_hours
from act.trust.models import ServiceRecord
from act.trust.records.privacy import Privacy, classify
from act.trust.walls.constraints import Check
from act.trust.walls.objects import Wall
from act.trust.walls.row_access import Rows

MOST_A_DAY = 4
"""Hours that a day can hold."""
ONE = "09:00-17:00"
LONGEST = MOST_A_DAY * (len(ONE) + 1) - 1


def _day() -> "models.CharField[str, str]":
    return models.CharField(max_length=LONGEST, blank=True, help_text="Hours such as 09:00-17:00 22:00-06:00")


def _hours_on_postgresql() -> Iterator[str]:
    time = "([01][0-9]|2[0-3]):[0-5][0-9]"
    one = f"{time}-{time}"
    yield from (f"{day} ~ '^({one}( {one})*)?\\Z'" for day in WEEKDAYS)


def _hours_on_sqlite() -> Iterator[str]:
    time = "[0-2][0-9]:[0-5][0-9]"
    for day in WEEKDAYS:
        yield f"NEW.{day} = trim(NEW.{day})"
        for place in range(MOST_A_DAY):
            one = f"substr(NEW.{day}, {place * (len(ONE) + 1) + 1}, {len(ONE) + 1})"
            shape = f"{one} || ' ' GLOB '{time}-{time} *' AND substr({one}, 1, 2) < '24' AND substr({one}, 7, 2) < '24'"
            yield f"({one} = '' OR {shape})"


class WorkPatternQuerySet(models.QuerySet["WorkPattern"]):
    """Patterns by how they hold."""

    def begun(self, on: date) -> Self:
        """Return those that have begun by a day, the one that holds first for each person."""
        return self.filter(begins__lte=on).order_by("user", "-begins", "-pk")


class WorkPattern(ServiceRecord):
    """Somebody's hours from a day on, until a later pattern begins. Never changed: of one day, the last entry holds."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    begins = models.DateField()
    monday = _day()
    tuesday = _day()
    wednesday = _day()
    thursday = _day()
    friday = _day()
    saturday = _day()
    sunday = _day()
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    objects = WorkPatternQuerySet.as_manager()
    rows: ClassVar[Rows] = Rows(read="colleagues", insert="managed own+colleagues", owner="user_id")
    walls: ClassVar[tuple[Wall, ...]] = (
        Check(
            "work_pattern_hours",
            postgresql=" AND ".join(_hours_on_postgresql()),
            sqlite=" AND ".join(_hours_on_sqlite()),
        ),
    )
    privacy: ClassVar[dict[str, Privacy]] = classify(operational=["user", "begins", "set_by", *WEEKDAYS])

    class Meta:
        indexes = [models.Index(fields=["authority", "user", "begins"], name="work_pattern_of_user")]

    @property
    def week(self) -> tuple[tuple[DayHours, ...], ...]:
        """The hours of each day, Monday first."""
        return tuple(read_hours(getattr(self, day).replace(" ", ", ")) for day in WEEKDAYS)

    @staticmethod
    def columns(week: tuple[tuple[DayHours, ...], ...]) -> dict[str, str]:
        """Return what its columns hold for the hours of a week, Monday first."""
        return {day: write_hours(hours, " ") for day, hours in zip(WEEKDAYS, week, strict=True)}

    def __str__(self) -> str:
        return f"from {self.begins:%d %b %Y}"
