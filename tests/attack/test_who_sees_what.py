"""Everybody at every door: who gets in, whose words they read, what it costs the database, what the audit says."""

from collections.abc import Callable, Iterator

import pytest
from django.db import models
from django.test import Client

from act.referrals.models import Referral
from act.trust.models import Disagreement, PersonRecord
from act.trust.records.disagreeing import entry_models
from act.trust.records.privacy import Privacy, privacy_of
from tests.attack import tables
from tests.attack.around import around
from tests.attack.canaries import FIELDS, ONLY_WITH_OTHERS, UNCHANGEABLE, Canary, plant, walk
from tests.attack.crawl import (
    SIGHTS,
    Crawl,
    crawl,
    leaks,
    missing,
    unguarded,
    wrong_answers,
    wrong_policies,
    wrong_rows,
    wrong_statements,
)
from tests.attack.doors import DOORS
from tests.attack.rated import spoken_of
from tests.attack.stage import Stage
from tests.attack.told import tell
from tests.attack.words import EVERYONE, PARTNERS, REFERRED_BY_PARTNER
from tests.screens.referrals import WAITING

SignIn = Callable[[str], Client]


@pytest.fixture(scope="module")
def _said(staged: Stage, django_db_blocker: pytest.FixtureDef[None]) -> Iterator[list[Canary]]:
    """What young people said of their workers, and words in everything: once for all who go through the doors."""

    def sign_in(username: str) -> Client:
        client = Client()
        client.force_login(staged.world.user(username))
        return client

    planted = list[Canary]()
    with around(django_db_blocker, lambda: (spoken_of(staged, sign_in), planted.extend(plant(staged)))):
        yield planted


@pytest.fixture
def canaries(_said: list[Canary], stage: Stage) -> list[Canary]:
    """A word of its own in everything, what was said of workers too."""
    return _said


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
    planted: dict[type[PersonRecord], set[str]] = {model: {"removed_words"} for model in entry_models()}
    planted[Referral] = {"initials"}
    planted[Disagreement] = {"words", "outcome_words"}
    for model, fields in [*FIELDS.items(), *UNCHANGEABLE.items(), *((each[0], each[2]) for each in ONLY_WITH_OTHERS)]:
        planted.setdefault(model, set()).update(fields)
    assert {model: found for model in tables.records() if (found := _texts(model) - planted.get(model, set()))} == {}


def test_every_word_can_be_told_from_every_other(canaries: list[Canary]) -> None:
    words = [canary.word for canary in canaries]
    assert len(set(words)) == len(words) > 90
    assert not [(one, other) for one in words for other in words if one != other and one in other]


@pytest.mark.parametrize("username", sorted(EVERYONE))
def test_every_door_answers_shows_costs_and_leaves_what_it_should(
    username: str, stage: Stage, canaries: list[Canary], sign_in: SignIn
) -> None:
    """The one crawl: status, words, headers, statements and audit, each said by person, door and what is wrong."""
    found = crawl(sign_in(username), username, stage, canaries)
    answers, leaked, rows = wrong_answers(found), leaks(found), wrong_rows(found, stage)
    bare = unguarded(found)
    _tell(found, canaries, answers, leaked, rows)
    tell(answers=len(found.visits), unguarded=len(bare))
    wrong = [
        *wrong_policies(username, stage),
        *answers,
        *leaked,
        *bare,
        *missing(found, canaries),
        *rows,
        *wrong_statements(found, stage),
    ]
    assert [f"{username}: {each}" for each in wrong] == []


def _tell(found: Crawl, canaries: list[Canary], answers: list[str], leaked: list[str], rows: list[str]) -> None:
    pages = [visit for visit in found.to_doors() if visit.status in SIGHTS]
    astray = [line for line in rows if line.startswith("-sight")]
    tell(doors=len(DOORS), wrong_doors=len(answers), tokens=len(canaries), pages=len(found.visits), leaked=len(leaked))
    tell(rows_expected=len(pages), rows_found=len(pages) - len(astray))


def test_whoever_is_not_signed_in_reads_nothing(stage: Stage, canaries: list[Canary], client: Client) -> None:
    everything = " ".join(page.words for page in walk(client, stage))
    assert [canary for canary in canaries if canary.word in everything] == []


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
