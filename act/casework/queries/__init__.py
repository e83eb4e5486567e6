"""Reads of involvements, contacts, caseloads and who is beside whom, always through a scope."""

from act.casework.queries.beside import (
    beside,
    beside_now,
    involvement,
    involvement_to_steer,
    involvements,
    tie_to_change,
    who_could,
)
from act.casework.queries.caseloads import Caseload, caseloads, caseloads_of, own_caseloads
from act.casework.queries.contacts import (
    Last,
    contact_to_amend,
    contacts,
    contacts_between,
    last_contacts,
    recent_first,
    to_record,
)

__all__ = [
    "Caseload",
    "Last",
    "beside",
    "beside_now",
    "caseloads",
    "caseloads_of",
    "contact_to_amend",
    "contacts",
    "contacts_between",
    "involvement",
    "involvement_to_steer",
    "involvements",
    "last_contacts",
    "own_caseloads",
    "recent_first",
    "tie_to_change",
    "to_record",
    "who_could",
]
