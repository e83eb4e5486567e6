"""What managers have said of two records on the stage: that they are of two young people."""

from collections.abc import Iterator
from uuid import UUID

from act.demo.acting_as import standing_as
from act.people.duplicates.actions import say_different
from act.people.queries import young_person
from tests.attack.words import manager_of

TWO_PEOPLE = {"Chloe": "Ellie", "Aaliyah": "Kai"}


def told_apart(keys: dict[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """As the table says, by path: `matches/Chloe`."""
    for one, other in TWO_PEOPLE.items():
        with standing_as(manager_of(one)) as by:
            pair = (young_person(by, keys[f"people/{name}"]) for name in (one, other))
            yield (
                f"matches/{one}",
                say_different(
                    next(pair), by=by, other=next(pair), on=by.on, reason=f"{one} and {other} are cousins"
                ).pk,
            )
