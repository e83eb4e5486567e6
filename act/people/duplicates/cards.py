"""Another record, as a page compares it with one."""

from collections.abc import Iterable
from dataclasses import dataclass

from act.people.models import YoungPerson
from act.people.names import read_the_same
from act.people.record_status import RecordStatus, record_statuses
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class RecordCard:
    """Whose record it is, where it is with ACT, what is written differently, and whether one authority keeps both."""

    person: YoungPerson
    status: RecordStatus
    differs: str
    same_authority: bool


def record_cards(standing: Standing, person: YoungPerson, others: Iterable[YoungPerson]) -> list[RecordCard]:
    """Return a card of each of some records that may be shown, as compared with one."""
    compared = list(others)
    statuses = record_statuses(standing, [other.pk for other in compared])
    return [
        record_card(person, other, statuses[other.pk], joined=len(standing.keys_of(other.pk)) > 1) for other in compared
    ]


def record_card(person: YoungPerson, other: YoungPerson, status: RecordStatus, *, joined: bool = False) -> RecordCard:
    """Return a card of one record, as compared with another; `joined` where a further record is read as one with it."""
    words = differs(other, person)
    if joined and words:
        # What was typed may be what the other half says.
        words += " They have another record, joined to this one."
    return RecordCard(other, status, words, other.authority_id == person.authority_id)


def differs(one: YoungPerson, other: YoungPerson) -> str:
    """Say what is written differently in two records; empty where nothing is."""
    name, born = not read_the_same(one.name, other.name), one.born_on != other.born_on
    if name and born:
        return "The name and the date of birth are written differently."
    return "The name is written differently." if name else "The date of birth is different." if born else ""


def saved_words(kept: YoungPerson, *, same: bool, one_authority: bool) -> str:
    """Return what is shown once a manager has said whether a record is about the same person as another."""
    if not same:
        return f"Saved. We won't ask about {kept.short_name} again."
    if one_authority:
        return "Saved. Both records are counted as one person. Ask a second manager to join them."
    return "Saved. Both records stay where they are. They are counted as one person when both areas are counted."
