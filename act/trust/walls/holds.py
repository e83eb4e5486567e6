"""A wall that keeps every entry of a record on legal hold, and of one joined to it, whatever the code does."""

from act.trust.walls.read_only import SENTENCES, ReadOnly

ON_HOLD = "record_on_hold"
SENTENCES[ON_HOLD] = (
    "This record is on legal hold, so nothing can be removed from it. Leave the entry as it is, and tell a manager "
    "what is wrong with it."
)
KEPT = (
    "coalesce((SELECT l.kept_id FROM trust_recordlink l WHERE l.young_person_id = {key} AND l.ended_at IS NULL), {key})"
)
"""SQL: the record that goes on for one. No link leads to a link."""
HELD = (
    "EXISTS (SELECT 1 FROM trust_recordhold h WHERE h.ended_at IS NULL AND h.authority_id = NEW.authority_id "
    f"AND {KEPT.format(key='h.young_person_id')} = {KEPT.format(key='{person}')})"
)
"""SQL: a hold is open on the record, or on one that is read as one with it."""


def no_removal(person: str = "young_person_id") -> ReadOnly:
    """The wall for the table of signed removals: none is added."""
    return ReadOnly(ON_HOLD, HELD, person=person, adds_only=True)


def no_entry_hidden(person: str) -> ReadOnly:
    """The wall for a table of entries: none is hidden, not even one whose removal was signed for before the hold."""
    return ReadOnly(ON_HOLD, f"NEW.removed_at IS NOT NULL AND {HELD}", person=person)
