"""What happens when our own filter is forgotten: on PostgreSQL nothing, because the database keeps it."""

import sys
from collections.abc import Callable
from typing import Any

import pytest
from django.db.models import Q
from django.test import Client

from act.trust.scope import people
from act.trust.scope.compiled import STATEMENTS
from tests import environment
from tests.attack.canaries import Canary, walk
from tests.attack.doors import DOORS, routes
from tests.attack.stage import Stage
from tests.attack.words import may_read

SignIn = Callable[[str], Client]
ROOMS = (
    "pages:",
    "evaluation:",
    "people:",
    "access:",
    "looks:",
    "sharing:",
    "outcomes:",
    "placements:",
    "safety:",
    "plans:",
    "workforce:",
    "transfers:",
    "voice:",
    "costs:",
)
PAGES = tuple(
    door
    for door in DOORS
    if door.route.startswith(ROOMS) or door.route in {"referrals:referrals", "referrals:referral"}
)


@pytest.fixture
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """The condition of who is shown becomes one that is always true, wherever it was imported."""

    def everyone(*_: Any, **__: Any) -> Q:
        return Q(pk__isnull=False)

    list(routes())  # imports every view, and with it every query
    original, found = people.shown, 0
    for name, module in list(sys.modules.items()):
        if name.startswith("act.") and getattr(module, "shown", None) is original:
            monkeypatch.setattr(module, "shown", everyone)
            found += 1
    assert found >= 2
    for statement in STATEMENTS:  # or those compiled before would keep the condition
        monkeypatch.setattr(statement, "_by_kinds", {})


def leaks(client: Client, username: str, stage: Stage, canaries: list[Canary], *, role_of: str = "") -> list[str]:
    """Words about young people that somebody read and should not, on every page that their role has.

    Where it has none, the route's policy answers before any row is read: `test_who_sees_what` tries each of those.
    `role_of` names one of the cast with the same role, for somebody of whom the doors say nothing.
    """
    kept = [canary for canary in canaries if canary.field not in {"draft", "kept"}]
    pages = tuple(door for door in PAGES if (role_of or username) in door.role)
    assert pages, f"No door is for the role of {role_of or username}"
    return [
        f"{canary.field} of {canary.whose} on {page.door}"
        for page in walk(client, stage, pages)
        for canary in kept
        if canary.word in page.words and not may_read(username, canary.whose, canary.field)
    ]


@pytest.mark.skipif(not environment.POSTGRES, reason="SQLite has no wall behind the filter, and says so")
@pytest.mark.usefixtures("forgotten")
@pytest.mark.parametrize(
    "username", ["sam", "jess", "nadia", "femi", "priya", "tom", "helen", "david", "lena", "ruth", "colin", "moira"]
)
def test_postgresql_keeps_everybody_to_their_own_rows_on_every_page(
    username: str, stage: Stage, canaries: list[Canary], sign_in: SignIn
) -> None:
    assert leaks(sign_in(username), username, stage, canaries) == []


@pytest.mark.skipif(environment.POSTGRES, reason="shows on SQLite that the attack would be seen")
@pytest.mark.usefixtures("forgotten")
def test_the_attack_is_a_real_one(stage: Stage, canaries: list[Canary], sign_in: SignIn) -> None:
    found = leaks(sign_in("jess"), "jess", stage, canaries)
    assert any(leak.startswith("note of Aaliyah") for leak in found)
