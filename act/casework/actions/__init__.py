"""The only writers of involvements and contacts."""

from act.casework.actions.beside import allocate, change_worker, set_intensity
from act.casework.actions.closing import close
from act.casework.actions.contacts import ContactTold, amend_contact, log_contact
from act.casework.actions.covering import cover, end_cover

__all__ = [
    "ContactTold",
    "allocate",
    "amend_contact",
    "change_worker",
    "close",
    "cover",
    "end_cover",
    "log_contact",
    "set_intensity",
]
