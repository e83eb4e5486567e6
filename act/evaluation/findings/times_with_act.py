"""Every time with ACT of a cohort: whose, from which day, until when."""

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
class TimeWithAct:
    """One time with ACT: the young person's number in the cohort, baseline date, last day (None: still open)."""

    person: int
    began_on: date
    ended_on: date | None

    def until(self, today: date) -> date:
        """The last day that counts as time with ACT."""
        return self.ended_on or today


def times_with_act(cohort: Cohort) -> list[TimeWithAct]:
    """Return every time with ACT of a cohort; a young person who came back has two."""
    return [
        TimeWithAct(person, began_on, ended_on)
        for person, times in cohort.by_person(Course, CourseDates).items()
        for began_on, ended_on in times
    ]
