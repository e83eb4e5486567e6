"""Who did, saw or was refused what: written here, tied into chains, anchored and checked."""

from act.trust.audit.writing import (
    NOBODY,
    AuditedObject,
    AuditedResponse,
    Subject,
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
    "AuditedObject",
    "AuditedResponse",
    "Subject",
    "act",
    "at_the_end",
    "by_operator",
    "entrance",
    "refusal",
    "sight",
    "subjects",
]
