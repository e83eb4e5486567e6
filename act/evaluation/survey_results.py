"""Results of the staff survey: how many were invited and answered, and how far they agree."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from act.evaluation.models import SurveyAnswer, SurveyWave
from act.evaluation.survey_questions import AGREEMENT, STATEMENTS
from act.trust.models import Authority
from act.trust.scope.cohort import Cohort

FEWEST = 8
"""Answers to fewer are not shown: what one person said could be guessed."""


@dataclass(frozen=True)
class StatementResults:
    """How far people agree with one statement; None: too few answers to be shown."""

    statement: str
    counts: tuple[int, ...] | None

    @property
    def n(self) -> int:
        """How many answered this statement, leaving out "I would rather not say"."""
        return sum(self.counts or ())

    @classmethod
    def of(cls, statement: str, answers: Counter[int]) -> "StatementResults":
        """Count the answers to a statement; below FEWEST the counts are None."""
        return cls(statement, tuple(answers[value] for value in AGREEMENT) if answers.total() >= FEWEST else None)


@dataclass(frozen=True)
class Wave:
    """One wave as it may be shown. While it is open there are no `results`: nobody sees an answer come in."""

    key: UUID
    authority_id: UUID
    authority: str
    number: int
    opens_on: date
    closes_on: date
    invited: int
    answered: int
    over: bool
    results: tuple[StatementResults, ...]


def waves(cohort: Cohort, today: date) -> list[Wave]:
    """Return the waves of the cohort's authorities, by authority and number."""
    columns = ("id", "authority", "number", "opens_on", "closes_on", "invited", "answered")
    rows = [dict(zip(columns, row, strict=True)) for row in cohort.columns(SurveyWave, *columns)]
    names = dict(Authority.objects.values_list("pk", "name"))
    answers = _answers(cohort)
    shown = (_wave(row, names, answers, today) for row in rows)
    return sorted(shown, key=lambda wave: (wave.authority, wave.number))


def _answers(cohort: Cohort) -> Counter[tuple[UUID, str, int]]:
    """How often each answer was given: by wave, statement and answer."""
    return Counter(
        (wave, name, value)
        for wave, *values in cohort.columns(SurveyAnswer, "wave", *STATEMENTS)
        for name, value in zip(STATEMENTS, values, strict=True)
        if value is not None
    )


def _wave(row: dict[str, Any], names: dict[UUID, str], answers: Counter[tuple[UUID, str, int]], today: date) -> Wave:
    key, authority, over = row.pop("id"), row.pop("authority"), today > row["closes_on"]
    results = tuple(_results(key, answers)) if over else ()
    return Wave(key=key, authority_id=authority, authority=names[authority], over=over, results=results, **row)


def _results(key: UUID, answers: Counter[tuple[UUID, str, int]]) -> Iterator[StatementResults]:
    for name, statement in STATEMENTS.items():
        yield StatementResults.of(statement, Counter({value: answers[key, name, value] for value in AGREEMENT}))
