"""Pages to choose who works with a young person, record contacts, arrange cover, and end support."""

from act.casework.views.allocation import allocate, change_worker, set_intensity
from act.casework.views.contacts import amend_contact, log_contact
from act.casework.views.cover import cover, cover_all, end_cover, end_cover_all
from act.casework.views.endings import (
    answer_ending,
    change_reader,
    ending,
    follow_up,
    propose_ending,
    undo_ending,
    withdraw_ending,
)
from act.casework.views.removals import move_contact, remove_contact

__all__ = [
    "allocate",
    "amend_contact",
    "answer_ending",
    "change_reader",
    "change_worker",
    "cover",
    "cover_all",
    "end_cover",
    "end_cover_all",
    "ending",
    "follow_up",
    "log_contact",
    "move_contact",
    "propose_ending",
    "remove_contact",
    "set_intensity",
    "undo_ending",
    "withdraw_ending",
]
