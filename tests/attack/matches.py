"""What managers have said of two records on the stage: that they are of two young people, also after all."""

from collections.abc import Iterator
from uuid import UUID

from act.demo.acting_as import standing_as
from act.people.duplicates.actions import say_different
from act.people.models import LeftContradiction, PersonMatch, YoungPerson
from act.people.queries import young_person
from act.trust import clock
from act.trust.identifiers import uuid7
from act.trust.models import RecordLink, User
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


ONCE_JOINED = {"Chloe": "Mia", "Kai": "Aaliyah"}


def once_joined(keys: dict[str, UUID]) -> Iterator[tuple[str, UUID]]:
    """Records that two managers joined, and one of them took apart, by path: `links/Chloe`."""
    for left, kept in ONCE_JOINED.items():
        with standing_as(manager_of(left)) as by:
            link = link_of(keys[f"people/{left}"], keys[f"people/{kept}"], by.user, User.objects.get(name="New Comer"))
            link.ended_at, link.ended_by = clock.real_now(), by.user
            yield f"left/{left}", _left(link, left)
            link.save(force_update=True, update_fields=["ended_at", "ended_by"])
            PersonMatch.objects.same().filter(young_person_id=link.young_person_id).update(
                taken_back_on=by.on, taken_back_by=by.user
            )
            yield f"links/{left}", link.pk


def _left(link: RecordLink, name: str) -> UUID:
    """While they were joined, a manager left as it is that they said different days of birth."""
    columns = {"young_person_id": link.young_person_id, "authority_id": link.authority_id, "link": link}
    row = LeftContradiction(**columns, contradiction=uuid7(), left_on=clock.today(), left_by=link.agreed_by)
    row.reason = f"{name} was told two days"
    row.save(force_insert=True)
    return row.pk


def link_of(left: UUID, kept: UUID, by: User, asked_by: User) -> RecordLink:
    """A link as a manager writes it, of what a colleague has said."""
    records = YoungPerson.objects.in_bulk([left, kept])
    place, on = records[left].authority_id, clock.today()
    columns = {"young_person_id": left, "kept_id": kept, "authority_id": place}
    PersonMatch(**columns, said_by=asked_by, said_on=on).save(force_insert=True)
    link = RecordLink(**columns, asked_by=asked_by, agreed_by=by, agreed_at=clock.real_now())
    link.save(force_insert=True)
    return link
