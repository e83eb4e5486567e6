"""What a referral says about risk and about harm: judgements by people, each kept apart from the others."""

from enum import StrEnum


class ExploitationRisk(StrEnum):
    """What might happen: a practitioner's view of the risk of exploitation."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    NOT_ASSESSED = "not_assessed"


class Harm(StrEnum):
    """What has happened: whether the young person has already been exploited. Never folded into risk."""

    HAPPENED = "happened"
    SUSPECTED = "suspected"
    NONE_KNOWN = "none_known"
    NOT_ASKED = "not_asked"


class BreakdownRisk(StrEnum):
    """How likely it is that the place where the young person lives breaks down."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    NOT_ASSESSED = "not_assessed"


class BreakdownOf(StrEnum):
    """What might break down: life with the family, or a placement."""

    FAMILY = "family"
    PLACEMENT = "placement"
