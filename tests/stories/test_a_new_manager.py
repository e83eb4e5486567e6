"""A colleague is added, asked to be a manager, agreed to by a second person, and chooses their own password."""

import pytest

from tests.screens.pages import YOUNG_PEOPLE
from tests.stories.conftest import Arrive
from tests.stories.walk import MOUSE, NO_SCRIPT, Manner

pytestmark = pytest.mark.story

FIRST, OWN = "four quiet words", "five words nobody else knows"


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT], ids=["with-script", "without-script"])
def test_two_people_make_a_manager(someone: Arrive, manner: Manner) -> None:
    moira = someone("moira", manner, looking=True)
    moira.follows("Team")
    moira.follows("People and roles")
    moira.follows("Add a person")
    moira.presses("Add")
    moira.reads("Enter a first password", "Choose a role")
    moira.writes("Name", "Rosa Lind")
    moira.writes("Sign-in name", "rosa")
    moira.writes("First password", FIRST)
    moira.chooses("Manager")
    moira.chooses("Wigan")
    moira.writes("Why do they need it?", "Helen is away for a month.")
    moira.presses("Add")
    moira.reads("A second person must agree", "Waiting for a second person")
    helen = someone("helen", manner, looking=True)
    helen.follows("Team")
    helen.reads("needs your agreement as the second person")
    helen.follows("Check")
    helen.follows("Rosa Lind: manager, Wigan, from 31 October 2016")
    helen.reads("Helen is away for a month.")
    helen.chooses("I agree")
    helen.presses("Save")
    helen.reads("Your answer is saved.", "Rosa Lind")
    rosa = someone(manner=manner, looking=True)
    rosa.opens("/sign-in/")
    rosa.writes("Sign-in name", "rosa")
    rosa.writes("Password", FIRST)
    rosa.presses("Sign in")
    rosa.is_at("Choose your own password")
    rosa.writes("Your current password", FIRST)
    rosa.writes("New password", OWN)
    rosa.presses("Save")
    rosa.is_at("Today")
    rosa.follows(YOUNG_PEOPLE)
    rosa.reads("Mia R.")
