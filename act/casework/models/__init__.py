"""Involvements and contacts."""

from act.casework.models.contact import HOW_LABELS, MOST_MINUTES, WITH_LABELS, Contact, How, With
from act.casework.models.involvement import ENDING_LABELS, INTENSITY_LABELS, Ending, Involvement

__all__ = [
    "ENDING_LABELS",
    "HOW_LABELS",
    "INTENSITY_LABELS",
    "MOST_MINUTES",
    "WITH_LABELS",
    "Contact",
    "Ending",
    "How",
    "Involvement",
    "With",
]
