"""Young people, what they agreed to, and which records are about one of them."""

from act.people.models.agreement import (
    AGREEMENT_LABELS,
    Agreement,
    AgreementAnswer,
    AgreementState,
    AgreementTo,
    state_after,
)
from act.people.models.left_contradiction import LeftContradiction
from act.people.models.person_match import PersonMatch
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
    "LeftContradiction",
    "NotSaid",
    "PersonMatch",
    "YoungPerson",
    "state_after",
]
