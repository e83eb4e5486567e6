"""A second manager is told on Today that a colleague says two records are of one young person."""

from collections.abc import Callable
from uuid import UUID

import pytest
from django.test import Client

from act.pages.joining_needs import joining_needs
from act.people.duplicates.actions import take_back
from act.people.duplicates.joining import agree_to_join
from act.referrals import actions as referrals
from act.referrals.models import Referral
from act.trust import clock
from act.trust.models import AuditSubject
from tests.access.restrictions import GRACE, block
from tests.costs.making import post
from tests.people.joining import asked, grace, record, second_record
from tests.referrals.makers import WIGAN
from tests.world import World

SignIn = Callable[[str], Client]
LINE = ("Mia R. and Mia Robinson", "Join the records? Helen asked on 31 October 2016", "Answer")


def asked_about_mia(world: World) -> tuple[UUID, UUID]:
    """Helen says that a second record is Mia's too."""
    mia, left = world.people["Mia"], second_record(world)
    asked(world, left, mia)
    return mia, left


def lines(world: World, username: str) -> list[tuple[str, str, str]]:
    with world.acting(username) as by:
        return [(need.name, need.words, need.act) for need in joining_needs(by)]


def test_every_other_manager_is_asked_and_nobody_else(world: World) -> None:
    asked_about_mia(world)
    assert lines(world, GRACE) == [LINE]
    for username in ("helen", "sam", "jess", "priya", "david", "lena", "moira", "ruth"):
        assert lines(world, username) == [], username


def test_the_line_leads_to_the_page_that_asks_and_both_records_are_in_the_audit(world: World, sign_in: SignIn) -> None:
    mia, left = asked_about_mia(world)
    manager = sign_in(GRACE)
    page = manager.get("/").content.decode()
    assert all(words in page for words in LINE)
    address = f"/young-people/{mia}/joined/{left}/"
    assert address in page
    question = manager.get(address).content.decode()
    assert "Join them" in question and "Not the same person as Mia R. after all" in question
    with world.acting(GRACE):
        seen = set(AuditSubject.objects.filter(row__what="pages:today").values_list("young_person_id", flat=True))
    assert {mia, left} <= seen


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_once_answered_nobody_is_asked(answer: str, world: World) -> None:
    mia, left = asked_about_mia(world)
    with world.acting(GRACE) as by:
        if answer == "yes":
            agree_to_join(record(left), by=by, other=record(mia), now=clock.real_now())
        else:
            take_back(record(left), by=by, other=record(mia), on=by.on)
    assert lines(world, GRACE) == []


@pytest.mark.parametrize("half", ["left", "kept"])
def test_a_manager_who_may_not_see_both_is_told_of_neither(half: str, world: World) -> None:
    mia, left = asked_about_mia(world)
    post(world, "david", "manager", WIGAN)
    assert lines(world, "david") == [LINE]
    with world.acting("helen") as helen:
        block(helen, mia if half == "kept" else left, world.user("david"))
    assert lines(world, "david") == []
    assert lines(world, GRACE) == [LINE]


def test_a_record_that_only_had_the_referral_is_not_asked_about(world: World) -> None:
    mia, left = world.people["Mia"], second_record(world)
    grace()
    with world.acting("helen") as helen:
        referral = Referral.objects.get(young_person_id=left)
        referrals.join(referral, by=helen, seen=referral.version, kept=record(mia), on=helen.on)
    assert lines(world, GRACE) == []
