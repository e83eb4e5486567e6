"""An administrator adds a key worker, who finds nobody until the manager says on Today that this is a colleague."""

import pytest

from tests.stories.conftest import Arrive
from tests.stories.walk import MOUSE, NO_SCRIPT, Manner

pytestmark = pytest.mark.story

FIRST, OWN = "four quiet words", "five words nobody else knows"
WAITS = "A manager has to confirm that you are a new key worker"


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT], ids=["with-script", "without-script"])
def test_a_manager_confirms_a_new_colleague(someone: Arrive, manner: Manner) -> None:
    moira = someone("moira", manner, looking=True)
    moira.follows("Team")
    moira.follows("People and roles")
    moira.follows("Add a person")
    moira.writes("Name", "Rosa Lind")
    moira.writes("Sign-in name", "rosa")
    moira.writes("First password", FIRST)
    moira.chooses("Key worker")
    moira.chooses("Wigan")
    moira.presses("Add")
    moira.reads("A manager there must confirm them. Until then they find and open nobody.", "A manager has to confirm")
    rosa = someone(manner=manner, looking=True)
    rosa.opens("/sign-in/")
    rosa.writes("Sign-in name", "rosa")
    rosa.writes("Password", FIRST)
    rosa.presses("Sign in")
    rosa.writes("Your current password", FIRST)
    rosa.writes("New password", OWN)
    rosa.presses("Save")
    rosa.is_at("Today")
    rosa.reads(WAITS)
    assert rosa.page.goto("/young-people/find/").status == 404  # type: ignore[union-attr]
    rosa.reads(WAITS)
    rosa.errors.clear()
    helen = someone("helen", manner, looking=True)
    helen.reads("Is Rosa Lind a new key worker in Wigan?")
    helen.follows("Answer", "New colleague")
    helen.reads("Moira Lees gave Rosa Lind this role")
    helen.presses("Save")
    helen.reads("Choose an answer")
    helen.chooses("Yes, they work here")
    helen.presses("Save")
    helen.reads("Rosa Lind can now work here.")
    rosa.opens("/")
    rosa.follows("Find a young person")
    rosa.is_at("Find a young person")
