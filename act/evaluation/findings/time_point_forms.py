"""Which form counts at each time point: one, however many were filled in within its days."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from act.evaluation.findings.people import GenderColumn
from act.evaluation.findings.times_with_act import TimeWithAct
from act.methods.timepoints import LAST_MONTH, time_points
from act.outcomes.models import Assessment
from act.outcomes.time_points import FormScores
from act.people.models import YoungPerson
from act.trust.scope.cohort import Cohort

WHICH_COUNTS = (
    "Of several forms within the days of one time point the first one filled in counts. The others are kept, and so "
    "are forms outside those days. Our own rule."
)


class ScoredColumns(NamedTuple):
    """A scored form as its table keeps it, with the two scales that changes are counted in."""

    measure: str
    instrument: str
    completed_on: date
    form_version: str
    band_set: str
    verified: bool
    total: int | None
    impact: int | None


@dataclass(frozen=True)
class FormSeries:
    """The forms of one measure that count in one time with ACT, by month of their time point, and whose norm applies.

    Never two forms of one time point: change is only between different ones.
    """

    time: TimeWithAct
    gender: str
    forms: dict[int, FormScores]


def form_series(
    cohort: Cohort, times: list[TimeWithAct], measures: Iterable[str], agreed: frozenset[int]
) -> dict[str, list[FormSeries]]:
    """Return by measure the series of each time with ACT, of young people who agreed, that has a form that counts."""
    forms: dict[tuple[str, int], list[ScoredColumns]] = defaultdict(list)
    for person, rows in cohort.by_person(Assessment, ScoredColumns).items():
        for row in rows:
            forms[row.measure, person].append(row)
    genders = cohort.by_person(YoungPerson, GenderColumn)
    return {
        measure: [
            FormSeries(time, genders[time.person][0].gender, counted)
            for time in times
            if time.person in agreed and (counted := _that_count(time, forms.get((measure, time.person), [])))
        ]
        for measure in measures
    }


def _that_count(time: TimeWithAct, rows: list[ScoredColumns]) -> dict[int, FormScores]:
    in_order = sorted(rows, key=lambda row: row.completed_on)
    within = [row for row in in_order if not time.ended_on or row.completed_on <= time.ended_on]
    counted: dict[int, FormScores] = {}
    for point in time_points(time.began_on, LAST_MONTH):
        first = next((row for row in within if point.holds(row.completed_on)), None)
        if first is not None:
            counted[point.month] = _scores(first)
    return counted


def _scores(row: ScoredColumns) -> FormScores:
    return FormScores(
        instrument=row.instrument,
        completed_on=row.completed_on,
        values={"total": row.total, "impact": row.impact},
        form_version=row.form_version,
        band_set=row.band_set,
        verified=row.verified,
    )
