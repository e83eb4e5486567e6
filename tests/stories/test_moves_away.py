"""The boy who moves from Wigan to Rochdale: declined, offered again, accepted, and one young person in every count."""

import re

import pytest

from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.walk import MOUSE, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

WHY = "His aunt in Rochdale takes him in."
NOTE = "He likes to be rung before anybody comes."
JOINED_FIGURE = re.compile(r"\b25\s+young people who joined")
OF_ELLIS = "SELECT count(*) FROM people_youngperson WHERE name = 'Ellis Prescott'"
LINEAGES = "SELECT count(DISTINCT lineage) FROM people_youngperson WHERE name = 'Ellis Prescott'"
MOVED, CAME = (
    "Moved to Rochdale on 31 October 2016. This record can only be read.",
    "Came from Wigan on 31 October 2016.",
)


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT], ids=["with-script", "without-script"])
def test_ellis_moves_to_rochdale_and_act_goes_on_there(someone: Arrive, server: Server, manner: Manner) -> None:
    helen = someone("helen", manner, looking=True)
    helen.opens("/young-people/")
    helen.follows("Ellis P.")
    ellis = helen.page.url
    helen_offers(helen, NOTE)
    david = someone("david", manner, looking=True)
    david_declines(david)
    assert david.page.goto(ellis).status == 404  # type: ignore[union-attr]
    david.errors.clear()
    helen.opens("/team/")
    helen.follows("Moves between authorities")
    helen.follows("Ellis Prescott")
    helen.reads("Declined by David Akhtar", "Nobody here has a place before Monday.")
    helen.follows("Offer it again")
    helen_offers(helen, "There is a place from today.", from_record=False)
    david_accepts(david)
    helen.opens(ellis)
    helen.reads(MOVED, "ACT support ended: they moved to another authority, where ACT goes on")
    assert helen.page.get_by_role("link", name="End ACT support for Ellis").count() == 0
    helen_is_told_that_it_can_only_be_read(helen, ellis)
    sam = someone("sam", manner)
    sam.opens("/young-people/")
    assert "Ellis P." not in sam.page.inner_text("main")
    nadia = someone("nadia", manner, looking=True)
    nadia.follows("Ellis P.")
    nadia.reads(CAME, "Not asked")
    assert (server.count(OF_ELLIS), server.count(LINEAGES)) == (2, 1)
    ruth = someone("ruth", manner)
    ruth.opens("/evaluation/")
    assert JOINED_FIGURE.search(ruth.page.inner_text("main")), "he is one young person"


def helen_offers(helen: Person, note: str, *, from_record: bool = True) -> None:
    if from_record:
        helen.follows("Move to another authority")
    helen.reads("Nothing moves until a manager there accepts.")
    helen.chooses("Rochdale")
    helen.writes("Why are they moving?", WHY)
    helen.writes("What should the manager there know?", note)
    helen.chooses("Yes", "Does the young person, or a parent, know?")
    helen.presses("Offer the move")
    helen.reads("Waiting for an answer", WHY, note)


def david_declines(david: Person) -> None:
    david.reads("Moves here from Wigan. Offered 31 October 2016")
    david.follows("Answer", about="Ellis Prescott")
    david.reads("Ellis Prescott", "8 June 2001", WHY, NOTE)
    david.chooses("Decline")
    david.presses("Save")
    david.reads("Enter why you decline, in a sentence")
    david.writes("Why not?", "Nobody here has a place before Monday.")
    david.presses("Save")
    david.reads("Declined. The managers in Wigan can read why.")


def david_accepts(david: Person) -> None:
    david.opens("/")
    david.follows("Answer", about="Ellis Prescott")
    david.reads("There is a place from today.")
    david.chooses("Accept")
    david.presses("Save")
    david.reads("Accepted. Ellis waits for a key worker here.", CAME)
    david.opens("/")
    david.follows("Choose a key worker", about="Ellis P.")
    david.chooses("Nadia Hussain")
    david.chooses("Tom Barlow")
    david.presses("Save")
    david.reads("Nadia Hussain", CAME)


def helen_is_told_that_it_can_only_be_read(helen: Person, ellis: str) -> None:
    helen.opens(f"{ellis}danger/new/")
    helen.writes("What is the danger, and what are we doing?", "He was seen at the station.")
    helen.presses("Save")
    helen.reads("This record moved to another authority and can only be read here.")
