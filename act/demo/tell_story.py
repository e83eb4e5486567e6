"""Records what happened in a story since the key worker started, each part as the person who would record it."""

from uuid import UUID

from django.utils import timezone

from act.casework import actions as casework
from act.casework.models import Ending, PathAnswer, SupportEnding
from act.casework.queries import involvement
from act.demo.acting_as import standing_as
from act.demo.homes import record_homes
from act.demo.measures import record_measures
from act.demo.planned import record_plans
from act.demo.story import Story, StoryAgreement, StoryContact, StoryEnding, StoryFeedback
from act.methods.ending import ending_rule
from act.methods.feedback import FeedbackAnswer, GivenBy
from act.methods.instruments import GoalOutcome
from act.outcomes.queries import goals
from act.people import actions as people
from act.people.models import AgreementTo, YoungPerson
from act.people.queries import young_person
from act.referrals.queries import expected_paths
from act.trust import clock
from act.trust.scope.standing import Standing
from act.voice import actions as voice
from act.voice.models import FeedbackMode


def tell_story(story: Story, key: UUID) -> None:
    """Record agreement, homes, goals, forms, plans, contacts and feedback of a young person, then the end of support.

    The key worker proposes that, and the manager who decided on the referral agrees.

    Does nothing for a story without a key worker.
    """
    if not story.allocation:
        return
    key_worker, social_worker, _ = story.allocation
    with standing_as(key_worker) as by:
        person = young_person(by, key)
        _record_agreements(person, by, story.agreements)
        record_homes(story, person, by)
        record_measures(story, person, by)
        _set_intensity(person, by, story)
        record_plans(story, person, by)
    for username in (key_worker, social_worker):
        with standing_as(username) as by:
            for contact in story.contacts:
                if (contact.by or key_worker) == username:
                    _log_contact(person, by, contact)
            for feedback in story.feedback:
                # A tablet is handed over by the key worker; a paper form is typed in by somebody else.
                if (feedback.way == FeedbackMode.TABLET) == (username == key_worker):
                    _record_feedback(person, by, feedback)
    if story.ending and story.decision:
        with standing_as(key_worker) as by:
            proposed = _propose_ending(person, by, story.ending)
        with standing_as(story.decision.by) as by:
            _agree_to_ending(proposed, by, story.ending)


def _record_agreements(person: YoungPerson, by: Standing, agreements: tuple[StoryAgreement, ...]) -> None:
    for seen, said in enumerate(agreements):
        people.record_agreement(person, by=by, to=AgreementTo.EVALUATION, answer=said.answer, seen=seen, on=said.on)


def _set_intensity(person: YoungPerson, by: Standing, story: Story) -> None:
    present = involvement(by, person)
    if present is not None and story.intensity != present.intensity:
        casework.set_intensity(present, by=by, seen=present.version, intensity=story.intensity)


def _log_contact(person: YoungPerson, by: Standing, contact: StoryContact) -> None:
    casework.log_contact(
        person,
        by=by,
        facts=casework.ContactFacts(
            with_whom=contact.with_whom,
            how=contact.how,
            made=contact.made,
            at=timezone.make_aware(contact.at),
            minutes=contact.minutes,
            note=contact.note,
            about_others=contact.about_others,
        ),
        now=clock.now(),
    )


def _record_feedback(person: YoungPerson, by: Standing, feedback: StoryFeedback) -> None:
    voice.record_feedback(
        person,
        by=by,
        facts=voice.FeedbackFacts(
            given_by=GivenBy(feedback.given_by),
            answers={statement: FeedbackAnswer(answer) for statement, answer in feedback.answers.items()},
            helped=feedback.helped,
            different=feedback.different,
        ),
        on=feedback.on,
        mode=FeedbackMode(feedback.way),
    )


def _propose_ending(person: YoungPerson, by: Standing, ending: StoryEnding) -> SupportEnding:
    present = involvement(by, person)
    assert present is not None
    open_goals = [seen.goal for seen in goals(by, person) if seen.goal.ended_on is None]
    facts = casework.EndingFacts(
        ends_on=ending.on,
        because=Ending(ending.because),
        went_well=ending.words,
        left_to_do=ending.left_to_do,
        who_helps=ending.who_helps,
        follow_up_on=ending_rule(ending.on).follow_up_on(ending.on),
        goals={goal.pk: GoalOutcome(outcome) for goal, outcome in zip(open_goals, ending.goals, strict=True)},
    )
    return casework.propose_ending(present, by=by, seen=present.version, facts=facts, on=ending.on)


def _agree_to_ending(proposed: SupportEnding, by: Standing, ending: StoryEnding) -> None:
    paths = expected_paths(by, proposed.involvement.referral)
    casework.agree_to_ending(
        proposed,
        by=by,
        seen=proposed.version,
        ends_on=ending.on,
        paths={path.pk: casework.PathFacts(answer=PathAnswer(ending.path)) for path in paths},
        on=ending.on,
    )
