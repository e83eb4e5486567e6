"""Who did, saw or was refused what: written here, tied into chains, anchored and checked."""

from act.trust.audit.writing import (
    NOBODY,
    Answer,
    Subject,
    Within,
    act,
    at_the_end,
    by_operator,
    entrance,
    refusal,
    sight,
    subjects,
)

__all__ = [
    "NOBODY",
    "Answer",
    "Subject",
    "Within",
    "act",
    "at_the_end",
    "by_operator",
    "entrance",
    "refusal",
    "sight",
    "subjects",
]
