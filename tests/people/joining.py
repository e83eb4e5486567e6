"""Two records of one young person, as two managers join and part them."""

from uuid import UUID

from act.people.duplicates.actions import say_same, take_back
from act.people.duplicates.joining import agree_to_join
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.models import RecordLink, User
from tests.access.restrictions import GRACE, manager
from tests.referrals.makers import name_answers, sent_referral
from tests.world import World

REASON = "Her nan told us"


def second_record(world: World, name: str = "Mia Robinson", by: str = "priya") -> UUID:
    """Somebody else refers them, and so makes another record."""
    with world.acting(by) as referrer:
        return sent_referral(referrer, name=name_answers(name)).young_person_id


def joined(world: World, left: UUID, kept: UUID) -> RecordLink:
    """Helen says that a record is about the same person as another, and Grace agrees."""
    asked(world, left, kept)
    return agreed(world, left, kept)


def asked(world: World, left: UUID, kept: UUID) -> None:
    """Helen says that a record is about the same person as another, and there is a second manager."""
    with world.acting("helen") as helen:
        say_same(record(left), by=helen, kept=record(kept), on=helen.on, reason=REASON)
    grace()


def agreed(world: World, left: UUID, kept: UUID) -> RecordLink:
    """Grace agrees."""
    with world.acting(GRACE) as by:
        return agree_to_join(record(left), by=by, other=record(kept), now=clock.real_now())


def parted(world: World, left: UUID, kept: UUID, by: str = "helen") -> None:
    """A manager says that they are two people after all."""
    with world.acting(by) as standing:
        take_back(record(left), by=standing, other=record(kept), on=standing.on, reason="Twins")


def grace() -> None:
    """There is a second manager."""
    if not User.objects.filter(username=GRACE).exists():
        manager()


def record(key: UUID) -> YoungPerson:
    """A record by itself."""
    return YoungPerson.objects.get(pk=key)
