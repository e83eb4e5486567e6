"""Every act of every room, by its name in the audit."""

from tests.attack import acts_held, acts_hidden, acts_one_person
from tests.attack.acts import ADMINISTERED, BESIDE, IN_AN_EMERGENCY, WITH_PARTNERS, Act, question_asked
from tests.attack.acts_held import HELD_ACTS
from tests.attack.acts_hidden import HIDDEN
from tests.attack.acts_one_person import ONE_PERSON
from tests.attack.acts_since import SINCE
from tests.attack.stage import Stage

ACTS = BESIDE | WITH_PARTNERS | IN_AN_EMERGENCY | ADMINISTERED | SINCE | HIDDEN | HELD_ACTS | ONE_PERSON
READY = {"referrals.question_answered": question_asked} | acts_hidden.READY | acts_held.READY | acts_one_person.READY


def ready(name: str, stage: Stage) -> tuple[str, Act]:
    """Who does an act, and how, once what it needs is there."""
    READY.get(name, lambda _: None)(stage)
    username, does, _ = ACTS[name]
    return username, does
