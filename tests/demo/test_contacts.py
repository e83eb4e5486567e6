"""The contacts of the whole demonstration: counted minute by minute, and told as they could have been."""

from collections import Counter

import pytest

from act.casework.models import ContactMethod, ContactWith
from act.demo.pilot import stories
from act.demo.pilot.profile import profiles
from act.demo.stories import STORIES
from act.evaluation.evaluation_summary import evaluation_summary
from tests.by_hand import lives_of
from tests.by_hand.contacts import BANK_HOLIDAYS, is_office, visits_of
from tests.by_hand.contacts import contacts as contacts_by_hand
from tests.world import World

pytestmark = pytest.mark.xdist_group("whole")

PILOT = stories()
SCHOOL_HOLIDAYS = (("02-15", "02-19"), ("03-25", "04-08"), ("05-30", "06-03"), ("07-25", "09-02"), ("10-24", "10-28"))
"""Days on which schools near here were certainly shut in 2016."""
MOST = 8
"""How often one note is read in the whole pilot."""


def test_every_number_about_contacts_equals_a_count_by_hand(whole: World) -> None:
    counted = contacts_by_hand(lives_of((*STORIES, *PILOT)))
    with whole.acting("ruth") as ruth:
        found = {key: figure.value for key, figure in evaluation_summary(ruth).figures.items()}
    assert {key: found[key] for key in counted} == counted
    assert counted["casework.contacts_made"] != counted["casework.contacts_by_act"]


def test_school_visits_happen_at_school_on_school_days() -> None:
    visits = [
        contact
        for story in PILOT
        for contact in story.contacts
        if contact.how is ContactMethod.SCHOOL and contact.with_whom is ContactWith.YOUNG_PERSON
    ]
    assert len(visits) > 20
    for visit in visits:
        day = f"{visit.at:%m-%d}"
        assert visit.at.weekday() < 5 and visit.at.date() not in BANK_HOLIDAYS
        assert not any(first <= day <= last for first, last in SCHOOL_HOLIDAYS)
        assert visit.at.hour >= 9 and visit.at.hour * 60 + visit.at.minute + visit.minutes <= 15 * 60


def test_meetings_of_professionals_are_on_working_days() -> None:
    meetings = [contact for story in PILOT for contact in story.contacts if contact.how is ContactMethod.MEETING]
    assert meetings and all(is_office(meeting.at) for meeting in meetings)


def test_no_note_is_read_too_often() -> None:
    notes = Counter(contact.note for story in PILOT for contact in story.contacts)
    apart = Counter(contact.about_others for story in PILOT for contact in story.contacts if contact.about_others)
    assert max(notes.values()) <= MOST and max(apart.values()) <= MOST
    assert len(notes) > 100 and "" not in notes


def test_waits_differ() -> None:
    first_waits = {(story.contacts[0].at.date() - story.referred_on).days for story in PILOT}
    between = {
        (after.at.date() - before.at.date()).days
        for story in PILOT
        for before, after in zip(story.contacts, story.contacts[1:], strict=False)
    }
    assert len(first_waits) > 5 and len(between) > 5


def test_some_visits_were_made_together_with_the_social_worker() -> None:
    joint = [visit for life in lives_of(PILOT) for visit in visits_of(life) if len(visit) > 1]
    assert 5 <= len(joint) <= 30
    social_workers = {profile.name: profile.workers[1] for profile in profiles()}
    assert {contact.by for visit in joint for contact in visit} == {"", *social_workers.values()}


def test_how_much_support_they_need_differs() -> None:
    needs = Counter(profile.needs for profile in profiles())
    assert set(needs) == {"intense", "usual", "lighter"} and min(needs.values()) > 3
