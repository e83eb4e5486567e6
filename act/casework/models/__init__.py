"""Involvements and contacts."""

from act.casework.models.contact import HOW_LABELS, MOST_MINUTES, WITH_LABELS, Contact, How, With
from act.casework.models.involvement import Involvement

__all__ = ["HOW_LABELS", "MOST_MINUTES", "WITH_LABELS", "Contact", "How", "Involvement", "With"]
