"""An attack that locks nobody out: an attacker guesses Helen's password all night, and in the morning she signs in."""

import pytest

from tests.attack.visitor import Visitor
from tests.stories.conftest import Arrive
from tests.stories.server import Server

pytestmark = pytest.mark.story


def test_an_attack_that_locks_nobody_out(someone: Arrive, server: Server) -> None:
    helen = someone("helen", looking=True)
    helen.presses("Sign out")
    helen.is_at("Sign in")
    statuses = [Visitor(server).sign_in("helen", f"guess {number}").status for number in range(14)]
    assert statuses == [422] * 3 + [429] * 11

    stranger = someone(looking=True)
    stranger.opens("/sign-in/")
    stranger.writes("Sign-in name", "helen")
    stranger.writes("Password", "another guess")
    stranger.presses("Sign in")
    stranger.reads(
        "Too many wrong passwords were entered for this sign-in name.", "then the right password gets you in"
    )

    helen.signs_in("helen")
    helen.reads("15 attempts to sign in as you failed since yesterday")
    helen.follows("Change password", "Your account")
    helen.reads("At least 12 characters")
