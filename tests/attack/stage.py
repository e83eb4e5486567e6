"""What the attack tests add to the demonstration: somebody without a role, drafts, and a referral that waits in
Rochdale, and in each authority an interview and a survey. Everything is made by the service's own actions."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from act.demo.cast import ROCHDALE, WIGAN
from act.demo.lives import KAI
from act.demo.standing import standing_as
from act.referrals import actions
from act.referrals.models import Draft, Referral
from act.referrals.told import told
from act.trust.models import Authority, User
from act.trust.standing import Standing
from tests.attack.words import NEWCOMER
from tests.evaluation.telling import answered, opened, recorded
from tests.world import World

AUTHORITIES = {"Wigan": WIGAN, "Rochdale": ROCHDALE}
DRAFTS = {"priya": WIGAN, "lena": WIGAN, "marcus": ROCHDALE}
ANSWERS = {**KAI.answers, "name": {"name": "Zed Quill", "called": "", "pronouns": ""}}


@dataclass(frozen=True)
class Stage:
    """Keys of the demonstration and of what was added, as paths: `people/Mia`, `contacts/Mia/0`, `drafts/lena`.

    `links` holds the secret of each authority's survey: `Wigan`.
    """

    world: World
    keys: dict[str, UUID] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)

    @contextmanager
    def acting(self, username: str) -> Iterator[Standing]:
        """Inside, this member of the cast acts."""
        with standing_as(username) as standing:
            yield standing


def draft(by: Standing, code: str, answers: dict[str, dict[str, Any]]) -> Draft:
    """A referral that is written and not sent."""
    written = actions.start(by=by, authority_id=Authority.objects.get(code=code).pk)
    for question, said in answers.items():
        written = actions.answer(written, by=by, seen=written.version, question=question, said=said)
    return written


def refer(username: str, code: str, answers: dict[str, dict[str, Any]]) -> Referral:
    """A referral from its first question to its sending."""
    with standing_as(username) as by:
        written = draft(by, code, answers)
        return actions.send(written, by=by, seen=written.version, told=told(written), on=by.on)


def build(world: World) -> Stage:
    """The demonstration with everything added."""
    User.objects.create_user(NEWCOMER, "New Comer")
    zed = refer("marcus", ROCHDALE, ANSWERS)
    keys = {f"people/{name}": key for name, key in world.people.items()}
    keys |= {f"referrals/{name}": key for name, key in world.referrals.items()}
    keys |= {f"contacts/{name}/{n}": key for name, found in world.contacts.items() for n, key in enumerate(found)}
    keys |= {"people/Zed": zed.young_person_id, "referrals/Zed": zed.pk}
    for username, code in DRAFTS.items():
        with standing_as(username) as by:
            keys[f"drafts/{username}"] = draft(by, code, {}).pk
    links = dict(_evaluated(name, code, keys) for name, code in AUTHORITIES.items())
    return Stage(world, keys, links)


def _evaluated(name: str, code: str, keys: dict[str, UUID]) -> tuple[str, str]:
    """An interview, an open wave of the survey and one answer; gives the secret of its link."""
    with standing_as("ruth") as by:
        keys[f"interviews/{name}"] = recorded(by, code, number="Q-9001").pk
        wave, secret = opened(by, code, number=9)
        keys[f"waves/{name}"] = wave.pk
    answered(secret)
    return name, secret
