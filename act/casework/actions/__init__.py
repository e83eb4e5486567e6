"""The only writers of involvements and contacts, and of ties to key workers."""

from act.casework.actions.allocation import allocate, change_worker, set_intensity
from act.casework.actions.closing import end_support
from act.casework.actions.contacts import ContactFacts, amend_contact, log_contact, log_contacts
from act.casework.actions.cover import cover, end_cover
from act.casework.actions.endings import (
    EndingFacts,
    PathFacts,
    agree_to_ending,
    change_reader,
    check_ending,
    propose_ending,
    record_follow_up,
    send_ending_back,
    undo_ending,
    withdraw_ending,
)
from act.casework.actions.removals import move_contact, remove_contact

__all__ = [
    "ContactFacts",
    "EndingFacts",
    "PathFacts",
    "agree_to_ending",
    "allocate",
    "amend_contact",
    "change_reader",
    "change_worker",
    "check_ending",
    "cover",
    "end_cover",
    "end_support",
    "log_contact",
    "log_contacts",
    "move_contact",
    "propose_ending",
    "record_follow_up",
    "remove_contact",
    "send_ending_back",
    "set_intensity",
    "undo_ending",
    "withdraw_ending",
]
