"""What the attack tests add to the first six: somebody without a role, somebody who covers, drafts, a referral that
waits in Rochdale, one whom ACT has left, what happened since a key worker came, looks worth a question, interviews,
surveys and costs. Everything is made by the demonstration and the service's own actions."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from act.casework import actions as casework
from act.casework.queries import key_worker_to_cover
from act.demo.acting_as import standing_as
from act.demo.cast import ROCHDALE, WIGAN
from act.demo.evaluation_data import record_costs, record_interview
from act.demo.pilot.evaluation_data import interviews
from act.demo.referring import refer as brought
from act.demo.stories import KAI
from act.demo.tell_story import tell_story
from act.methods.missing import Absence, Offered
from act.outcomes.models import Assessment, Course, Goal
from act.people.queries import young_person
from act.placements.models import Placement
from act.referrals import actions
from act.referrals.facts import referral_facts
from act.referrals.models import Draft, Referral
from act.safety import actions as safety
from act.safety.models import MissingEpisode
from act.trust import clock
from act.trust.models import Authority, NightlyCheck, PersonRecord, User
from act.trust.scope.acting import administering, verifying
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing
from act.voice.models import Feedback
from tests.attack.asking import looks
from tests.attack.danger import alerts, decisions
from tests.attack.disputed import disputed
from tests.attack.emergency import emergencies
from tests.attack.endings import endings
from tests.attack.held import held
from tests.attack.hidden import hide
from tests.attack.lives import NIA, RAE, SINCE
from tests.attack.matches import once_joined, told_apart
from tests.attack.moves import moves
from tests.attack.overseen import overseen
from tests.attack.planned import planned
from tests.attack.questions import questions
from tests.attack.removed import REMOVED_FROM, removed_from
from tests.attack.rota import rota
from tests.attack.shares import shared
from tests.attack.together import of_two_people
from tests.attack.words import NEWCOMER, manager_of
from tests.evaluation.making import answered, opened
from tests.world import World, posted, posting_of

AUTHORITIES = {"Wigan": WIGAN, "Rochdale": ROCHDALE}
DRAFTS = {"priya": WIGAN, "lena": WIGAN, "marcus": ROCHDALE}
ANSWERS = {**KAI.answers, "name": {"name": "Zed Quill", "called": "", "pronouns": ""}}


@dataclass(frozen=True)
class Stage:
    """Keys of the demonstration and of what was added, as paths: `people/Mia`, `contacts/Mia/0`, `drafts/lena`,
    `openings/Jay`, `shares/Mia`, `alerts/Mia`, `questions/Mia`, `disputed/contact`, `strategy/Mia`, `tasks/Mia`,
    `visits/Mia`, `meetings/Mia`, `offers/Jay`, `moves/Mia`, `links/Chloe`, `left/Chloe`, `endings/Nia`.

    `accounts/sam` and `roles/sam` are of everybody who signs in; `asked/role` and `asked/paper` wait for a second
    person, `asked/agreed` was agreed by one. `goals/Mia/0`, `forms/Mia/0`, `placements/Mia/0`, `episodes/Mia/0`,
    `interviews/Wigan`, `waves/Wigan`, `postings/sam`, `looks/Chloe`,
    `authorities/Wigan`, `duty/Wigan`, `away/Wigan`. `links` holds the secret of an unused
    link to each authority's survey: `Wigan`.
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
        written = actions.answer(written, by=by, seen=written.version, question=question, answers=said)
    return written


def refer(username: str, code: str, answers: dict[str, dict[str, Any]]) -> Referral:
    """A referral from its first question to its sending."""
    with standing_as(username) as by:
        written = draft(by, code, answers)
        return actions.send(written, by=by, seen=written.version, facts=referral_facts(written), on=by.on)


def build(world: World) -> Stage:
    """The first six with everything added."""
    with administering():
        User.objects.create_user(NEWCOMER, "New Comer")
    zed, nia, rae = refer("marcus", ROCHDALE, ANSWERS), brought(NIA), brought(RAE)
    keys = {f"people/{name}": key for name, key in world.people.items()}
    keys |= {f"referrals/{name}": key for name, key in world.referrals.items()}
    keys |= {f"contacts/{name}/{n}": key for name, found in world.contacts.items() for n, key in enumerate(found)}
    keys |= {"people/Zed": zed.young_person_id, "referrals/Zed": zed.pk}
    keys |= {"people/Nia": nia.young_person_id, "referrals/Nia": nia.pk}
    keys |= {"people/Rae": rae.young_person_id, "referrals/Rae": rae.pk}
    tell_story(NIA, nia.young_person_id)
    for name in SINCE:
        keys |= dict(_lived(name, keys[f"people/{name}"]))
    for username, code in DRAFTS.items():
        with standing_as(username) as by:
            keys[f"drafts/{username}"] = draft(by, code, {}).pk
    keys |= dict(alerts(keys))
    keys |= dict(decisions(keys))
    keys |= dict(planned(keys))
    keys |= dict(questions(keys))
    keys |= dict(overseen(keys))
    keys |= dict(moves(keys))
    keys |= dict(endings(keys))
    keys |= dict(emergencies())
    keys |= dict(shared())
    keys |= dict(hide(keys))
    keys |= dict(held(keys))
    keys |= dict(told_apart(keys))
    keys |= dict(once_joined(keys))
    keys |= {f"removed/{name}": removed_from(name, keys[f"people/{name}"]) for name in REMOVED_FROM}
    keys |= dict(disputed(keys))
    keys |= dict(_covered(keys["people/Aaliyah"]))
    keys |= dict(rota())
    keys |= dict(looks(keys))
    keys |= dict(of_two_people())
    links = dict(_evaluated(name, code, keys) for name, code in AUTHORITIES.items())
    with standing_as("colin") as by:
        record_costs(
            frozenset(Authority.objects.filter(code__in=AUTHORITIES.values()).values_list("pk", flat=True)), by
        )
    with verifying():
        NightlyCheck.objects.create(at=clock.real_now(), rows_checked=0, findings=0)
    return Stage(world, keys, links)


def _covered(aaliyah: UUID) -> Iterator[tuple[str, UUID]]:
    """Femi, a key worker of Rochdale, covers for Nadia with Aaliyah."""
    with administering():
        femi = User.objects.create_user("femi", "Femi Adebayo")
    posted(user=femi, authority=Authority.objects.get(code=ROCHDALE), role=Role.KEY_WORKER, since=date(2016, 2, 1))
    with standing_as("david") as by:
        casework.cover([key_worker_to_cover(by, aaliyah).key_worker], by=by, user=femi, until=date(2016, 11, 14))
    for username in ("sam", "nadia"):
        yield f"postings/{username}", posting_of(username).pk


LIVED: dict[str, tuple[type[PersonRecord], str]] = {
    "courses": (Course, "baseline_on"),
    "goals": (Goal, "number"),
    "forms": (Assessment, "completed_on"),
    "placements": (Placement, "began_on"),
    "episodes": (MissingEpisode, "began_at"),
    "feedback": (Feedback, "given_on"),
}
"""What gets keys of its own, in the order of a column: `goals/Mia/0`."""


def _lived(name: str, key: UUID) -> Iterator[tuple[str, UUID]]:
    """What happened since a key worker came, and a time missing in spring with no return interview."""
    story = SINCE[name]
    tell_story(story, key)
    assert story.allocation is not None
    with standing_as(story.allocation[0]) as by:
        _not_asked(name, key, by)
    with standing_as(manager_of(name)):
        for path, (model, order) in LIVED.items():
            found = model._default_manager.filter(young_person_id=key).order_by(order).values_list("pk", flat=True)
            yield from ((f"{path}/{name}/{place}", pk) for place, pk in enumerate(found))


def _not_asked(name: str, key: UUID, by: Standing) -> None:
    begin, home = datetime(2016, 4, 2, 20, tzinfo=UTC), datetime(2016, 4, 3, 9, tzinfo=UTC)
    missing = safety.MissingFacts(kind=Absence.MISSING, began_at=begin, ended_at=home)
    none = safety.ReturnInterviewFacts(offered=Offered.NO, not_offered_because=f"Nobody asked {name} in spring")
    episode = safety.report_missing(young_person(by, key), by=by, facts=missing, now=clock.now())
    safety.record_interview(episode, by=by, seen=episode.version, facts=none, now=clock.now())


def _evaluated(name: str, code: str, keys: dict[str, UUID]) -> tuple[str, str]:
    """An interview, an open wave of the survey and one answer; gives the secret of a link that is unused."""
    spoken = next(each for each in interviews() if each.authority == code)
    with standing_as("ruth") as by:
        keys[f"interviews/{name}"] = record_interview(spoken, Authority.objects.get(code=code), by).pk
        wave, secrets = opened(by, code, number=9)
        keys[f"waves/{name}"] = wave.pk
    answered(secrets[0])
    return name, secrets[1]
