"""Who may say that an entry is wrong, and what a manager may decide about it.

UK GDPR Article 16 gives a right to have wrong facts put right. Where a fact stays as it is, what the person says is
kept with it (the Information Commissioner's guidance on the right to rectification). Which people and which decisions
we name is our own list.
"""

from enum import StrEnum


class Disagreer(StrEnum):
    """Who says that an entry is wrong."""

    YOUNG_PERSON = "young_person"
    PARENT = "parent"
    RELATIVE = "relative"
    SOCIAL_WORKER = "social_worker"
    AGENCY = "agency"
    WORKER = "worker"


class DisagreementOutcome(StrEnum):
    """What a manager decided about the entry."""

    LEFT = "left"
    CORRECTED = "corrected"


DISAGREER_LABELS: dict[Disagreer, str] = {
    Disagreer.YOUNG_PERSON: "The young person",
    Disagreer.PARENT: "A parent or carer",
    Disagreer.RELATIVE: "Someone else in their family",
    Disagreer.SOCIAL_WORKER: "Their children's social worker",
    Disagreer.AGENCY: "Another agency",
    Disagreer.WORKER: "A colleague",
}
OUTCOME_LABELS: dict[DisagreementOutcome, str] = {
    DisagreementOutcome.LEFT: "Left as it is",
    DisagreementOutcome.CORRECTED: "Corrected",
}


def disagreer_name(whose: Disagreer, first_name: str) -> str:
    """Say who disagrees: the young person by their name, everyone else by what they are to them."""
    return first_name if whose is Disagreer.YOUNG_PERSON else DISAGREER_LABELS[whose]


def disagreement_line(whose: Disagreer, first_name: str, *, on: str) -> str:
    """Say in one line that an entry is disagreed with: "Mia disagrees: 3 November 2016"."""
    return f"{disagreer_name(whose, first_name)} disagrees: {on}"
