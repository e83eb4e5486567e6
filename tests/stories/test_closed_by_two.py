"""A manager blocks a colleague from a record; another manager reads of it on Today and decides; then the lead does."""

import pytest

from tests.screens.pages import YOUNG_PEOPLE
from tests.stories.conftest import Arrive
from tests.stories.walk import MOUSE, NO_SCRIPT, Manner

pytestmark = pytest.mark.story


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT], ids=["with-script", "without-script"])
def test_what_one_manager_closed_is_decided_by_another(someone: Arrive, manner: Manner) -> None:
    helen = someone("helen", manner, looking=True)
    helen.follows(YOUNG_PEOPLE)
    helen.follows("Mia R.")
    mia = helen.page.url
    helen.follows("Who can see this record")
    helen.follows("Block someone")
    helen.reads("The other managers and the safeguarding lead are told.")
    helen.chooses("Sam Okafor")
    helen.chooses("They are family")
    helen.presses("Block them")
    helen.reads("Sam Okafor is now blocked", "A second manager must agree by 1 November 2016")
    sam = someone("sam", manner)
    assert sam.page.goto(mia).status == 404  # type: ignore[union-attr]
    sam.errors.clear()
    grace = someone("grace", manner, looking=True)
    grace.reads("A colleague was blocked from a record in Wigan by Helen Marsh. A second manager must agree")
    grace.follows("Decide", "Closed record")
    grace.reads("Should Sam Okafor stay blocked from Mia's record?", "They are family", "Beth Carlisle")
    grace.chooses("Unblock them now")
    grace.presses("Save")
    grace.reads("Enter why it shouldn't stay, in a sentence")
    grace.writes("Why not?", "Sam is not related to Mia.")
    grace.presses("Save")
    grace.is_at("Today")
    grace.reads("Your decision is saved.")
    sam.opens(mia)
    sam.reads("Mia")
    helen.opens(f"{mia}who-may-see/")
    helen.reads("Grace Holt refused: Sam is not related to Mia.")


def test_a_restriction_that_no_second_manager_sees_is_decided_by_the_lead(someone: Arrive) -> None:
    helen = someone("helen", NO_SCRIPT, looking=True)
    helen.follows(YOUNG_PEOPLE)
    helen.follows("Mia R.")
    helen.follows("Who can see this record")
    helen.follows("Restrict this record")
    helen.reads("The safeguarding lead, Beth Carlisle, can see it too.")
    helen.chooses("They, or someone in their family, work here or with us")
    helen.writes("Tell us more, in a sentence or two", "Her mother works in this office.")
    helen.presses("Restrict it now")
    grace = someone("grace", NO_SCRIPT)
    grace.reads("A record in Wigan was restricted by Helen Marsh. A second manager must agree")
    assert grace.page.get_by_role("link", name="Decide about Closed record").count() == 0
    beth = someone("beth", NO_SCRIPT, looking=True)
    beth.follows("Decide", "Closed record")
    beth.reads("Her mother works in this office.", "Sam Okafor, Priya Ellis")
    beth.follows("Mia's page")
    beth.page.go_back()
    beth.chooses("It stays restricted")
    beth.presses("Save")
    beth.is_at("Today")
    beth.reads("Nothing at the moment.")
    helen.opens(f"{helen.page.url}")
    helen.reads("Beth Carlisle agreed")
