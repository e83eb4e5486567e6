"""Young people and what they agreed to."""

from act.people.models.agreement import ANSWER_LABELS, Agreement, AgreementTo, Answer
from act.people.models.young_person import (
    DISABILITY_LABELS,
    GENDER_LABELS,
    NOT_SAID_LABELS,
    Disability,
    Gender,
    NotSaid,
    YoungPerson,
)

__all__ = [
    "ANSWER_LABELS",
    "DISABILITY_LABELS",
    "GENDER_LABELS",
    "NOT_SAID_LABELS",
    "Agreement",
    "AgreementTo",
    "Answer",
    "Disability",
    "Gender",
    "NotSaid",
    "YoungPerson",
]
