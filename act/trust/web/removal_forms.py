"""The shape of what is asked when an entry is removed, or moved to the right record."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from act.design.forms import Choice, RadioField, TextField, choices, offer
from act.methods.removals import REASON_LABELS, RemovalReason
from act.trust.models import ServiceRecord
from act.trust.records.removing import RemovalFacts, removal_of
from act.trust.web.forms import VersionedForm
from act.trust.web.http import Request
from act.trust.web.idempotency import acted

MOST_WORDS = 500


def _words(label: str) -> TextField:
    return TextField(
        label=label, required=False, lines=2, max_length=MOST_WORDS, help_text="Optional. Only managers can read this."
    )


class RemovalForm(VersionedForm):
    """Why, and a few words for managers."""

    because = RadioField(
        choices(REASON_LABELS.items()),
        label="Why are you removing it?",
        error_messages={"required": "Choose why you are removing it"},
    )
    words = _words("Anything a manager should know?")

    def facts(self) -> RemovalFacts:
        """Return the answers as facts."""
        return RemovalFacts(because=RemovalReason(self.cleaned_data["because"]), words=self.cleaned_data["words"])

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False


class MoveForm(VersionedForm):
    """Who the entry is about, and a few words for managers."""

    young_person = RadioField([], label="Who is it about?", error_messages={"required": "Choose a young person"})
    words = _words("Anything a manager should know?")

    def __init__(self, *args: Any, young_people: Iterable[tuple[UUID, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, young_person=[Choice(str(key), name) for key, name in young_people])

    def words_for_managers(self) -> str:
        """Return what managers should know."""
        return str(self.cleaned_data["words"])

    def chosen(self) -> UUID:
        """Return the key of the young person whom it is about."""
        return UUID(self.cleaned_data["young_person"])

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False


def removed_already(request: Request, entry: UUID) -> UUID | None:
    """Return the young person from whose record this form removed the entry when it was sent before, else None."""
    if not acted(request.POST.get("once", ""), by=request.standing):
        return None
    removal = removal_of(request.standing, entry)
    return removal.young_person_id if removal else None
