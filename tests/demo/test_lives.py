"""The lives of the pilot as they are told: the same every time, of one part each, and of nobody real."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from act.demo import pilot
from act.demo.cast import CAST, OPENED, PILOT_CAST
from act.demo.life import Filled, Life, NotFilled
from act.demo.lives import LIVES
from act.demo.pilot import lives, register
from act.demo.pilot.profile import Profile, profiles
from act.methods.missing import Absence
from act.trust.scope.roles import Role
from tests.demo.by_hand import TODAY, with_act

TOLD = (*LIVES, *lives())
PARTS = [field.name for field in fields(Life)]
REACH = re.compile(
    r"@|\b0\d{3,4}[ \d]{5,}|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}\b|\d+ \w+ (?:Road|Street|Avenue|Lane|Close|Drive)\b"
)


def _name(life: Life) -> str:
    return str(life.answers["name"]["name"])


def test_lives_are_the_same_every_time() -> None:
    assert lives() == lives()
    assert list(register.interviews()) == list(register.interviews())
    for key in register.ANSWERED:
        assert list(register.survey_answers(*key)) == list(register.survey_answers(*key))


def test_lives_are_the_same_in_another_process_whatever_its_hashes() -> None:
    tell = "import django; django.setup(); from act.demo.pilot import lives; print(lives())"
    ways = []
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "DJANGO_SETTINGS_MODULE": "act.config.settings"}
        done = subprocess.run([sys.executable, "-c", tell], env=environment, capture_output=True, text=True, check=True)
        ways.append(done.stdout)
    assert ways[0] == ways[1] == f"{lives()}\n"


@pytest.mark.parametrize(
    ("change", "parts"),
    [
        ({"goals": ("Something else altogether",)}, {"aims"}),
        ({"missing": (9, 9)}, {"away"}),
        ({"way": "harder"}, {"aims", "filled"}),
        ({"parent_form": False}, {"filled"}),
        ({"three": "refused"}, {"filled"}),
        ({"broke_down": date(2016, 7, 1)}, {"stays"}),
        ({"heard": ()}, {"heard"}),
        ({"strengths": "Somebody else."}, {"answers"}),
        ({"path": ("home", 52)}, {"decided"}),
        ({"pronouns": "they/them"}, {"answers"}),
    ],
)
def test_a_change_of_one_part_leaves_the_others_and_everybody_else(
    monkeypatch: pytest.MonkeyPatch, change: dict[str, Any], parts: set[str]
) -> None:
    first, *others = profiles()
    before = lives()
    monkeypatch.setattr(pilot, "profiles", lambda: (replace(first, **change), *others))
    after = lives()
    assert after[1:] == before[1:]
    assert {part for part in PARTS if getattr(after[0], part) != getattr(before[0], part)} == parts


def test_each_part_has_its_own_chance_and_nobody_shares_it() -> None:
    first, second, *_ = profiles()
    drawn = [each.chance(part).random() for each in (first, second) for part in ("contacts", "stays", "sdq_self")]
    assert len(set(drawn)) == len(drawn)
    assert first.chance("stays").random() == replace(first, way="harder").chance("stays").random()


def test_there_are_22_more_and_with_the_first_six_25_who_joined() -> None:
    assert (len(lives()), len(TOLD), len(with_act(TOLD))) == (22, 28, 25)
    assert len({_name(life) for life in TOLD}) == 28
    assert len({life.answers["name"]["called"] or _name(life).split()[0] for life in TOLD}) == 28


def _days_with_act(life: Life) -> Iterator[date]:
    """Every day on which somebody of this service did something."""
    yield life.referred_on
    if life.decided:
        yield life.decided.on
    if life.beside:
        yield life.beside[2]
    yield from (said.at.date() for said in life.contacts)
    yield from (day for aim in life.aims for day in (aim.set_on, *(on for on, *_ in aim.rated)))
    yield from (form.on for form in (*life.filled, *life.heard))
    if life.ended:
        yield life.ended.on


@pytest.mark.parametrize("life", TOLD, ids=_name)
def test_no_story_lies_before_the_opening_or_after_the_day_of_the_demonstration(life: Life) -> None:
    days = list(_days_with_act(life))
    assert min(days) >= OPENED and max(days) <= TODAY
    lived = [stay.since for stay in life.stays]
    lived += [each.date() for away in life.away for each in (away.since, away.until, away.interview) if each]
    assert all(day <= TODAY for day in lived)


@pytest.mark.parametrize("life", TOLD, ids=_name)
def test_a_story_is_told_in_order(life: Life) -> None:
    way = [life.referred_on, *([life.decided.on] if life.decided else []), *([life.beside[2]] if life.beside else [])]
    contacts = [said.at for said in life.contacts]
    assert way == sorted(way) and contacts == sorted(contacts)
    if contacts:
        assert way[-1] <= contacts[0].date()
    if life.ended:
        assert max(_days_with_act(life)) == life.ended.on
        assert len(life.ended.goals) == len(life.aims)
    assert [stay.since for stay in life.stays] == sorted({stay.since for stay in life.stays})
    assert all(stay.because for stay in life.stays[1:]) and not any(stay.because for stay in life.stays[:1])


@pytest.mark.parametrize("life", TOLD, ids=_name)
def test_nobody_is_missing_twice_at_once_or_is_asked_before_coming_home(life: Life) -> None:
    for away, after in pairwise(life.away):
        assert away.until and away.until < after.since
    for away in life.away:
        assert away.kind in {kind.value for kind in Absence}
        assert away.until is None or away.since < away.until
        assert away.interview is None or (away.until and away.until < away.interview and not away.declined)


@pytest.mark.parametrize("told", TOLD, ids=_name)
def test_no_story_holds_an_address_a_telephone_number_or_an_e_mail(told: Life) -> None:
    assert not REACH.search(repr(told))


def test_neither_does_the_register() -> None:
    assert not REACH.search(repr([*register.interviews(), register.RUNNING, register.GRANT]))


@pytest.mark.parametrize(
    "words", ["mia@example.org", "01942 555 0123", "WN1 1AA", "12 Canal Street", "07700900123", "3 Mill Lane"]
)
def test_an_address_would_be_found(words: str) -> None:
    assert REACH.search(f"We met at {words}.")


@pytest.mark.parametrize("life", lives(), ids=_name)
def test_no_note_follows_one_of_the_same_words(life: Life) -> None:
    notes = [said.note for said in life.contacts]
    assert not [note for note, after in pairwise(notes) if note == after]


@pytest.mark.parametrize("profile", profiles(), ids=lambda profile: profile.name)
def test_everyone_is_beside_somebody_who_works_where_they_live(profile: Profile) -> None:
    roles = {member.username: member for member in (*CAST, *PILOT_CAST)}
    key_worker, social_worker = (roles[username] for username in profile.beside)
    assert (key_worker.role, social_worker.role) == (Role.KEY_WORKER, Role.SOCIAL_WORKER)
    assert key_worker.authorities == social_worker.authorities
    assert 13 <= (profile.began - profile.born).days // 365 <= 16


def test_some_lives_go_badly() -> None:
    told = [form for life in lives() for form in life.filled]
    reasons = [form.reason for form in told if isinstance(form, NotFilled)]
    assert reasons.count("young_person_refused") >= 1 and reasons.count("missing_then") >= 1
    assert sum(life.ended is not None for life in TOLD) == 3
    assert {life.ended.because for life in TOLD if life.ended} == {"goals_reached", "asked_to_stop", "moved_away"}
    assert sum(len(life.stays) > 1 for life in TOLD) == 2
    assert {profile.way for profile in profiles()} >= {"better", "falls_first", "up_and_down", "slow", "flat", "harder"}


def test_a_form_is_filled_in_whole_or_not_at_all() -> None:
    for life in TOLD:
        for form in life.filled:
            if isinstance(form, Filled):
                assert None not in [form.answers[number] for number in range(1, 26)]
