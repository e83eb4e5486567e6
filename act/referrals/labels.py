"""Plain words for the answers of a referral."""

from enum import StrEnum

from act.methods.eligibility import BreakdownRisk, ExploitationRisk, Harm


class Lives(StrEnum):
    """Where the young person lives now. Never an address."""

    PARENT = "parent"
    FAMILY = "family"
    FOSTER = "foster"
    CHILDRENS_HOME = "childrens_home"
    SUPPORTED = "supported"
    SECURE = "secure"
    ELSEWHERE = "elsewhere"
    NOT_KNOWN = "not_known"


class Certainty(StrEnum):
    """How sure a manager is of an expected path."""

    NEARLY_CERTAIN = "nearly_certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


LIVES_LABELS = {
    Lives.PARENT: "With a parent",
    Lives.FAMILY: "With other family or friends",
    Lives.FOSTER: "With foster carers",
    Lives.CHILDRENS_HOME: "In a children's home",
    Lives.SUPPORTED: "In supported accommodation",
    Lives.SECURE: "In a secure children's home",
    Lives.ELSEWHERE: "Somewhere else",
    Lives.NOT_KNOWN: "Not known",
}
HARM_LABELS = {
    Harm.HAPPENED: "Yes, exploitation has happened",
    Harm.SUSPECTED: "It is suspected",
    Harm.NONE_KNOWN: "Not that anyone knows",
    Harm.NOT_ASKED: "Not looked into yet",
}
RISK_LABELS = {
    ExploitationRisk.LOW: "Low",
    ExploitationRisk.MEDIUM: "Medium",
    ExploitationRisk.HIGH: "High",
    ExploitationRisk.NOT_ASSESSED: "Not assessed yet",
}
BREAKDOWN_LABELS = {
    BreakdownRisk.LOW: "Low",
    BreakdownRisk.MEDIUM: "Medium",
    BreakdownRisk.HIGH: "High",
    BreakdownRisk.NOT_ASSESSED: "Not assessed yet",
}
CERTAINTY_LABELS = {
    Certainty.NEARLY_CERTAIN: "Nearly certain: it was arranged or agreed",
    Certainty.LIKELY: "Likely: it was being planned",
    Certainty.POSSIBLE: "Possible: it had been talked about",
}
