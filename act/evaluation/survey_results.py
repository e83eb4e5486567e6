"""Waves of the staff survey as they are counted: invited, answered and, once a wave has closed, what was answered."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from act.evaluation.models import SurveyAnswer, SurveyWave
from act.evaluation.survey_counts import StatementCounts
from act.evaluation.survey_questions import STATEMENTS
from act.trust.models import Authority
from act.trust.scope.cohort import Cohort

Answers = dict[UUID, list[tuple[int | None, ...]]]
"""By wave, each answer's values in the order of STATEMENTS."""
COLUMNS = ("id", "authority", "number", "opens_on", "closes_on", "invited", "answered", "asks_approach")


@dataclass(frozen=True)
class Wave:
    """One wave in one authority. `counts` by statement: those that it asked, and none while it is open."""

    key: UUID
    authority_id: UUID
    authority: str
    number: int
    opens_on: date
    closes_on: date
    invited: int
    answered: int
    over: bool
    counts: dict[str, StatementCounts]


def waves(cohort: Cohort, today: date) -> list[Wave]:
    """Return the waves of the cohort's authorities, by authority and number."""
    names = dict(Authority.objects.values_list("pk", "name"))
    answers = _answers(cohort)
    rows = (dict(zip(COLUMNS, row, strict=True)) for row in cohort.columns(SurveyWave, *COLUMNS))
    counted = [
        Wave(
            key=row["id"],
            authority_id=row["authority"],
            authority=names[row["authority"]],
            number=row["number"],
            opens_on=row["opens_on"],
            closes_on=row["closes_on"],
            invited=row["invited"],
            answered=row["answered"],
            over=today > row["closes_on"],
            counts=_counts(answers[row["id"]], row["asks_approach"]) if today > row["closes_on"] else {},
        )
        for row in rows
    ]
    return sorted(counted, key=lambda wave: (wave.authority, wave.number))


def _answers(cohort: Cohort) -> Answers:
    answers: Answers = defaultdict(list)
    for wave, *values in cohort.columns(SurveyAnswer, "wave", *STATEMENTS):
        answers[wave].append(tuple(values))
    return answers


def _counts(answers: list[tuple[int | None, ...]], asks_approach: bool) -> dict[str, StatementCounts]:
    return {
        name: StatementCounts.of(values[place] for values in answers)
        for place, name in enumerate(STATEMENTS)
        if name != "approach" or asks_approach
    }
