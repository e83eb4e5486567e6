"""The three statements of the staff survey. Our own words, not those of a published survey."""

STATEMENTS = {
    "knowledge": "I know enough about how exploitation works, and what helps",
    "confidence": "I feel confident when I work with young people who may be exploited",
    "support": "I get the support that I need in this work",
}
"""By the field that holds the answer."""
ASKED_AGAIN = {
    "knowledge": "Choose how far you agree that you know enough, or “I would rather not say”",
    "confidence": "Choose how far you agree that you feel confident, or “I would rather not say”",
    "support": "Choose how far you agree that you get the support you need, or “I would rather not say”",
}
"""When no answer was chosen."""
AGREEMENT = {
    1: "Strongly disagree",
    2: "Disagree",
    3: "Neither agree nor disagree",
    4: "Agree",
    5: "Strongly agree",
}
