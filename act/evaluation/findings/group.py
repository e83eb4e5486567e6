"""The young people who joined, as numbers of one cohort: from which day, and until when."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from act.outcomes.models import Course
from act.trust.scope.cohort import Cohort


class CourseDates(NamedTuple):
    """The baseline date of a time with ACT, and its last day; None while it goes on."""

    baseline_on: date
    ended_on: date | None


@dataclass(frozen=True)
class Joined:
    """One time with ACT: whose (a number of the cohort), the baseline date, and the last day, None while it goes on."""

    person: int
    began_on: date
    ended_on: date | None

    def until(self, today: date) -> date:
        """The last day that counts as time with ACT."""
        return self.ended_on or today


def joined(cohort: Cohort) -> list[Joined]:
    """Every time with ACT: a young person who came back is there twice."""
    return [
        Joined(person, began_on, ended_on)
        for person, times in cohort.by_person(Course, CourseDates).items()
        for began_on, ended_on in times
    ]
