"""Who ACT is for: two tests, in words, for a manager who decides either way."""

from act.methods.eligibility.answers import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.methods.eligibility.rule import SOURCE, Eligibility, Part, assess
from act.methods.eligibility.sentences import MANAGER_DECIDES, Phrase, Sentence

__all__ = [
    "MANAGER_DECIDES",
    "SOURCE",
    "BreakdownOf",
    "BreakdownRisk",
    "Eligibility",
    "ExploitationRisk",
    "Harm",
    "Part",
    "Phrase",
    "Sentence",
    "assess",
]
