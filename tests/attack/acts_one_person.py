"""Acts that say which records are of one person: one of each name in the audit."""

from collections.abc import Callable
from datetime import date

from act.demo.cast import ROCHDALE
from act.people.duplicates import actions as matches
from act.people.duplicates.joining import agree_to_join
from act.people.duplicates.leaving import leave_both
from act.people.models import YoungPerson
from act.people.queries import single_record, young_person
from act.referrals import actions as referrals
from act.referrals.queries import referral
from act.trust import clock
from act.trust.identifiers import uuid7
from act.trust.models import Authority
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing
from tests.access.restrictions import GRACE, manager
from tests.attack.acts import Act
from tests.attack.stage import Stage
from tests.world import posted


def pair(by: Standing, stage: Stage, other: str = "Mia") -> tuple[YoungPerson, YoungPerson]:
    """Ellie's record and another one."""
    return young_person(by, stage.keys["people/Ellie"]), young_person(by, stage.keys[f"people/{other}"])


def match(by: Standing, stage: Stage) -> None:
    ellie, mia = pair(by, stage)
    matches.say_same(ellie, by=by, kept=mia, on=by.on)


def tell_apart(by: Standing, stage: Stage) -> None:
    ellie, mia = pair(by, stage)
    matches.say_different(ellie, by=by, other=mia, on=by.on)


def take_back(by: Standing, stage: Stage) -> None:
    ellie, mia = pair(by, stage)
    referrals.take_back(ellie, by=by, other=mia, on=by.on)


def agree(by: Standing, stage: Stage) -> None:
    ellie, mia = pair(by, stage)
    agree_to_join(ellie, by=by, other=mia, now=clock.real_now())


def leave(by: Standing, stage: Stage) -> None:
    ellie, mia = (single_record(by, stage.keys[f"people/{name}"]) for name in ("Ellie", "Mia"))
    leave_both(ellie, by=by, other=mia, contradiction=uuid7(), on=by.on, reason="Both are right")


def part(by: Standing, stage: Stage) -> None:
    ellie, mia = (single_record(by, stage.keys[f"people/{name}"]) for name in ("Ellie", "Mia"))
    referrals.take_back(ellie, by=by, other=mia, on=by.on, reason="Cousins")


def share_lineage(by: Standing, stage: Stage) -> None:
    ellie, aaliyah = pair(by, stage, "Aaliyah")
    matches.say_same(ellie, by=by, kept=aaliyah, on=by.on)


def join(by: Standing, stage: Stage) -> None:
    found = referral(by, stage.keys["referrals/Ellie"])
    referrals.join(found, by=by, seen=found.version, kept=pair(by, stage)[1], on=by.on)


def add(by: Standing, stage: Stage) -> None:
    found = referral(by, stage.keys["referrals/Ellie"])
    referrals.add_to_record(found, by=by, seen=found.version)


def matched(stage: Stage) -> None:
    with stage.acting("helen") as by:
        match(by, stage)


def joined(stage: Stage) -> None:
    with stage.acting("helen") as by:
        join(by, stage)


def said_by_grace(stage: Stage) -> None:
    manager()
    with stage.acting(GRACE) as by:
        match(by, stage)


def agreed(stage: Stage) -> None:
    said_by_grace(stage)
    with stage.acting("helen") as by:
        agree(by, stage)


def managing_both(stage: Stage) -> None:
    rochdale = Authority.objects.get(code=ROCHDALE)
    posted(user=stage.world.user("helen"), authority=rochdale, role=Role.MANAGER, since=date(2016, 2, 1))


READY: dict[str, Callable[[Stage], None]] = {
    "people.match_taken_back": matched,
    "people.joined": said_by_grace,
    "people.parted": agreed,
    "people.left_both": agreed,
    "people.lineage_shared": managing_both,
    "referrals.parted": joined,
    "referrals.added": joined,
}
"""What has to be there before an act."""
ONE_PERSON: dict[str, tuple[str, Act, str | None]] = {
    "people.matched": ("helen", match, "Ellie Mia"),
    "people.told_apart": ("helen", tell_apart, "Ellie Mia"),
    "people.match_taken_back": ("helen", take_back, "Ellie Mia"),
    "people.joined": ("helen", agree, "Ellie Mia"),
    "people.parted": ("helen", part, "Ellie Mia"),
    "people.left_both": ("helen", leave, "Ellie Mia"),
    "people.lineage_shared": ("helen", share_lineage, "Ellie Aaliyah"),
    "referrals.joined": ("helen", join, "Ellie Mia"),
    "referrals.parted": ("helen", take_back, "Ellie Mia"),
    "referrals.added": ("helen", add, "Mia"),
}
"""By name in the audit: who does it, how, and to whom; some are about two young people."""
