"""Involvements and contacts."""

from act.casework.models.contact import (
    CONTACT_METHOD_LABELS,
    CONTACT_WITH_LABELS,
    MOST_MINUTES,
    Contact,
    ContactMethod,
    ContactWith,
)
from act.casework.models.involvement import ENDING_LABELS, INTENSITY_LABELS, Ending, Involvement

__all__ = [
    "CONTACT_METHOD_LABELS",
    "CONTACT_WITH_LABELS",
    "ENDING_LABELS",
    "INTENSITY_LABELS",
    "MOST_MINUTES",
    "Contact",
    "ContactMethod",
    "ContactWith",
    "Ending",
    "Involvement",
]
