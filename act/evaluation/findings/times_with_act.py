"""Every time with ACT of a cohort: whose, from which day, until when."""

from collections.abc import Iterable
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
    """One time with ACT: the young person's number in the cohort, baseline date, last day (None: still open).

    `record` is the record on which it began, of somebody who has several.
    """

    person: int
    began_on: date
    ended_on: date | None
    record: int = 0

    def until(self, today: date) -> date:
        """The last day that counts as time with ACT."""
        return self.ended_on or today


def times_with_act(cohort: Cohort) -> list[TimeWithAct]:
    """Return every time with ACT of a cohort; a young person who came back has two."""
    courses = cohort.by_record(Course, CourseDates)
    times_by_person: dict[int, list[CourseDates]] = {}
    began_in: dict[tuple[int, date], int] = {}
    for (person, record), times in courses.items():
        times_by_person.setdefault(person, []).extend(times)
        for time in times:
            began_in.setdefault((person, time.baseline_on), record)
    return [
        TimeWithAct(person, began_on, ended_on, began_in[person, began_on])
        for person, times in times_by_person.items()
        for began_on, ended_on in united(times)
    ]


def united(times: Iterable[CourseDates]) -> list[CourseDates]:
    """Return the times with ACT of one person in order; those that overlap are one, of the earliest and latest day.

    Only a young person with two records has times that overlap.
    """
    in_order = sorted(times, key=lambda time: (time.baseline_on, time.ended_on or date.max))
    united_times: list[CourseDates] = []
    for time in in_order:
        last = united_times[-1] if united_times else None
        if last and time.baseline_on < (last.ended_on or date.max):
            ends = (last.ended_on, time.ended_on)
            united_times[-1] = CourseDates(last.baseline_on, None if None in ends else max(filter(None, ends)))
        else:
            united_times.append(time)
    return united_times
