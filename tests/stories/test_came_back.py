"""The girl who comes back: a second time with ACT on the same record, and nothing of the first one is lost."""

import re

import pytest

from tests.screens.people import THE_SAME
from tests.screens.referrals import FOR_HOW_MANY_WEEKS, SAVE_DECISION, YOUR_REASONS
from tests.stories.conftest import Arrive
from tests.stories.referring import lena_refers
from tests.stories.server import Server
from tests.stories.sight import HEIGHT, PHONE
from tests.stories.walk import Manner, Person

pytestmark = pytest.mark.story

CAIT = "Cait S."
FIRST_TIME = "first: 17 February to 14 October 2016"
JOINED_FIGURE, PRESENT_FIGURE = re.compile(r"\b25\s+young people who joined"), "young people with ACT now"
TIMES = "SELECT count(*) FROM casework_involvement i JOIN people_youngperson p ON p.id = i.young_person_id "
OF_CAIT = TIMES + "WHERE p.name = 'Caitlin Speakman'"
PLAIN_PHONE = Manner(keyboard=True, script=False)


def test_cait_comes_back_and_her_story_goes_on(someone: Arrive, server: Server) -> None:
    lena = on_a_phone(someone("lena", PLAIN_PHONE))
    lena_refers(lena, "Caitlin Speakman", "23 11 2000")
    assert CAIT not in lena.page.inner_text("main"), "a partner may not know of any record"
    helen = on_a_phone(someone("helen", PLAIN_PHONE, looking=True))
    helen_knows_her(helen)
    helen_accepts_her_again(helen)
    helen.presses("Sign out")
    jess_reads_the_whole_story(on_a_phone(someone("jess", PLAIN_PHONE, looking=True)))
    sam = on_a_phone(someone("sam", PLAIN_PHONE))
    sam.opens("/young-people/")
    assert CAIT not in sam.page.inner_text("main"), "who worked with her before gets no sight back by it"
    assert server.count(OF_CAIT) == 2
    ruth = on_a_phone(someone("ruth", PLAIN_PHONE))
    ruth.opens("/evaluation/")
    assert JOINED_FIGURE.search(ruth.page.inner_text("main")), "she is one young person"
    ruth.opens("/evaluation/records/people.joined/")
    ruth.reads("also if they came back")
    jess_ends_it_again(on_a_phone(someone("jess", PLAIN_PHONE)))
    assert server.count(OF_CAIT + " AND i.ended_on IS NOT NULL") == 2


def on_a_phone(person: Person) -> Person:
    person.page.set_viewport_size({"width": PHONE, "height": HEIGHT})
    return person


def helen_knows_her(helen: Person) -> None:
    helen.follows("Decide", about="Caitlin S.")
    helen.reads("ACT support ended on 14 October 2016", "If you accept it, this will be their second time with ACT.")
    helen.presses(f"{THE_SAME} as {CAIT}")
    helen.reads("This referral is on Cait S.'s record now", "This is a further referral of Cait")


def helen_accepts_her_again(helen: Person) -> None:
    helen.chooses("Yes")
    helen.writes(YOUR_REASONS, "The men are back, and she asked for us herself.")
    helen.chooses("A children's home", "Where would they have lived?")
    helen.dates("From when?", "14 11 2016")
    helen.writes(FOR_HOW_MANY_WEEKS, "20")
    helen.chooses("Likely: it was being planned")
    helen.writes("What is the evidence?", "The resources panel of 26 October.")
    helen.presses(SAVE_DECISION)
    helen.chooses("Jess Whitworth")
    helen.chooses("Priya Ellis")
    helen.presses("Save")
    helen.reads(f"Second time with ACT ({FIRST_TIME})", "ACT support ended: they reached what they wanted from ACT")


def jess_reads_the_whole_story(jess: Person) -> None:
    jess.follows(CAIT)
    jess.reads(f"Second time with ACT ({FIRST_TIME})", "Key worker started, second time with ACT", "Referred to ACT")
    assert "ACT support ended on" not in jess.page.inner_text("main"), "she is with ACT now"
    jess.follows("Cait's goals over time")
    jess.reads("Earlier goals")
    jess.follows("How is Cait doing?")
    jess.reads("31 October 2016", "Earlier time with ACT, 17 February to 14 October 2016")


def jess_ends_it_again(jess: Person) -> None:
    jess.follows(CAIT)
    jess.follows("End ACT support for Cait")
    jess.chooses("The young person asked to stop")
    jess.writes("What went well, and what's left to do?", "You sleep at home. You know how to find us again.")
    jess.presses("End support")
