"""Young people and what they agreed to."""

from act.people.models.agreement import (
    AGREEMENT_LABELS,
    Agreement,
    AgreementAnswer,
    AgreementState,
    AgreementTo,
    state_after,
)
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
    "AGREEMENT_LABELS",
    "DISABILITY_LABELS",
    "GENDER_LABELS",
    "NOT_SAID_LABELS",
    "Agreement",
    "AgreementAnswer",
    "AgreementState",
    "AgreementTo",
    "Disability",
    "Gender",
    "NotSaid",
    "YoungPerson",
    "state_after",
]
