"""Acts that say who may see a record: one of each name in the audit."""

from collections.abc import Callable

from act.access.actions import blocks, hiding, restrictions
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.audit import Subject
from act.trust.models import Block, HidingDecision, Restriction
from act.trust.scope.standing import Standing
from tests.access import restrictions as access_restrictions
from tests.attack.acts import Act
from tests.attack.stage import Stage


def mias(stage: Stage) -> Subject:
    """Whose record is restricted and kept from somebody."""
    return Subject.of(YoungPerson.objects.get(pk=stage.keys["people/Mia"]))


def raes(stage: Stage) -> Restriction:
    """A record that is restricted already."""
    return Restriction.objects.get(pk=stage.keys["restrictions/Rae"])


def restrict(by: Standing, stage: Stage) -> None:
    restrictions.restrict(
        mias(stage), by=by, facts=access_restrictions.facts(by), named=[stage.world.user("jess")], now=clock.now()
    )


def name(by: Standing, stage: Stage) -> None:
    restrictions.name(raes(stage), by=by, user=stage.world.user("jess"), now=clock.now())


def end_name(by: Standing, stage: Stage) -> None:
    made = restrictions.name(raes(stage), by=by, user=stage.world.user("jess"), now=clock.now())
    restrictions.end_name(made, by=by, seen=1, now=clock.now())


def look(by: Standing, stage: Stage) -> None:
    restrictions.look(raes(stage), by=by, facts=access_restrictions.facts(by))


def ask(by: Standing, stage: Stage) -> None:
    restrictions.ask_to_lift(raes(stage), by=by, seen=1, now=clock.now())


def keep(by: Standing, stage: Stage) -> None:
    restrictions.keep(restrictions.ask_to_lift(raes(stage), by=by, seen=1, now=clock.now()), by=by, seen=2)


def another_manager(_: Stage) -> None:
    access_restrictions.manager(access_restrictions.MORE)


READY: dict[str, Callable[[Stage], None]] = {"trust.restriction_lifted": another_manager}
"""What has to be there before an act."""


def lift(by: Standing, stage: Stage) -> None:
    restrictions.name(raes(stage), by=by, user=stage.world.user(access_restrictions.MORE), now=clock.now())
    with stage.acting(access_restrictions.MORE) as another:
        restrictions.ask_to_lift(raes(stage), by=another, seen=1, now=clock.now())
    restrictions.lift(raes(stage), by=by, seen=2, now=clock.now())


def block(by: Standing, stage: Stage) -> None:
    blocks.block(mias(stage), by=by, user=stage.world.user("jess"), why="KNOWS", now=clock.now())


def end_block(by: Standing, stage: Stage) -> None:
    blocks.end_block(Block.objects.get(pk=stage.keys["blocks/Rae"]), by=by, seen=1, now=clock.now())


def decide(by: Standing, stage: Stage) -> None:
    decision = HidingDecision.objects.get(pk=stage.keys["decisions/Rae"])
    hiding.decide(decision, by=by, seen=1, agreed=False, words="Her aunt has left.", now=clock.now())


AFTER_ANOTHER = frozenset({"trust.name_ended", "trust.lifting_taken_back", "trust.restriction_lifted"})
"""Acts that are tried together with the one that goes before."""
HIDDEN: dict[str, tuple[str, Act, str | None]] = {
    "trust.restricted": ("helen", restrict, "Mia"),
    "trust.named": ("helen", name, "Rae"),
    "trust.name_ended": ("helen", end_name, "Rae"),
    "trust.restriction_looked_at": ("helen", look, "Rae"),
    "trust.lifting_asked": ("helen", ask, "Rae"),
    "trust.lifting_taken_back": ("helen", keep, "Rae"),
    "trust.restriction_lifted": ("helen", lift, "Rae"),
    "trust.blocked": ("helen", block, "Mia"),
    "trust.block_ended": ("helen", end_block, "Rae"),
    "trust.hiding_decided": ("beth", decide, "Rae"),
}
"""By name in the audit: who does it, how, and to whom."""
