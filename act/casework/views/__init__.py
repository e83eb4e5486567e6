"""Choosing who walks beside a young person, writing contacts down, and closing."""

from act.casework.views.beside import allocate, change_worker, set_intensity
from act.casework.views.closing import close
from act.casework.views.contacts import amend_contact, log_contact
from act.casework.views.covering import cover, cover_all, end_cover, end_cover_all

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
    "set_intensity",
]
