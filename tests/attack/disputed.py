"""What is said against an entry of every kind: read by those who read the entry, so of feedback by managers alone."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from act.casework.models import Contact
from act.demo.acting_as import standing_as
from act.methods.disagreements import DisagreementOutcome, Disagreer
from act.trust.models import Disagreement, RemovableRecord
from act.trust.records.disagreeing import DisagreementFacts, add_disagreement, decide_disagreement, entry_models
from act.trust.scope.standing import Standing

DECIDED = "decided"
"""Of Aaliyah's contact, and a manager has decided about it; everything else is said against entries of Mia's."""


def said_against(entry: RemovableRecord, by: Standing, words: str) -> Disagreement:
    """What a parent or carer says against an entry today."""
    return add_disagreement(entry, by=by, facts=DisagreementFacts(whose=Disagreer.PARENT, words=words, on=by.on))


def disputed(keys: Mapping[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """Keys of what is said against each kind of entry, and of that entry: `disputed/contact`, `against/contact`."""
    with standing_as("helen") as helen:
        for model in entry_models():
            rows: Any = model._default_manager.filter(**{model.person_field: keys["people/Mia"]})
            said = said_against(rows.earliest("pk"), helen, f"Qsaidagainst{model.entry_kind}")
            yield f"disputed/{said.kind}", said.pk
            yield f"against/{said.kind}", said.entry
    with standing_as("nadia") as nadia:
        contact = Contact.objects.get(pk=keys["contacts/Aaliyah/0"])
        said = said_against(contact, nadia, f"Qsaidagainst{DECIDED}")
    with standing_as("david") as david:
        decide_disagreement(said, by=david, outcome=DisagreementOutcome.LEFT, words="Qdecidedagainst")
    yield f"disputed/{DECIDED}", said.pk
    yield f"against/{DECIDED}", said.entry
