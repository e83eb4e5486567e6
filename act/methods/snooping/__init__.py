"""Browsing found: which looks at young people's records are worth a question to a manager, and why.

The harm that staff do is mostly looking at people they know (facts: ICO enforcement, the Nottingham review). A look is
held against who works with whom, against names and areas, and against what the person themselves usually does. No
score decides anything about anybody: what comes out is questions, in an order, with a reason in a sentence.
"""

from act.methods.snooping.alerts import Alert, AlertSelection, alerts
from act.methods.snooping.evidence import Evidence
from act.methods.snooping.facts import Actor, Bond, Look, Person, Relationship, WrittenRecord
from act.methods.snooping.habits import LookDay
from act.methods.snooping.question import question
from act.methods.snooping.sieve import LookedAt, busy_days, is_strange, may_be_asked
from act.methods.snooping.signs import RULES, Sign, signs
from act.methods.snooping.thresholds import SignKind, SnoopingThresholds, snooping_thresholds

__all__ = [
    "RULES",
    "Actor",
    "Alert",
    "AlertSelection",
    "Bond",
    "Evidence",
    "Look",
    "LookDay",
    "LookedAt",
    "Person",
    "Relationship",
    "Sign",
    "SignKind",
    "SnoopingThresholds",
    "WrittenRecord",
    "alerts",
    "busy_days",
    "is_strange",
    "may_be_asked",
    "question",
    "signs",
    "snooping_thresholds",
]
