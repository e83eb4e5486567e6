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
    live = Block.objects.live().filter(seen(standing), authority_id__in=places).select_related("user")
    blocks = list(live.annotate(works_with_them=Exists(beside)).order_by("at", "id"))
    alone = _left_alone(blocks, places)
    gone = {block.young_person_id: block.user.name for block in blocks if block.works_with_them} if blocks else {}
    keys = alone | gone.keys()
    people = {person.pk: person for person in young_people(standing).filter(pk__in=keys)} if keys else {}
    yield from ((people[key], LEFT_ALONE) for key in people if key in alone)
    for key in people.keys() - alone:
        yield people[key], f"{gone[key]} works with them but is blocked from the record. They need another worker"


def _left_alone(blocks: list[Block], places: frozenset[UUID]) -> frozenset[UUID]:
    """Return those from whom somebody stepped away, and whose record too few can open now."""
    away = {block.young_person_id for block in blocks if block.user_id == block.by_id}
    if not away:
        return frozenset()
    return frozenset(key for key, record in closed_records(places).items() if key in away and nobody_left(record))
