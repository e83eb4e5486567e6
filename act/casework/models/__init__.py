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
from act.casework.models.support_ending import PATH_ANSWER_LABELS, PathAnswer, PathOutcome, SupportEnding

__all__ = [
    "ACT_WORKERS",
    "CONTACT_METHOD_LABELS",
    "CONTACT_WITH_LABELS",
    "ENDING_LABELS",
    "INTENSITY_LABELS",
    "MOST_MINUTES",
    "NOT_COUNTED_LABELS",
    "PATH_ANSWER_LABELS",
    "WORKER_KIND_LABELS",
    "Contact",
    "ContactMethod",
    "ContactWith",
    "Ending",
    "Involvement",
    "NotCounted",
    "PathAnswer",
    "PathOutcome",
    "SupportEnding",
    "WorkerKind",
]
