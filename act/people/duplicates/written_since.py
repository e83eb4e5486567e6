"""What was written on a record since another one was joined to it: to be looked through when they are parted."""

from dataclasses import dataclass
from datetime import datetime

from act.design.words import sentence, when
from act.methods.removals import RULES
from act.people.models import YoungPerson
from act.trust.models import RecordLink
from act.trust.records.disagreeing import entry_models
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class WrittenEntry:
    """One entry: what it is, and the real moment at which it was written."""

    noun: str
    at: datetime

    @property
    def words(self) -> str:
        """ "Contact, written Thu 3 Nov, 14:05"."""
        return f"{sentence(self.noun)}, written {when(self.at)}"


def written_since(standing: Standing, kept: YoungPerson, link: RecordLink) -> list[WrittenEntry]:
    """Return the entries that were written on a record since it was joined, the latest first: one statement a kind."""
    entries = [
        WrittenEntry(RULES[entry.entry_kind].noun, entry.written_at)
        for model in entry_models()
        for entry in people_for(standing, model).filter(**{model.person_field: kept.pk}, written_at__gte=link.agreed_at)
        if entry.rated_id != standing.user_id
    ]
    return sorted(entries, key=lambda entry: entry.at, reverse=True)
