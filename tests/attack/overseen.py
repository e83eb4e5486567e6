"""Oversight notes on the stage: one of Mia and one of Aaliyah, by the managers."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from uuid import UUID

from act.demo.acting_as import standing_as
from act.methods.oversight import NoteReason
from act.people.queries import young_person
from act.trust import clock
from act.workforce import actions
from tests.attack.words import manager_of

OVERSEEN = ("Mia", "Aaliyah")


def overseen(keys: Mapping[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """Keys by path: `oversight/Mia`."""
    for name in OVERSEEN:
        with standing_as(manager_of(name)) as by:
            facts = actions.OversightFacts(
                why=NoteReason.WORSE,
                decision=f"{name} is met every day this week",
                reason=f"The school rang twice about {name}",
                look_again_on=by.on + timedelta(days=7),
            )
            person = young_person(by, keys[f"people/{name}"])
            note = actions.write_note(person, by=by, facts=facts, now=clock.now())
        yield f"oversight/{name}", note.pk
