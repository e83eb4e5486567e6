"""Browsing found: which looks at young people's records are worth a question to a manager, and why.

The harm that staff do is mostly looking at people they know (facts: ICO enforcement, the Nottingham review). A look is
held against who works with whom, against names and areas, and against what the person themselves usually does. No
score decides anything about anybody: what comes out is questions, in an order, with a reason in a sentence.
"""

from act.methods.snooping.alerts import Alert, Asked, alerts
from act.methods.snooping.evidence import Ground
from act.methods.snooping.facts import Actor, Bond, Look, Person, Relationship, Written
from act.methods.snooping.question import question
from act.methods.snooping.signs import RULES, Sign, signs
from act.methods.snooping.thresholds import Kind, Limits, limits

__all__ = [
    "RULES",
    "Actor",
    "Alert",
    "Asked",
    "Bond",
    "Ground",
    "Kind",
    "Limits",
    "Look",
    "Person",
    "Relationship",
    "Sign",
    "Written",
    "alerts",
    "limits",
    "question",
    "signs",
]
