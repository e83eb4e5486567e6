"""A closed record keeps two readers: what every act asks that could take one away (act/methods/readers.py).

Read as nobody, by keys alone: whoever ends a role or closes an account may see none of these records, and is told no
more than that there is one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar
from uuid import UUID

from django.db import connection

from act.methods.readers import ClosedRecord, nobody_left, read_as_one, refused, too_few
from act.trust import clock
from act.trust.models import Block, Pass, Posting, Restriction, Tie
from act.trust.scope.acting import operating
from act.trust.scope.record_links import records_of
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused

TOO_FEW = (
    "Too few people could still open this record, which is closed to someone. Besides the person who closed it there "
    "must be two, and one of them a manager or the safeguarding lead. Name another manager first, or choose another "
    "worker."
)
TOO_FEW_SOMEWHERE = (
    "Not yet: too few people could still open a record that is closed to someone. Besides the person who closed it "
    "there must be two, and one of them a manager or the safeguarding lead. Ask the managers of the authority to name "
    "another manager on it first, or give someone else this role."
)
Keys = frozenset[str]
Key = TypeVar("Key")
WORK = (Role.KEY_WORKER, Role.SOCIAL_WORKER, Role.MANAGER)
ROLES = (*WORK, Role.LEAD)
"""Roles that open a young person's record: beside them, or as a manager or lead."""


@contextmanager
def kept_readable(authorities: Iterable[UUID], *, young_person_id: UUID | None = None) -> Iterator[None]:
    """Inside, somebody may lose a record. Raises Refused at the end, if one is left with too few people.

    One record's, or all of some authorities. Inside a transaction: acts that could take a reader away wait for each
    other, authority by authority, so that two at once are not both the last but one. Rows that an act locks are locked
    before this, by all of them, or two could wait for each other.
    """
    places = sorted(set(authorities))
    _one_after_the_other(places)
    before = closed_records(places, young_person_id)
    yield
    for key, after in closed_records(places, young_person_id).items():
        if refused(before[key], after):
            raise Refused(TOO_FEW if young_person_id else TOO_FEW_SOMEWHERE)


def is_left_alone(authority_id: UUID, young_person_id: UUID) -> bool:
    """Tell whether too few can open a record, from which a reader has just stepped away."""
    return nobody_left(closed_records([authority_id], young_person_id)[young_person_id])


def is_too_few(authority_id: UUID, young_person_id: UUID) -> bool:
    """Tell whether too few could open a record that is closed to somebody; never of one that is closed to nobody."""
    return too_few(closed_records([authority_id], young_person_id)[young_person_id])


def closed_records(authorities: Iterable[UUID], young_person_id: UUID | None = None) -> dict[UUID, ClosedRecord]:
    """Return who is around each record that is restricted, or that anybody is blocked from, by young person.

    Of one authority and one young person: around their record, closed or not. Records that are read as one have the
    same people around them: those who may see every half.
    """
    with operating():
        return _Records(frozenset(authorities), young_person_id).by_person()


class _Records:
    """Reads what the rule needs: two statements where no record is closed, six where one is, or one is asked about."""

    def __init__(self, authorities: frozenset[UUID], young_person_id: UUID | None) -> None:
        self.on = clock.today()
        self.places, self.one = authorities, young_person_id
        self.together = records_of([young_person_id]) if young_person_id else {}
        self.of_one: dict[str, Any] = {"authority_id__in": authorities}
        if young_person_id:
            self.of_one["young_person_id__in"] = self.together[young_person_id]
        blocks = Block.objects.live().filter(**self.of_one)
        self.blocks = list(blocks.values_list("young_person_id", "authority_id", "user_id", "by_id"))
        restrictions = Restriction.objects.live().filter(**self.of_one)
        # Who asked for one is not known of those that are older than decisions.
        self.restrictions = list(restrictions.values_list("young_person_id", "authority_id", "decision__asked_by_id"))

    def by_person(self) -> dict[UUID, ClosedRecord]:
        """Return who is around each record."""
        places = {person: place for person, place, *_ in (*self.blocks, *self.restrictions)}
        if self.one:
            (place,) = self.places
            places = dict.fromkeys(self.together[self.one], place)
        if not places:
            return {}
        together = self.together or records_of(places)
        places |= {other: place for key, place in places.items() for other in together.get(key, ())}
        blocked = _gather((person, user) for person, _, user, _ in self.blocks)
        closers = _gather((person, by) for person, _, user, by in self.blocks if by != user)
        askers = _gather((person, asker or "") for person, _, asker in self.restrictions)
        named, holders = _gather(self._named()), self._holders()
        workers = _gather(self._workers(places, holders))
        alone = {
            person: ClosedRecord(
                managers=holders[place, Role.MANAGER],
                leads=holders[place, Role.LEAD],
                workers=workers[person],
                openers=holders[place, Role.KEY_WORKER] | holders[place, Role.SOCIAL_WORKER],
                named=named[person] if person in askers else None,
                blocked=blocked[person],
                closed_by=closers[person] | askers[person],
            )
            for person, place in places.items()
        }
        groups = {other: records for records in together.values() for other in records}
        return {key: read_as_one([alone[half] for half in groups.get(key, [key])]) for key in alone}

    def _named(self) -> Iterable[tuple[UUID, UUID]]:
        live = Pass.objects.filter(**self.of_one, ended_at__isnull=True, restriction__lifted_at__isnull=True)
        return live.values_list("young_person_id", "user_id")

    def _holders(self) -> dict[tuple[UUID, str], Keys]:
        """Who holds which role where without a last day, and can sign in."""
        live = Posting.objects.live(self.on).filter(authority_id__in=self.places, role__in=ROLES, until__isnull=True)
        held = live.filter(user__is_active=True).values_list("authority_id", "role", "user_id")
        return _gather(((place, role), user) for place, role, user in held)

    def _workers(self, people: Iterable[UUID], holders: dict[tuple[UUID, str], Keys]) -> Iterator[tuple[UUID, UUID]]:
        """Those who work with them without a last day, in a role that goes on too."""
        live = Tie.objects.live(self.on).filter(young_person_id__in=list(people), until__isnull=True)
        for person, place, user in live.values_list("young_person_id", "authority_id", "user_id"):
            if any(str(user) in holders[place, role] for role in WORK):
                yield person, user


def _gather(pairs: Iterable[tuple[Key, UUID | str]]) -> dict[Key, Keys]:
    """Return the second of each pair by the first; nobody for a key that is in none."""
    gathered: dict[Key, Keys] = defaultdict(frozenset)
    for key, user in pairs:
        gathered[key] |= {str(user)}
    return gathered


def _one_after_the_other(places: Iterable[UUID]) -> None:
    """Wait for other acts that could take a reader away. SQLite writes one after the other anyway."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for place in places:
                cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended('readers ' || %s, 0))", [str(place)])
