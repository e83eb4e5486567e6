"""One manager alone hides a young person from everybody who works with them, in five ordinary forms: two others still
open the record, one of them a manager or the safeguarding lead, and are told."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest
from click.testing import CliRunner
from django.db import transaction
from django.test import Client

from act.access.actions import restrictions
from act.accounts.actions import postings
from act.accounts.commands import account
from act.casework import actions as casework
from act.trust import clock
from act.trust.models import HidingDecision, Message, Pass, Tie, TieKind
from act.trust.scope import ties
from act.trust.scope.acting import sending
from act.trust.scope.standing import Refused
from tests.access import restrictions as access_restrictions
from tests.attack.told import tell
from tests.world import World, posting_of

SignIn = Callable[[str], Client]
Form = Callable[[World], None]
OTHERS, DECIDERS = ("sam", "priya", "jess", "grace", "beth"), {"grace", "beth"}
"""Everybody in Wigan besides Helen, and who of them manages or leads on safeguarding."""


def restrict(world: World, *named: str) -> None:
    """Helen restricts Mia's record."""
    with suppress(Refused), world.acting("helen") as helen:
        access_restrictions.restrict(helen, world.people["Mia"], [world.user(name) for name in named])


def block(world: World, *names: str) -> None:
    """Helen blocks colleagues from it, one after the other."""
    for name in names:
        with suppress(Refused), world.acting("helen") as helen:
            access_restrictions.block(helen, world.people["Mia"], world.user(name))


def take_off(world: World, *names: str) -> None:
    """Helen takes people off the list."""
    for name in names:
        with suppress(Refused, Pass.DoesNotExist), world.acting("helen") as helen:
            named = Pass.objects.get(user__username=name, ended_at=None)
            restrictions.end_name(named, by=helen, seen=1, now=clock.now())


def end_ties(world: World) -> None:
    """Helen ends everybody's work with Mia."""
    with suppress(Refused), world.acting("helen") as helen, transaction.atomic():
        tie = Tie.objects.filter(young_person_id=world.people["Mia"]).first()
        assert tie is not None
        ties.untie(authority_id=tie.authority_id, young_person_id=tie.young_person_id, on=helen.on)


def hand_to_one(world: World) -> None:
    """Helen makes Jess her key worker, and blocks whoever else there is."""
    with suppress(Refused), world.acting("helen") as helen:
        present = Tie.objects.get(young_person_id=world.people["Mia"], kind=TieKind.KEY_WORKER, until=None)
        casework.change_worker(present, by=helen, seen=1, user=world.user("jess"), on=helen.on, because="LEFTRL")
    block(world, "sam", "priya", "grace", "beth", "jess")


def restricts_and_blocks(world: World) -> None:
    restrict(world)
    block(world, "sam", "priya", "grace", "beth")


def blocks_one_after_the_other(world: World) -> None:
    block(world, "grace", "sam", "priya", "beth")


def takes_names_off(world: World) -> None:
    restrict(world, "grace", "jess")
    block(world, "beth", "sam")
    take_off(world, "grace", "jess")
    block(world, "priya", "grace")


def ends_their_work(world: World) -> None:
    restrict(world)
    end_ties(world)
    block(world, "beth")


def hands_to_one(world: World) -> None:
    restrict(world)
    hand_to_one(world)


FORMS: tuple[Form, ...] = (
    restricts_and_blocks,
    blocks_one_after_the_other,
    takes_names_off,
    ends_their_work,
    hands_to_one,
)


def who_opens(world: World, sign_in: SignIn) -> set[str]:
    """Who of the others opens Mia's page."""
    where = f"/young-people/{world.people['Mia']}/"
    return {name for name in OTHERS if sign_in(name).get(where).status_code == 200}


def who_was_told() -> set[str]:
    """Who has a message."""
    with sending():
        return set(Message.objects.values_list("to__username", flat=True))


@pytest.fixture(autouse=True)
def grace(world: World) -> None:
    """One more manager of Wigan."""
    access_restrictions.manager()


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_one_manager_alone_hides_nobody(form: Form, world: World, sign_in: SignIn) -> None:
    form(world)
    left, told = who_opens(world, sign_in), who_was_told()
    few = len(left) < 2 or not left & DECIDERS
    tell(hiding_forms=1, hidden_by_one=few, hidden_untold=not told & DECIDERS)
    assert (few, bool(told & DECIDERS)) == (False, True), (left, told)
    with world.acting("beth"):
        assert HidingDecision.objects.waiting().filter(asked_by__username="helen").exists()


def test_what_waits_is_never_lifted_by_itself(world: World, sign_in: SignIn, monkeypatch: pytest.MonkeyPatch) -> None:
    restricts_and_blocks(world)
    before, later = who_opens(world, sign_in), clock.now() + timedelta(days=30)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert who_opens(world, sign_in) == before
    assert "Overdue by" in sign_in("beth").get("/").content.decode()


def close_account(world: World, name: str) -> None:
    with world.acting("moira") as moira:
        postings.close_account(world.user(name), by=moira)


def end_role(world: World, name: str) -> None:
    with world.acting("moira") as moira:
        postings.end_role(posting_of(name), by=moira, on=moira.on)


def end_role_next_month(world: World, name: str) -> None:
    with world.acting("moira") as moira:
        postings.end_role(posting_of(name), by=moira, on=moira.on + timedelta(days=30))


def by_command(world: World, name: str) -> None:
    result = CliRunner().invoke(account, ["close", name])
    if result.exit_code:
        raise Refused(result.output)


@pytest.mark.parametrize("does", [close_account, end_role, end_role_next_month, by_command])
def test_no_account_closes_and_no_role_ends_where_too_few_would_be_left(
    does: Callable[[World, str], None], world: World, sign_in: SignIn
) -> None:
    block(world, "sam", "priya")
    assert who_opens(world, sign_in) == {"grace", "beth"}
    does(world, "priya")
    with pytest.raises(Refused, match="too few people could still open a record"):
        does(world, "grace")
    with pytest.raises(Refused, match="too few people could still open a record"):
        does(world, "beth")
    assert who_opens(world, sign_in) >= {"grace", "beth"}
