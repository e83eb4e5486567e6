"""Contacts of the key worker and the social worker, drawn by chance: alone, together, and outside the time with ACT."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random

from act.casework.models import ContactMethod, ContactWith
from act.demo.story import StoryContact
from tests.by_hand.lives import TODAY
from tests.evaluation.recount.happenings import some_days
from tests.evaluation.recount.places import SOCIAL_WORKER

EDGES = (time(8, 59), time(9, 0), time(16, 59), time(17, 0), time(23, 30), time(0, 15))
BANK_HOLIDAY = date(2016, 5, 2)
WAYS = (ContactMethod.HOME, ContactMethod.PHONE)
WITH = (*[ContactWith.YOUNG_PERSON] * 3, ContactWith.PARENT, ContactWith.PROFESSIONAL)
OTHERS_BEGIN = (-15, 0, 14, 15, 16, 29, 30)
"""Minutes after the key worker at which the social worker began: with one of 5 or of 30 minutes on either side."""


def contacts(chance: Random, began: date, last: date) -> Iterator[StoryContact]:
    """Contacts of both, many at the edges of office hours, at weekends and on a bank holiday; some of them together."""
    days = some_days(chance, began, last, 12)
    if began <= BANK_HOLIDAY <= last and BANK_HOLIDAY not in days:
        days.append(BANK_HOLIDAY)
    for day in sorted(days):
        contact = _contact(chance, day)
        alone = {day - timedelta(days=1), day + timedelta(days=1)}.isdisjoint(days)
        together = _with_social_worker(chance, contact) if alone and chance.random() < 0.7 else None
        for each in (contact, together):
            if each and each.at < datetime.combine(TODAY, time(6)):
                yield each


def outside(chance: Random, before: date) -> Iterator[StoryContact]:
    """A contact of each of them shortly before a day on which ACT began, for the first time or again."""
    for username in ("", SOCIAL_WORKER):
        if chance.random() < 0.4:
            day = before - timedelta(days=chance.randrange(1, 9))
            yield replace(_contact(chance, day), by=username)


def _contact(chance: Random, day: date) -> StoryContact:
    return StoryContact(
        datetime.combine(day, chance.choice(EDGES) if chance.random() < 0.6 else time(chance.randrange(7, 23))),
        chance.choice(WAYS),
        chance.choice((5, 30, 75)),
        made=chance.random() < 0.75,
        with_whom=chance.choice(WITH),
        by=chance.choice(("", "", "", SOCIAL_WORKER)),
    )


def _with_social_worker(chance: Random, contact: StoryContact) -> StoryContact | None:
    """The other one's contact on the same day, at about the same time: one visit with it, or not quite."""
    at = contact.at + timedelta(minutes=chance.choice(OTHERS_BEGIN))
    if at.date() != contact.at.date():
        return None
    return replace(
        contact,
        at=at,
        minutes=chance.choice((5, 30)),
        with_whom=chance.choice((contact.with_whom, contact.with_whom, ContactWith.PARENT)),
        made=contact.made if chance.random() < 0.8 else not contact.made,
        by="" if contact.by else SOCIAL_WORKER,
    )
