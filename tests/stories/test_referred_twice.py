"""A young person whom ACT works with is referred again: the manager says so, and no number rises."""

import re

import pytest

from tests.screens.people import THE_SAME
from tests.screens.referrals import ADDED, SAVE_DECISION
from tests.stories.conftest import Arrive
from tests.stories.referring import lena_refers
from tests.stories.server import Server
from tests.stories.walk import KEYBOARD, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

MIAS = "Mia R."
ALREADY = "There is already a young person here called Mia Robinson, born 27 March 2001 (age 15)."
JOINED_FIGURE = re.compile(r"\b25\s+young people who joined")
JOINED_LIVE = "SELECT count(*) FROM people_personmatch WHERE kept_id IS NOT NULL AND taken_back_on IS NULL"
OF_MIA = "SELECT count(*) FROM people_youngperson WHERE name = 'Mia Robinson'"


@pytest.mark.parametrize("manner", [KEYBOARD, NO_SCRIPT], ids=["keyboard-only", "without-script"])
def test_the_police_refer_mia_and_helen_knows_her(someone: Arrive, server: Server, manner: Manner) -> None:
    lena = someone("lena", manner)
    lena_refers(lena, "Mia Robinson", "15 3 2001")
    ruth = someone("ruth", manner)
    ruth_counts(ruth)
    helen = someone("helen", manner, looking=True)
    helen.follows("Decide", about=MIAS)
    helen.reads(ALREADY, "With ACT since 4 October 2016")
    helen.presses(f"{THE_SAME} as {MIAS}")
    helen.reads("This referral is on Mia R.'s record now", "Mia is already with ACT", "Police officers saw")
    helen.presses("Add it to Mia's record")
    helen.reads(ADDED)
    ruth_counts(ruth)
    assert (server.count(JOINED_LIVE), server.count(OF_MIA)) == (1, 2)
    sam_reads_it_in_her_story(someone("sam", manner, looking=True))
    lena.opens("/referrals/")
    lena.reads("M.R.", ADDED)
    helen_takes_it_back(helen)
    assert server.count(JOINED_LIVE) == 0
    lena.opens("/referrals/")
    assert ADDED not in lena.page.inner_text("main")


def ruth_counts(ruth: Person) -> None:
    ruth.opens("/evaluation/")
    ruth.reads("£5.48")
    assert JOINED_FIGURE.search(ruth.page.inner_text("main"))


def sam_reads_it_in_her_story(sam: Person) -> None:
    sam.follows(MIAS)
    sam.reads("Referred again while with ACT")
    sam.follows("Read", about="Referred again")
    sam.reads("Police officers saw her")


def helen_takes_it_back(helen: Person) -> None:
    helen.opens("/young-people/")
    helen.follows(MIAS)
    helen.reads("Another record of Mia is joined to this one")
    helen.follows(f"Not the same person as {MIAS} after all")
    helen.reads("Helen Marsh said on 31 October 2016 that they are the same person")
    helen.presses("Yes, not the same person")
    helen.opens("/")
    helen.follows("Decide", about="Mia")
    helen.reads("Police officers saw her")
    assert ALREADY not in helen.page.inner_text("main"), "she has just said that they are two"
    assert SAVE_DECISION in helen.page.inner_text("main")
