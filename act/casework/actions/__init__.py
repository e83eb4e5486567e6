"""The only writers of involvements and contacts, and of ties to key workers."""

from act.casework.actions.allocation import allocate, change_worker, set_intensity
from act.casework.actions.closing import close
from act.casework.actions.contacts import ContactFacts, amend_contact, log_contact, log_contacts
from act.casework.actions.cover import cover, end_cover
from act.casework.actions.removals import move_contact, remove_contact

__all__ = [
    "ContactFacts",
    "allocate",
    "amend_contact",
    "change_worker",
    "close",
    "cover",
    "end_cover",
    "log_contact",
    "log_contacts",
    "move_contact",
    "remove_contact",
    "set_intensity",
]
