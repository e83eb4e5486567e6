"""When and how a key worker met each of the twenty-two: evenings and weekends as much as office hours."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random

from act.casework.models import ContactMethod, ContactWith
from act.demo.pilot.contact_notes import Notes, note_kind
from act.demo.pilot.profile import Profile
from act.demo.pilot.school_days import HOURS, is_school_day
from act.demo.story import StoryContact
from act.methods.calendar import is_working_day

EVENING = (16, 17, 18, 19, 19, 20, 20, 21)
DAY = (10, 11, 13, 14, 15)
WEEKEND = (11, 12, 14, 15, 18, 20)
FIRST = (10, 11, 14, 16, 17, 18)
"""Hours in which contacts begin."""
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
WAITS = {
    "intense": ((2, 2, 3), (2, 4, 5, 6)),
    "usual": ((2, 3, 4), (4, 5, 6, 8)),
    "lighter": ((2, 4, 5), (5, 7, 8, 10)),
}
"""Days between two contacts, at first and later, by how much support a young person needs."""
TRIED = 0.13
TOGETHER = 0.1
"""How many of the visits and meetings that the social worker could come to they come to."""
REACHED_BY = (ContactMethod.PHONE, ContactMethod.HOME)


def contacts(profile: Profile, notes: Notes) -> tuple[StoryContact, ...]:
    """Return every contact from the first day to the last, in order; the notes are dealt from those of everybody."""
    chance = profile.chance("contacts")
    met: list[StoryContact] = []
    for day in _days(profile, chance):
        contact = _contact(day, chance, notes) if met else _first(day, chance, notes)
        met.append(contact)
        if _could_come(contact) and chance.random() < TOGETHER:
            met.append(_together(contact, profile, chance, notes))
    return tuple(sorted(met, key=lambda contact: contact.at))


def _days(profile: Profile, chance: Random) -> Iterator[date]:
    """Return the days: the first meeting within a week, then as often as they need."""
    at_first, later = WAITS[profile.needs]
    day = profile.began + timedelta(days=chance.choice((0, 0, 1, 1, 2, 3, 5)))
    while day < profile.left_on:
        yield day
        day += timedelta(days=chance.choice(at_first if day - profile.began < CLOSE else later))


def _first(day: date, chance: Random, notes: Notes) -> StoryContact:
    at = datetime.combine(day, time(chance.choice(FIRST), chance.choice((0, 30))))
    return StoryContact(at, ContactMethod.HOME, chance.choice((45, 60, 75)), notes.next("first"))


def _contact(day: date, chance: Random, notes: Notes) -> StoryContact:
    with_whom = WHO.get(chance.randrange(14), ContactWith.YOUNG_PERSON)
    if with_whom is ContactWith.PROFESSIONAL and not is_working_day(day):
        with_whom = ContactWith.FAMILY
    made = chance.random() >= TRIED
    how = _how(day, with_whom if made else None, chance)
    at = datetime.combine(day, time(_hour(day, how, chance), chance.choice((0, 15, 30, 45))))
    note = notes.next(note_kind(how, with_whom if made else None, at.hour))
    if not made:
        return StoryContact(at, how, 10, note, made=False)
    minutes = chance.choice(MINUTES.get(how, SHORT) if with_whom is ContactWith.YOUNG_PERSON else (30, 45, 60))
    apart = notes.next("parent_apart") if with_whom is ContactWith.PARENT and chance.random() < 0.2 else ""
    return StoryContact(at, how, minutes, note, apart, with_whom=with_whom)


def _how(day: date, with_whom: ContactWith | None, chance: Random) -> ContactMethod:
    """Choose how, of what fits: nobody is met at school while it is shut. None: tried."""
    match with_whom:
        case ContactWith.YOUNG_PERSON:
            how = chance.choice(HOW)
            return ContactMethod.OUT if how is ContactMethod.SCHOOL and not is_school_day(day) else how
        case ContactWith.PROFESSIONAL:
            return ContactMethod.MEETING
    return chance.choice(REACHED_BY)


def _hour(day: date, how: ContactMethod, chance: Random) -> int:
    if how is ContactMethod.SCHOOL:
        return chance.choice(HOURS)
    if how is ContactMethod.MEETING:
        return chance.choice(DAY)
    return chance.choice((*EVENING, *DAY) if is_working_day(day) else WEEKEND)


def _could_come(contact: StoryContact) -> bool:
    """Tell whether the social worker could have been there too: at a visit or a meeting on a working day."""
    there = contact.made and contact.how in (ContactMethod.HOME, ContactMethod.SCHOOL, ContactMethod.MEETING)
    return there and is_working_day(contact.at.date()) and contact.at.hour < 18


def _together(contact: StoryContact, profile: Profile, chance: Random, notes: Notes) -> StoryContact:
    """The same visit as the social worker recorded it: they came a little later, or left a little earlier."""
    late = chance.choice((0, 0, 5, 10))
    kind = "together_meeting" if contact.how is ContactMethod.MEETING else "together"
    return StoryContact(
        contact.at + timedelta(minutes=late),
        contact.how,
        contact.minutes - late,
        notes.next(kind),
        with_whom=contact.with_whom,
        by=profile.workers[1],
    )
