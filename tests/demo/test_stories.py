"""The stories of the pilot: the same every time, each part by itself, and of nobody real."""

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from act.demo import pilot
from act.demo.cast import CAST, OPENED, PILOT_CAST
from act.demo.pilot import evaluation_data, stories
from act.demo.pilot.profile import Profile, profiles
from act.demo.stories import STORIES
from act.demo.story import Story, StoryForm, StoryNonCompletion
from act.methods.missing import Absence
from act.people.models import AgreementState, state_after
from act.trust.scope.roles import Role
from tests.by_hand.lives import TODAY, joined, lives_of

EVERY_STORY = (*STORIES, *stories())
PARTS = [field.name for field in fields(Story)]
REACH = re.compile(
    r"@|\b0\d{3,4}[ \d]{5,}|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b|\d+ \w+ (?:Road|Street|Avenue|Lane|Close|Drive)\b"
)


def _name(story: Story) -> str:
    return str(story.answers["name"]["name"])


def test_stories_are_the_same_every_time() -> None:
    assert stories() == stories()
    assert list(evaluation_data.interviews()) == list(evaluation_data.interviews())
    for key in evaluation_data.ANSWERED:
        assert list(evaluation_data.survey_answers(*key)) == list(evaluation_data.survey_answers(*key))


def test_stories_are_the_same_in_another_process_whatever_its_hashes() -> None:
    command = "import django; django.setup(); from act.demo.pilot import stories; print(stories())"
    printed = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "DJANGO_SETTINGS_MODULE": "act.config.settings"}
        done = subprocess.run(
            [sys.executable, "-c", command], env=environment, capture_output=True, text=True, check=True
        )
        printed.append(done.stdout)
    assert printed[0] == printed[1] == f"{stories()}\n"


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        ({"goals": ("Something else altogether",)}, {"goals"}),
        ({"missing": (9, 9)}, {"absences"}),
        ({"course": "harder"}, {"goals", "forms"}),
        ({"parent_form": False}, {"forms"}),
        ({"three": "refused"}, {"forms"}),
        ({"broke_down": date(2016, 7, 1)}, {"stays"}),
        ({"feedback_from": ()}, {"feedback"}),
        ({"evaluation": "declined"}, {"agreements"}),
        ({"strengths": "Somebody else."}, {"answers"}),
        ({"path": ("home", 52)}, {"decision"}),
        ({"pronouns": "they/them"}, {"answers"}),
    ],
)
def test_a_change_of_one_part_leaves_the_others_and_everybody_else(
    monkeypatch: pytest.MonkeyPatch, change: dict[str, Any], parts: set[str]
) -> None:
    first, *others = profiles()
    before = stories()
    monkeypatch.setattr(pilot, "profiles", lambda: (replace(first, **change), *others))
    after = stories()
    assert after[1:] == before[1:]
    assert {part for part in PARTS if getattr(after[0], part) != getattr(before[0], part)} == parts


def test_each_part_has_its_own_chance_and_nobody_shares_it() -> None:
    first, second, *_ = profiles()
    drawn = [each.chance(part).random() for each in (first, second) for part in ("contacts", "stays", "sdq_self")]
    assert len(set(drawn)) == len(drawn)
    assert first.chance("stays").random() == replace(first, course="harder").chance("stays").random()


def test_there_are_22_more_and_with_the_first_six_25_who_joined() -> None:
    assert (len(stories()), len(EVERY_STORY), len(joined(lives_of(EVERY_STORY)))) == (22, 28, 25)
    assert len({_name(story) for story in EVERY_STORY}) == 28
    assert len({story.answers["name"]["called"] or _name(story).split()[0] for story in EVERY_STORY}) == 28


def _state(story: Story) -> AgreementState:
    return state_after([said.answer for said in story.agreements])


def test_22_of_the_25_agreed_to_be_part_of_the_evaluation_one_said_no_one_took_it_back_and_one_was_not_asked() -> None:
    states = Counter(_state(story) for story in EVERY_STORY if story.allocation)
    assert states == {
        AgreementState.AGREED: 22,
        AgreementState.DECLINED: 1,
        AgreementState.TAKEN_BACK: 1,
        AgreementState.NOT_ASKED: 1,
    }


def test_the_nine_with_a_form_at_six_months_agreed() -> None:
    late = [
        story
        for story in EVERY_STORY
        if story.allocation
        and any(isinstance(form, StoryForm) and (form.on - story.allocation[2]).days > 170 for form in story.forms)
    ]
    assert [_state(story) for story in late] == [AgreementState.AGREED] * 9


def _days_with_act(story: Story) -> Iterator[date]:
    """Every day on which somebody of this service did something."""
    yield story.referred_on
    if story.decision:
        yield story.decision.on
    if story.allocation:
        yield story.allocation[2]
    yield from (contact.at.date() for contact in story.contacts)
    yield from (day for aim in story.goals for day in (aim.set_on, *(on for on, *_ in aim.rated)))
    yield from (form.on for form in (*story.forms, *story.feedback, *story.agreements))
    if story.ending:
        yield story.ending.on


@pytest.mark.parametrize("story", EVERY_STORY, ids=_name)
def test_no_story_lies_before_the_opening_or_after_the_day_of_the_demonstration(story: Story) -> None:
    days = list(_days_with_act(story))
    assert min(days) >= OPENED and max(days) <= TODAY
    lived = [stay.since for stay in story.stays]
    lived += [
        each.date() for absence in story.absences for each in (absence.since, absence.until, absence.interview) if each
    ]
    assert all(day <= TODAY for day in lived)


@pytest.mark.parametrize("story", EVERY_STORY, ids=_name)
def test_a_story_is_told_in_order(story: Story) -> None:
    days = [
        story.referred_on,
        *([story.decision.on] if story.decision else []),
        *([story.allocation[2]] if story.allocation else []),
    ]
    contacts = [contact.at for contact in story.contacts]
    assert days == sorted(days) and contacts == sorted(contacts)
    if contacts:
        assert days[-1] <= contacts[0].date()
    if story.ending:
        assert max(_days_with_act(story)) == story.ending.on
        assert len(story.ending.goals) == len(story.goals)
    assert [stay.since for stay in story.stays] == sorted({stay.since for stay in story.stays})
    assert all(stay.because for stay in story.stays[1:]) and not any(stay.because for stay in story.stays[:1])


@pytest.mark.parametrize("story", EVERY_STORY, ids=_name)
def test_nobody_is_missing_twice_at_once_or_is_asked_before_coming_home(story: Story) -> None:
    for absence, after in pairwise(story.absences):
        assert absence.until and absence.until < after.since
    for absence in story.absences:
        assert absence.kind in {kind.value for kind in Absence}
        assert absence.until is None or absence.since < absence.until
        assert absence.interview is None or (
            absence.until and absence.until < absence.interview and not absence.declined
        )


@pytest.mark.parametrize("story", EVERY_STORY, ids=_name)
def test_no_story_holds_an_address_a_telephone_number_or_an_e_mail(story: Story) -> None:
    assert not REACH.search(repr(story))


def test_neither_does_the_register() -> None:
    assert not REACH.search(repr([*evaluation_data.interviews(), evaluation_data.RUNNING, evaluation_data.GRANT]))


@pytest.mark.parametrize(
    "words", ["mia@example.org", "01942 555 0123", "WN1 1AA", "12 Canal Street", "07700900123", "3 Mill Lane"]
)
def test_an_address_would_be_found(words: str) -> None:
    assert REACH.search(f"We met at {words}.")


@pytest.mark.parametrize("story", stories(), ids=_name)
def test_no_note_follows_one_of_the_same_words(story: Story) -> None:
    notes = [contact.note for contact in story.contacts]
    assert not [note for note, after in pairwise(notes) if note == after]


@pytest.mark.parametrize("profile", profiles(), ids=lambda profile: profile.name)
def test_everyone_is_beside_somebody_who_works_where_they_live(profile: Profile) -> None:
    roles = {member.username: member for member in (*CAST, *PILOT_CAST)}
    key_worker, social_worker = (roles[username] for username in profile.workers)
    assert (key_worker.role, social_worker.role) == (Role.KEY_WORKER, Role.SOCIAL_WORKER)
    assert key_worker.authorities == social_worker.authorities
    assert 13 <= (profile.began - profile.born).days // 365 <= 16


def test_some_lives_go_badly() -> None:
    told = [form for story in stories() for form in story.forms]
    reasons = [form.reason for form in told if isinstance(form, StoryNonCompletion)]
    assert reasons.count("young_person_refused") >= 1 and reasons.count("missing_then") >= 1
    assert sum(story.ending is not None for story in EVERY_STORY) == 3
    assert {story.ending.because for story in EVERY_STORY if story.ending} == {
        "goals_reached",
        "asked_to_stop",
        "moved_away",
    }
    assert sum(len(story.stays) > 1 for story in EVERY_STORY) == 2
    assert {profile.course for profile in profiles()} >= {
        "better",
        "falls_first",
        "up_and_down",
        "slow",
        "flat",
        "harder",
    }


def test_a_form_is_filled_in_whole_or_not_at_all() -> None:
    for story in EVERY_STORY:
        for form in story.forms:
            if isinstance(form, StoryForm):
                assert None not in [form.answers[number] for number in range(1, 26)]
