"""Answers to questions of agreement for tests, recorded as a worker of the young person's records them."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from act.people.actions import describe, record_agreement
from act.people.details import PersonDetails
from act.people.models import Agreement, AgreementAnswer, AgreementTo, YoungPerson
from act.people.queries import agreement_histories, young_person
from act.trust.scope.standing import Standing
from tests.world import World

EVALUATION, TAKE_PART = AgreementTo.EVALUATION, AgreementTo.TAKE_PART
AGREED, DECLINED, NOT_ASKED = AgreementAnswer.AGREED, AgreementAnswer.DECLINED, AgreementAnswer.NOT_ASKED
TODAY = date(2016, 10, 31)
REFERRED, EARLIER, LATER = date(2016, 9, 19), date(2016, 10, 12), date(2016, 10, 20)
"""The day of Mia's referral, and two days after it."""


def described(person: YoungPerson, by: Standing, because: str = "", **changes: object) -> YoungPerson:
    """Change some of what a young person's record says of them, as it was read."""
    says = replace(PersonDetails.of(person), **changes)  # type: ignore[arg-type]
    return describe(person, by=by, seen=person.version, says=says, because=because)


def description(person: YoungPerson, **said: str) -> dict[str, str]:
    """The form of their page as a browser sends it, with some answers changed."""
    answers = {name: "" if value is None else str(value) for name, value in PersonDetails.of(person).columns.items()}
    not_said = answers.pop("language_not_said")
    housekeeping = {"once": str(uuid4()), "seen": str(person.version)}
    return {**answers, "language_answer": not_said or "known", "because": "", **housekeeping, **said}


def recorded_answer(
    person: YoungPerson, by: Standing, answer: AgreementAnswer, on: date = EARLIER, to: AgreementTo = EVALUATION
) -> Agreement:
    """Record an answer after those that are there."""
    latest = agreement_histories(by, person)[to].latest
    seen = latest.version if latest else 0
    return record_agreement(person, by=by, to=to, answer=answer, seen=seen, on=on)


JOINED = {"Mia": "sam", "Jay": "sam", "Aaliyah": "nadia"}
"""Who has a key worker in the world of six, and who that is."""


def everybody_agrees(world: World, on: date = TODAY) -> None:
    """Record that everybody with a key worker agreed to be part of the evaluation."""
    for name, worker in JOINED.items():
        with world.acting(worker) as by:
            recorded_answer(young_person(by, world.people[name]), by, AGREED, on)
