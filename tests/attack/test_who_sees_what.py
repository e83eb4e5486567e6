"""Each word that is kept about a young person, looked for on every page of everybody."""

from collections.abc import Callable

import pytest
from django.db import models
from django.test import Client

from act.referrals.models import Referral
from act.trust.models import PersonRecord
from act.trust.privacy import Privacy, privacy_of
from tests.attack import tables
from tests.attack.canaries import FIELDS, ONLY_WITH_OTHERS, UNCHANGEABLE, Canary, plant, walk
from tests.attack.doors import DOORS
from tests.attack.stage import Stage
from tests.attack.told import tell
from tests.attack.words import EVERYONE, OF_THE_PATH, PARTNERS, REFERRED_BY_PARTNER, may_read
from tests.screens.referrals import WAITING

SignIn = Callable[[str], Client]
UNSENT = frozenset({"draft", "kept"})
ON_NO_PAGE = frozenset({"eligibility_words"})
"""Kept for later questions; today no page shows it."""


@pytest.fixture
def canaries(stage: Stage) -> list[Canary]:
    """A word of its own in everything."""
    return plant(stage)


def may(username: str, canary: Canary) -> bool:
    """What the words of the policy say: unsent words are their writer's alone."""
    if canary.field in UNSENT:
        return canary.whose == username
    return may_read(username, canary.whose, canary.field)


def _texts(model: type[PersonRecord]) -> set[str]:
    """The fields in which somebody writes words of their own that say something about a young person."""
    return {
        field.name
        for field in model._meta.fields
        if isinstance(field, models.CharField | models.TextField)
        and not field.choices
        and not field.help_text.startswith("A code of")
        and privacy_of(model, field.name) in {Privacy.IDENTITY, Privacy.CONTACT, Privacy.SPECIAL}
    }


def test_a_word_is_put_into_every_text_about_a_young_person() -> None:
    planted: dict[type[PersonRecord], set[str]] = {Referral: {"initials"}}
    for model, fields in [*FIELDS.items(), *UNCHANGEABLE.items(), *((each[0], each[2]) for each in ONLY_WITH_OTHERS)]:
        planted.setdefault(model, set()).update(fields)
    assert {model: found for model in tables.records() if (found := _texts(model) - planted.get(model, set()))} == {}


def test_every_word_can_be_told_from_every_other(canaries: list[Canary]) -> None:
    words = [canary.word for canary in canaries]
    assert len(set(words)) == len(words) > 90
    assert not [(one, other) for one in words for other in words if one != other and one in other]


@pytest.mark.parametrize("username", sorted(EVERYONE))
def test_everybody_reads_what_the_policy_says_and_nothing_else(
    username: str, stage: Stage, canaries: list[Canary], sign_in: SignIn
) -> None:
    pages = list(walk(sign_in(username), stage))
    leaked = [
        f"{canary.field} of {canary.whose} on {page.door} ({page.status})"
        for canary in canaries
        if not may(username, canary)
        for page in pages
        if canary.word in page.words
    ]
    tell(tokens=len(canaries), pages=len(pages), leaked=len(leaked))
    everything = " ".join(page.words for page in pages)
    missing = [
        f"{canary.field} of {canary.whose}"
        for canary in canaries
        if may(username, canary) and canary.field not in ON_NO_PAGE and canary.word not in everything
    ]
    assert (leaked, missing) == ([], [])


def test_whoever_is_not_signed_in_reads_nothing(stage: Stage, canaries: list[Canary], client: Client) -> None:
    everything = " ".join(page.words for page in walk(client, stage))
    assert [canary for canary in canaries if canary.word in everything] == []


@pytest.mark.parametrize("username", ["helen", "david"])
def test_what_was_expected_without_act_is_never_on_a_young_persons_own_page(
    username: str, stage: Stage, canaries: list[Canary], sign_in: SignIn
) -> None:
    path = [canary.word for canary in canaries if canary.field in OF_THE_PATH]
    own = tuple(door for door in DOORS if door.route.startswith(("pages:", "people:")))
    pages = list(walk(sign_in(username), stage, own))
    assert path and pages and not [page.door for page in pages for word in path if word in page.words]


@pytest.mark.parametrize("username", sorted(PARTNERS))
def test_a_partner_recognises_their_referrals_by_initials_day_and_state(
    username: str, stage: Stage, canaries: list[Canary], sign_in: SignIn
) -> None:
    page = sign_in(username).get("/referrals/").content.decode()
    said = {
        "Ellie": ("27 October 2016", WAITING),
        "Kai": ("11 October 2016", "Not accepted"),
        "Zed": ("31 October 2016", WAITING),
    }
    for person, referrer in REFERRED_BY_PARTNER.items():
        assert (f"Q.{person}." in page) == (referrer == username), person
        if referrer == username:
            assert all(words in page for words in said[person])
