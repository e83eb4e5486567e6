"""The three statements of the staff survey. Our own words, not those of a published survey."""

STATEMENTS = {
    "knowledge": "I know enough about how exploitation works, and what helps",
    "confidence": "I feel confident when I work with young people who may be exploited",
    "support": "I get the support that I need in this work",
}
"""By the field that holds the answer."""
AGREEMENT = {
    1: "Strongly disagree",
    2: "Disagree",
    3: "Neither agree nor disagree",
    4: "Agree",
    5: "Strongly agree",
}
