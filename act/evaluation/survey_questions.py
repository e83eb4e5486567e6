"""The statements of the staff survey. Our own words, not those of a published survey."""

STATEMENTS = {
    "knowledge": "I know enough about how exploitation works, and what helps",
    "confidence": "I feel confident when I work with young people who may be exploited",
    "support": "I get the support that I need in this work",
    "approach": "I support the way ACT works with young people",
}
"""By the field that holds the answer."""
AGREE_THAT = {
    "knowledge": "they know enough about exploitation",
    "confidence": "they feel confident with young people who may be exploited",
    "support": "they get the support they need",
    "approach": "they support the way ACT works",
}
"""The same, said of the staff who agree."""
ASKED_AGAIN = {
    "knowledge": "Choose how far you agree that you know enough, or “I would rather not say”",
    "confidence": "Choose how far you agree that you feel confident, or “I would rather not say”",
    "support": "Choose how far you agree that you get the support you need, or “I would rather not say”",
    "approach": "Choose how far you agree that you support the way ACT works, or “I would rather not say”",
}
"""When no answer was chosen."""
AGREEMENT = {
    1: "Strongly disagree",
    2: "Disagree",
    3: "Neither agree nor disagree",
    4: "Agree",
    5: "Strongly agree",
}
AGREE = 4
"""From here on, an answer agrees."""
