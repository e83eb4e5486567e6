"""Makes the lives of a recount through the service's own actions, each part as the person who would record it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from django.utils import timezone

from act.casework import actions as casework
from act.casework.contact_days import DayQuestion
from act.costs.actions import CostFacts, record_cost
from act.costs.models import CostBasis, CostKind
from act.demo.acting_as import standing_as
from act.demo.referring import decide_and_allocate, refer
from act.demo.story import Story, StoryContact
from act.demo.tell_story import tell_story
from act.people.duplicates.actions import say_same
from act.people.queries import young_person
from act.referrals import actions as referrals
from act.referrals.queries import referral
from act.trust import clock
from act.trust.models import Authority
from tests.by_hand.contacts import counting
from tests.by_hand.lives import Life
from tests.evaluation.recount.places import BOTH, staff

POUNDS = {CostKind.RUNNING: Decimal(280_000), CostKind.GRANT: Decimal(910_000)}


def make(lives: Iterable[Life]) -> None:
    """Tell every life from its first referral to today, and record what the service costs."""
    staff()
    for life in lives:
        first, *others = life.stories
        record = refer(first).young_person_id
        _tell(first, record)
        for story in others:
            if _has_record_of_its_own(life, story):
                _join_afterwards(story, record)
            else:
                _join_at_the_decision(story, record)
    _costs()


def _has_record_of_its_own(life: Life, story: Story) -> bool:
    """Whether a further referral was accepted on its own record: elsewhere, or while they had a key worker."""
    return story.authority != life.stories[0].authority or len(life.times) < len(life.with_key_worker)


def _join_afterwards(story: Story, record: UUID) -> None:
    """Accept a referral on a record of its own, tell what happened, and let a manager join the two."""
    other = refer(story).young_person_id
    _tell(story, other)
    with standing_as("joy") as by:
        say_same(young_person(by, other), by=by, kept=young_person(by, record), on=by.on)


def _join_at_the_decision(story: Story, record: UUID) -> None:
    """Bring a waiting referral to the record that they have, and decide on it or add it there."""
    sent = refer(replace(story, decision=None))
    with standing_as("joy") as by:
        waiting = referral(by, sent.pk)
        on = story.decision.on if story.decision else by.on
        moved = referrals.join(waiting, by=by, seen=waiting.version, kept=young_person(by, record), on=on)
        if not story.decision:
            referrals.add_to_record(moved, by=by, seen=moved.version)
    decide_and_allocate(story, sent)
    _tell(story, record)


def _tell(story: Story, record: UUID) -> None:
    """Tell a story; contacts that are no part of ACT's time first, while both workers still have the record."""
    counted = counting(Life((story,)))
    for contact in story.contacts:
        if contact not in counted:
            _confirm(contact, story, record)
    tell_story(replace(story, contacts=tuple(counted)), record)


def _confirm(contact: StoryContact, story: Story, record: UUID) -> None:
    """Record a contact, be asked about its day, and say that it is right."""
    assert story.allocation
    facts = casework.ContactFacts(
        with_whom=contact.with_whom,
        how=contact.how,
        made=contact.made,
        at=timezone.make_aware(contact.at),
        minutes=contact.minutes,
        note=contact.note,
        about_others=contact.about_others,
    )
    with standing_as(contact.by or story.allocation[0]) as by:
        person, now = young_person(by, record), clock.now()
        try:
            casework.log_contact(person, by=by, facts=facts, now=now)
        except DayQuestion as question:
            casework.log_contact(person, by=by, facts=facts, now=now, confirmed=question.reason)
        else:
            raise AssertionError(f"Nobody asked about {contact.at}.")


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
