"""Who agreed to be part of the evaluation."""

from datetime import date
from typing import NamedTuple

from act.people.models import Agreement, AgreementAnswer, AgreementState, AgreementTo, state_after
from act.trust.scope.cohort import Cohort


class AgreementColumns(NamedTuple):
    """One answer: the day, which of the answers to its question it was, and what they said."""

    answered_on: date
    version: int
    answer: str


def evaluation_answers(cohort: Cohort) -> dict[int, list[AgreementAnswer]]:
    """Return each young person's answers about the evaluation by number in the cohort, the first answer first.

    Two answers of one day are in the order in which they were recorded. Nobody is there who has no answer.
    """
    rows_by_person = cohort.by_person(Agreement, AgreementColumns, to=AgreementTo.EVALUATION)
    return {person: [AgreementAnswer(row.answer) for row in sorted(rows)] for person, rows in rows_by_person.items()}


def agreed_to_evaluation(cohort: Cohort) -> set[int]:
    """Return the numbers in the cohort of the young people whose latest answer about the evaluation is yes."""
    answers_by_person = evaluation_answers(cohort).items()
    return {person for person, answers in answers_by_person if state_after(answers) is AgreementState.AGREED}
