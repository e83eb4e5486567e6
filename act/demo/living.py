"""What happened in a life since a key worker came, each part written by whoever would write it."""

from uuid import UUID

from django.utils import timezone

from act.casework import actions as casework
from act.casework.models import Ending
from act.casework.queries import involvement
from act.demo.life import Ended, Heard, Life, Said
from act.demo.lived import record_homes
from act.demo.measured import record_measures
from act.demo.standing import standing_as
from act.methods.feedback import FeedbackAnswer, GivenBy
from act.methods.instruments import GoalOutcome
from act.outcomes.queries import goals
from act.people.models import YoungPerson
from act.people.queries import young_person
from act.trust import clock
from act.trust.scope.standing import Standing
from act.voice import actions as voice
from act.voice.models import FeedbackMode


def live(life: Life, key: UUID) -> None:
    """Contacts, home, goals, measures and what was said about the service; then perhaps an end."""
    if not life.beside:
        return
    key_worker, social_worker, _ = life.beside
    with standing_as(key_worker) as by:
        person = young_person(by, key)
        record_homes(life, person, by)
        record_measures(life, person, by)
    for username in (key_worker, social_worker):
        with standing_as(username) as by:
            for said in life.contacts:
                if (said.by or key_worker) == username:
                    _contact(person, by, said)
            for heard in life.heard:
                if (heard.way == FeedbackMode.TABLET) == (username == key_worker):
                    _hear(person, by, heard)
    if life.ended:
        with standing_as(key_worker) as by:
            _end(person, by, life.ended)


def _contact(person: YoungPerson, by: Standing, said: Said) -> None:
    casework.log_contact(
        person,
        by=by,
        facts=casework.ContactFacts(
            with_whom=said.with_whom,
            how=said.how,
            made=said.made,
            at=timezone.make_aware(said.at),
            minutes=said.minutes,
            note=said.note,
            about_others=said.about_others,
        ),
        now=clock.now(),
    )


def _hear(person: YoungPerson, by: Standing, heard: Heard) -> None:
    voice.record_feedback(
        person,
        by=by,
        facts=voice.FeedbackFacts(
            given_by=GivenBy(heard.given_by),
            answers={statement: FeedbackAnswer(answer) for statement, answer in heard.answers.items()},
            helped=heard.helped,
            different=heard.different,
        ),
        on=heard.on,
        mode=FeedbackMode(heard.way),
    )


def _end(person: YoungPerson, by: Standing, ended: Ended) -> None:
    present = involvement(by, person)
    assert present is not None
    standing = [seen.goal for seen in goals(by, person) if seen.goal.ended_on is None]
    casework.close(
        present,
        by=by,
        seen=present.version,
        on=ended.on,
        because=Ending(ended.because),
        words=ended.words,
        goals={goal.pk: GoalOutcome(outcome) for goal, outcome in zip(standing, ended.goals, strict=True)},
    )
