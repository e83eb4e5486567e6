"""Makes the lives of a recount through the service's own actions, each part as the person who would record it."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from act.casework import actions as casework
from act.casework.queries import involvement
from act.costs.actions import CostFacts, record_cost
from act.costs.models import CostBasis, CostKind
from act.demo.acting_as import standing_as
from act.demo.referring import decide_and_allocate, refer
from act.demo.story import Story
from act.demo.tell_story import tell_story
from act.evaluation import actions as evaluation
from act.evaluation.models import Consent, InterviewGroup
from act.methods.caseload import Intensity
from act.people.queries import young_person
from act.referrals.models import Referral
from act.referrals.queries import referral
from act.referrals.states import State
from act.trust.identifiers import uuid7
from act.trust.models import Authority
from tests.by_hand.lives import Counted, Life
from tests.evaluation.making import answer_facts, opened
from tests.evaluation.recount.places import BOTH, staff

POUNDS = {CostKind.RUNNING: Decimal(280_000), CostKind.GRANT: Decimal(910_000)}


def make(lives: Iterable[Life]) -> None:
    """Tell every life from its first referral to today, and record what the service costs."""
    staff()
    for life in lives:
        first, *others = life.stories
        sent = refer(first)
        tell_story(first, sent.young_person_id)
        for story in others:
            decide_and_allocate(story, _again(sent, story))
            tell_story(story, sent.young_person_id)
        if life.intensity != "usual":
            _need(life, sent)
    _costs()


def _again(sent: Referral, story: Story) -> Referral:
    """A further referral of the same young person: what one looks like in the record."""
    with standing_as("joy") as by:
        first = referral(by, sent.pk)
        columns = {field.attname: getattr(first, field.attname) for field in first._meta.concrete_fields}
        columns |= {"id": uuid7(), "version": 1, "state": State.WAITING, "made_on": story.referred_on}
        columns |= {**story.answers["breakdown"], "referred_by_id": by.user_id}
        further = Referral(**columns)
        further.save(force_insert=True)
    return further


def _need(life: Life, sent: Referral) -> None:
    assert life.stories[-1].allocation
    with standing_as(life.stories[-1].allocation[0]) as by:
        present = involvement(by, young_person(by, sent.young_person_id))
        assert present is not None
        casework.set_intensity(present, by=by, seen=present.version, intensity=Intensity(life.intensity))


def _costs() -> None:
    keys = frozenset(Authority.objects.filter(code__in=BOTH).values_list("pk", flat=True))
    with standing_as("fin") as by:
        for kind, pounds in POUNDS.items():
            facts = CostFacts(
                kind=kind,
                label=f"{kind} of a recount",
                pounds=pounds,
                begins=date(2016, 2, 1),
                ends=date(2017, 1, 31),
                authorities=keys,
                basis=CostBasis.STATED,
                note="",
                source="Invented for tests",
            )
            record_cost(by=by, facts=facts)


def register(seed: int) -> Counted:
    """Record interviews and a staff survey in two waves, and return what they come to by hand."""
    chance = Random(f"register {seed}")
    held = [(group, point) for group in InterviewGroup for point in (1, 2, 3) if chance.random() < 0.6]
    with standing_as("eve") as by:
        for number, (group, point) in enumerate(held, start=1):
            on = date(2016, 1, 1) + timedelta(days=80 * point)
            _interview(chance.choice(BOTH), f"Q-{number}", group, point, on)
        waves = {(wave, code): _wave(chance, code, wave) for wave in (1, 2, 3) for code in BOTH if by}
    asked = {wave: sum(waves[wave, code][0] for code in BOTH) for wave in (1, 2, 3)}
    counted: Counted = {
        "evaluation.interviews": len(held),
        "evaluation.interview_time_points": len({point for _, point in held}),
        "evaluation.interview_groups": len({group for group, _ in held}),
        "evaluation.survey_waves": 3,
        "evaluation.survey_invited": max(asked.values()),
    }
    for wave, invited in asked.items():
        counted[f"evaluation.survey_invited_wave_{wave}"] = invited
        answered = sum(waves[wave, code][1] for code in BOTH)
        counted[f"evaluation.survey_answers_wave_{wave}"] = (answered, invited)
    return counted


def _interview(code: str, number: str, group: InterviewGroup, point: int, on: date) -> None:
    with standing_as("eve") as by:
        facts = evaluation.EvaluationInterviewFacts(
            authority_id=Authority.objects.get(code=code).pk,
            number=number,
            group=group,
            time_point=point,
            held_on=on,
            consent=Consent.WRITTEN,
            consented_on=on,
        )
        evaluation.record_interview(by=by, facts=facts)


def _wave(chance: Random, code: str, number: int) -> tuple[int, int]:
    """Open a wave and answer it. Returns how many were invited, and how many answered."""
    invited, on = chance.randrange(9, 30), date(2016, 2 * number + 1, 10)
    answers = chance.randrange(invited + 1)
    with standing_as("eve") as by:
        _, secret = opened(by, code, number=number, opens_on=on, closes_on=on + timedelta(days=20), invited=invited)
    for _ in range(answers):
        evaluation.answer(secret, facts=answer_facts(), on=on)
    return invited, answers
