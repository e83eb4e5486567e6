"""A record on legal hold, as the actions of the service do it."""

from uuid import UUID

from act.access.actions import holds
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import RecordHold
from act.trust.scope.standing import Standing
from tests.access.restrictions import GRACE
from tests.world import World

WORDS = "Keep all of it until the hearing in May."
WHO = "Wigan Family Court, ref 16/204"
OVER = "The hearing was on 3 May."
FACTS = holds.HoldFacts(reason="COURT", who_asked=WHO, words=WORDS)


def put_on_hold(by: Standing, key: UUID) -> RecordHold:
    """A manager puts one record on hold."""
    return holds.start_hold(Subject.of(YoungPerson.objects.get(pk=key)), by=by, facts=FACTS)


def asked_to_end(world: World, hold: RecordHold) -> RecordHold:
    """Helen asks to end a hold."""
    with world.acting("helen") as helen:
        return holds.ask_to_end(hold, by=helen, seen=hold.version, words=OVER, now=clock.now())


def ended(world: World, hold: RecordHold) -> RecordHold:
    """Helen asks to end a hold, and Grace, who is there already, agrees."""
    asked = asked_to_end(world, hold)
    with world.acting(GRACE) as grace:
        return holds.end_hold(asked, by=grace, seen=asked.version, now=clock.now())
