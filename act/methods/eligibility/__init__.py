"""Who ACT is for: two tests, in words, for a manager who decides either way."""

from act.methods.eligibility.answers import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.methods.eligibility.rule import Eligibility, Part, assess
from act.methods.eligibility.sentences import Phrase, Sentence

__all__ = [
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
