"""Reads of involvements, contacts, caseloads and who is beside whom, always through a scope."""

from act.casework.queries.beside import (
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
from act.casework.queries.covering import (
    Covered,
    OwnCover,
    all_of,
    cover_words,
    covers,
    own_covers,
    posting_to_cover,
    to_cover,
    who_could_cover,
)

__all__ = [
    "Caseload",
    "Covered",
    "Last",
    "OwnCover",
    "all_of",
    "beside_now",
    "caseloads",
    "caseloads_of",
    "contact_to_amend",
    "contacts",
    "contacts_between",
    "cover_words",
    "covers",
    "involvement",
    "involvement_to_steer",
    "involvements",
    "last_contacts",
    "own_caseloads",
    "own_covers",
    "posting_to_cover",
    "recent_first",
    "tie_to_change",
    "to_cover",
    "to_record",
    "who_could",
    "who_could_cover",
]
