"""Which young people need another worker, because the one they have is blocked or stepped away: for Today."""

from collections.abc import Iterator

from act.access.queries.hiding import left_alone
from act.access.queries.restrictions import blocked_workers
from act.people.models import YoungPerson
from act.people.queries import young_people
from act.trust.scope.standing import Standing

LEFT_ALONE = "Urgent: too few people can open this record. Another worker or manager is needed today"


def workers_needed(standing: Standing) -> Iterator[tuple[YoungPerson, str]]:
    """Yield each such young person whom this manager or lead sees, the most urgent first, and what is the matter."""
    alone, gone = left_alone(standing), blocked_workers(standing)
    keys = alone | {tie.young_person_id for tie in gone}
    if not keys:
        return
    people = {person.pk: person for person in young_people(standing).filter(pk__in=keys)}
    yield from ((people[key], LEFT_ALONE) for key in people if key in alone)
    for tie in gone:
        if tie.young_person_id in people and tie.young_person_id not in alone:
            words = f"{tie.user.name} works with them but is blocked from the record. They need another worker"
            yield people[tie.young_person_id], words
