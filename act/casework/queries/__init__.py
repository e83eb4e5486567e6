"""Reads of involvements, contacts, caseloads, ties and cover, always through a scope."""

from act.casework.queries.allocation import (
    current_ties,
    involvement,
    involvement_to_manage,
    involvements,
    tie_to_change,
    worker_candidates,
)
from act.casework.queries.caseloads import Caseload, caseloads_of, key_workers, own_caseloads
from act.casework.queries.contacts import (
    LastContact,
    OwnYoungPerson,
    contact_day,
    contact_to_amend,
    contacts,
    last_contacts,
    own_contact_times,
    own_young_people,
    young_people_to_record,
)
from act.casework.queries.cover import (
    KeyWorkerCover,
    OwnCover,
    cover_candidates,
    cover_summaries,
    cover_words,
    key_worker_covers,
    key_worker_to_cover,
    own_covers,
    posting_to_cover,
)

__all__ = [
    "Caseload",
    "KeyWorkerCover",
    "LastContact",
    "OwnCover",
    "OwnYoungPerson",
    "caseloads_of",
    "contact_day",
    "contact_to_amend",
    "contacts",
    "cover_candidates",
    "cover_summaries",
    "cover_words",
    "current_ties",
    "involvement",
    "involvement_to_manage",
    "involvements",
    "key_worker_covers",
    "key_worker_to_cover",
    "key_workers",
    "last_contacts",
    "own_caseloads",
    "own_contact_times",
    "own_covers",
    "own_young_people",
    "posting_to_cover",
    "tie_to_change",
    "worker_candidates",
    "young_people_to_record",
]
