"""Choosing who walks beside a young person, writing contacts down, and closing."""

from act.casework.views.beside import allocate, change_worker, set_intensity
from act.casework.views.closing import close
from act.casework.views.contacts import amend_contact, log_contact

__all__ = ["allocate", "amend_contact", "change_worker", "close", "log_contact", "set_intensity"]
