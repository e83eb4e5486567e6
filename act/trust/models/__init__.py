"""Accounts, postings, ties and the audit, one noun a file."""

from act.trust.models.audit import AuditKind, AuditRow, AuditSubject, ChainHead
from act.trust.models.audited_view import AuditedView
from act.trust.models.block import Block
from act.trust.models.countersign import Countersign
from act.trust.models.disagreement import Disagreement
from act.trust.models.hiding import HidingDecision
from act.trust.models.hold import HoldReason, RecordHold
from act.trust.models.idempotency_key import IdempotencyKey
from act.trust.models.message import Message
from act.trust.models.nightly_check import NightlyCheck
from act.trust.models.opening import OUTCOME_LABELS, Opening, Outcome
from act.trust.models.place import Agency, Authority
from act.trust.models.posting import DatedQuerySet, Posting
from act.trust.models.record import PersonRecord, ServiceRecord
from act.trust.models.record_link import RecordLink
from act.trust.models.removal import AuthoredRecord, RemovableRecord, Removal, words_only_when_removed
from act.trust.models.restriction import Pass, Restriction, RestrictionReview
from act.trust.models.retained_access import RetainedAccess
from act.trust.models.search import Search, SearchResult
from act.trust.models.share import Share
from act.trust.models.sign_in_attempt import AttemptOutcome, SignInAttempt
from act.trust.models.tie import TIE_NAMES, Tie, TieKind
from act.trust.models.unsent_form import UnsentForm
from act.trust.models.user import User

__all__ = [
    "OUTCOME_LABELS",
    "TIE_NAMES",
    "Agency",
    "AttemptOutcome",
    "AuditKind",
    "AuditRow",
    "AuditSubject",
    "AuditedView",
    "AuthoredRecord",
    "Authority",
    "Block",
    "ChainHead",
    "Countersign",
    "DatedQuerySet",
    "Disagreement",
    "HidingDecision",
    "HoldReason",
    "IdempotencyKey",
    "Message",
    "NightlyCheck",
    "Opening",
    "Outcome",
    "Pass",
    "PersonRecord",
    "Posting",
    "RecordHold",
    "RecordLink",
    "RemovableRecord",
    "Removal",
    "Restriction",
    "RestrictionReview",
    "RetainedAccess",
    "Search",
    "SearchResult",
    "ServiceRecord",
    "Share",
    "SignInAttempt",
    "Tie",
    "TieKind",
    "UnsentForm",
    "User",
    "words_only_when_removed",
]
