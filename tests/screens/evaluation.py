"""Sentences of the evaluation's pages that several tests read: change one here, and every test follows."""

NO_SURVEY = "This link does not lead to a survey"
USED = "This link has been used. Each link takes one answer."
WHO_JOINED = "Who joined"


def invited(people: int, answers: str) -> str:
    """How a wave of the staff survey says how many were invited and how many answered."""
    return f"{people} people invited, {answers}."
