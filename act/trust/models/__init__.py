"""Accounts, postings, ties and the audit, one noun a file."""

from act.trust.models.audit import AuditKind, AuditRow, AuditSubject, ChainHead
from act.trust.models.kept import Kept
from act.trust.models.once import Once
from act.trust.models.place import Agency, Authority
from act.trust.models.posting import DatedQuerySet, Posting
from act.trust.models.record import PersonRecord, ServiceRecord
from act.trust.models.tie import TIE_NAMES, Tie, TieKind
from act.trust.models.user import User

__all__ = [
    "TIE_NAMES",
    "Agency",
    "AuditKind",
    "AuditRow",
    "AuditSubject",
    "Authority",
    "ChainHead",
    "DatedQuerySet",
    "Kept",
    "Once",
    "PersonRecord",
    "Posting",
    "ServiceRecord",
    "Tie",
    "TieKind",
    "User",
]
