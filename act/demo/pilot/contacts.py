"""When and how a key worker met each of the twenty-two: evenings and weekends as much as office hours."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random

from act.casework.models import ContactMethod, ContactWith
from act.demo.pilot.profile import Profile, words
from act.demo.story import StoryContact

EVENING = (16, 17, 18, 19, 19, 20, 20, 21)
DAY = (10, 11, 13, 14, 15)
WEEKEND = (11, 12, 14, 15, 18, 20)
MINUTES = {
    ContactMethod.HOME: (45, 60, 75, 90),
    ContactMethod.OUT: (60, 90, 120),
    ContactMethod.CAR: (30, 45, 60),
    ContactMethod.SCHOOL: (45, 60),
}
SHORT = (5, 10, 15, 20, 30)
HOW = (
    ContactMethod.HOME,
    ContactMethod.HOME,
    ContactMethod.OUT,
    ContactMethod.CAR,
    ContactMethod.PHONE,
    ContactMethod.PHONE,
    ContactMethod.MESSAGE,
    ContactMethod.SCHOOL,
)
WHO = {1: ContactWith.PARENT, 2: ContactWith.PARENT, 3: ContactWith.PROFESSIONAL, 4: ContactWith.FAMILY}
CLOSE = timedelta(weeks=6)
"""At first they meet often, later less."""


def contacts(profile: Profile) -> tuple[StoryContact, ...]:
    """Return every contact from the first day to the last, in order; no note is the same as the one before it."""
    chance = profile.chance("contacts")
    first = StoryContact(
        datetime.combine(profile.began, time(16, 30)), ContactMethod.HOME, 60, "We met for the first time."
    )
    met = [first]
    for day in _days(profile, chance):
        contact = _contact(day, chance)
        while contact.note and contact.note == met[-1].note:
            contact = _contact(day, chance)
        met.append(contact)
    return tuple(met)


def _days(profile: Profile, chance: Random) -> Iterator[date]:
    day = profile.began
    while True:
        often = (2, 3, 4) if day - profile.began < CLOSE else (3, 5, 6, 7)
        day += timedelta(days=chance.choice(often))
        if day >= profile.left_on:
            return
        yield day


def _contact(day: date, chance: Random) -> StoryContact:
    at = datetime.combine(day, time(_hour(day, chance), chance.choice((0, 15, 30, 45))))
    with_whom = WHO.get(chance.randrange(14), ContactWith.YOUNG_PERSON)
    if chance.random() < 0.16:
        return StoryContact(
            at, chance.choice((ContactMethod.PHONE, ContactMethod.HOME)), 10, _one("tried", chance), made=False
        )
    if with_whom is ContactWith.YOUNG_PERSON:
        how = chance.choice(HOW)
        return StoryContact(at, how, chance.choice(MINUTES.get(how, SHORT)), _one(how.value, chance))
    how = (
        ContactMethod.MEETING
        if with_whom is ContactWith.PROFESSIONAL
        else chance.choice((ContactMethod.HOME, ContactMethod.PHONE))
    )
    apart = _one("parent_apart", chance) if with_whom is ContactWith.PARENT and chance.random() < 0.3 else ""
    return StoryContact(at, how, chance.choice((30, 45, 60)), _one(with_whom.value, chance), apart, with_whom=with_whom)


def _hour(day: date, chance: Random) -> int:
    return chance.choice(WEEKEND if day.weekday() >= 5 else (*EVENING, *DAY))


def _one(kind: str, chance: Random) -> str:
    return str(chance.choice(words()["contacts"][kind]))
