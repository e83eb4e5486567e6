"""Pages to choose who works with a young person, record contacts, arrange cover, and end support."""

from act.casework.views.allocation import allocate, change_worker, set_intensity
from act.casework.views.closing import close
from act.casework.views.contacts import amend_contact, log_contact
from act.casework.views.cover import cover, cover_all, end_cover, end_cover_all
from act.casework.views.removals import move_contact, remove_contact

__all__ = [
    "allocate",
    "amend_contact",
    "change_worker",
    "close",
    "cover",
    "cover_all",
    "end_cover",
    "end_cover_all",
    "log_contact",
    "move_contact",
    "remove_contact",
    "set_intensity",
]
