"""Involvements and contacts."""

from act.casework.models.contact import (
    ACT_WORKERS,
    CONTACT_METHOD_LABELS,
    CONTACT_WITH_LABELS,
    MOST_MINUTES,
    NOT_COUNTED_LABELS,
    WORKER_KIND_LABELS,
    Contact,
    ContactMethod,
    ContactWith,
    NotCounted,
    WorkerKind,
)
from act.casework.models.involvement import ENDING_LABELS, INTENSITY_LABELS, Ending, Involvement

__all__ = [
    "ACT_WORKERS",
    "CONTACT_METHOD_LABELS",
    "CONTACT_WITH_LABELS",
    "ENDING_LABELS",
    "INTENSITY_LABELS",
    "MOST_MINUTES",
    "NOT_COUNTED_LABELS",
    "WORKER_KIND_LABELS",
    "Contact",
    "ContactMethod",
    "ContactWith",
    "Ending",
    "Involvement",
    "NotCounted",
    "WorkerKind",
]
