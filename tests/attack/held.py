"""Whose records are on legal hold on the stage: Rae's, which Sam reads, and Kai's, for which David asks to end it."""

from collections.abc import Iterator
from uuid import UUID

from act.access.actions import holds
from act.demo.acting_as import standing_as
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import RecordHold
from act.trust.scope.standing import Standing
from tests.attack.words import HELD, manager_of


def hold(by: Standing, key: UUID, person: str) -> RecordHold:
    """A manager puts a record on hold, in words that can be recognised."""
    facts = holds.HoldFacts(
        reason="COURT", who_asked=f"The court about {person}", words=f"Qholdwords{person}: keep all of it"
    )
    return holds.start_hold(Subject.of(YoungPerson.objects.get(pk=key)), by=by, facts=facts)


def held(keys: dict[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """As `HELD` of the words says, by path."""
    for person in HELD:
        with standing_as(manager_of(person)) as by:
            made = hold(by, keys[f"people/{person}"], person)
            if person == "Kai":
                holds.ask_to_end(made, by=by, seen=1, words=f"The court has closed {person}'s", now=clock.now())
            yield f"holds/{person}", made.pk
