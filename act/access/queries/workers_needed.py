"""Which young people need another worker, because the one they have is blocked or stepped away: for Today."""

from collections.abc import Iterator
from uuid import UUID

from django.db.models import Exists, OuterRef

from act.methods.readers import nobody_left
from act.people.models import YoungPerson
from act.people.queries import young_people
from act.trust.models import Block, Tie
from act.trust.scope.people import seen
from act.trust.scope.readers import closed_records
from act.trust.scope.roles import Permission
from act.trust.scope.standing import Standing

LEFT_ALONE = "Urgent: too few people can open this record. Another worker or manager is needed today"


def workers_needed(standing: Standing) -> Iterator[tuple[YoungPerson, str]]:
    """Yield each such young person whom this manager or lead sees, the most urgent first, and what is the matter."""
    places = standing.authorities(Permission.DECIDE_ON_HIDING)
    beside = Tie.objects.live(standing.on).filter(user=OuterRef("user"), young_person_id=OuterRef("young_person_id"))
    live = Block.objects.live().filter(seen(standing), authority_id__in=places).order_by("at", "id")
    blocks = list(live.values_list("young_person_id", "user__name", Exists(beside), "user_id", "by_id"))
    alone = _left_alone({person for person, _, _, user, by in blocks if user == by}, places)
    gone = {person: name for person, name, works_with_them, _, _ in blocks if works_with_them}
    keys = alone | gone.keys()
    people = {person.pk: person for person in young_people(standing).filter(pk__in=keys)} if keys else {}
    yield from ((people[key], LEFT_ALONE) for key in people if key in alone)
    for key in people.keys() - alone:
        yield people[key], f"{gone[key]} works with them but is blocked from the record. They need another worker"


def _left_alone(away: set[UUID], places: frozenset[UUID]) -> frozenset[UUID]:
    """Return those of whose records too few can open now; somebody stepped `away` from each."""
    records = closed_records(places) if away else {}
    return frozenset(key for key in away if nobody_left(records[key]))
