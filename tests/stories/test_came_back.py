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
    sam_reads_what_was_there(on_a_phone(someone("sam", PLAIN_PHONE)))
    assert server.count(OF_CAIT) == 2
    ruth = on_a_phone(someone("ruth", PLAIN_PHONE))
    ruth.opens("/evaluation/")
    assert JOINED_FIGURE.search(ruth.page.inner_text("main")), "she is one young person"
    ruth.opens("/evaluation/records/people.joined/")
    ruth.reads("also if they came back")
    it_ends_again(someone, server)


def it_ends_again(someone: Arrive, server: Server) -> None:
    """The ending is proposed, sent back, agreed, undone and agreed again; then it is read by those who were there."""
    jess, helen = (on_a_phone(someone(name, PLAIN_PHONE)) for name in ("jess", "helen"))
    jess_proposes_to_end_it(jess)
    helen_sends_it_back(helen)
    jess_changes_it(jess)
    assert server.count(OF_CAIT + " AND i.ended_on IS NOT NULL") == 1, "support goes on until a manager agrees"
    helen_agrees(helen)
    assert server.count(OF_CAIT + " AND i.ended_on IS NOT NULL") == 2
    helen.follows("Undo the ending (until 14 November 2016)")
    helen.writes("Why does support go on?", "She rang last night and asked for Jess.")
    helen.presses("Undo the ending")
    helen.reads("Undone by Helen Marsh", "She rang last night and asked for Jess.")
    jess.opens("/")
    jess.follows(CAIT)
    jess.reads("The end of ACT support was undone", "Record a contact")
    jess_changes_it(jess, again=True)
    helen_agrees(helen)
    jess.opens("/young-people/")
    jess.follows(CAIT)
    jess.reads("ACT support ended on 31 October 2016. You can read what was there then until 31 January 2017.")
    assert "Record a contact" not in jess.page.inner_text("main"), "who reads on writes nothing"


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


def sam_reads_what_was_there(sam: Person) -> None:
    """Her first key worker reads what was there when that time ended, and nothing of the second one."""
    sam.opens("/young-people/")
    sam.follows(CAIT)
    sam.reads("ACT support ended on 14 October 2016. You can read what was there then until 14 January 2017.")
    assert "econd time with ACT" not in sam.page.inner_text("main")


def jess_proposes_to_end_it(jess: Person) -> None:
    jess.follows(CAIT)
    jess.follows("End ACT support for Cait")
    jess.reads("Grace Holt or Helen Marsh then agrees, or sends it back. Until then, support goes on.")
    jess.chooses("The young person asked to stop")
    jess.writes("What went well?", "You sleep at home.")
    jess.writes("What's left to do?", "Nothing for us.")
    jess.writes("Who helps now?", "Gran.")
    jess.presses("Continue")
    jess.reads("Check what you wrote together", "You sleep at home.", "12 December 2016")
    jess.presses("Send to Grace or Helen")
    jess.reads("Jess Whitworth proposed to end ACT support from 31 October 2016.", "Sent to Grace or Helen to agree.")


def helen_sends_it_back(helen: Person) -> None:
    helen.opens("/")
    helen.follows("Answer", about=CAIT)
    helen.chooses("Send it back")
    helen.writes("What should change?", "Say who she can ring at night.")
    helen.presses("Save")
    helen.reads("Sent back by Helen Marsh", "Say who she can ring at night.")


def jess_changes_it(jess: Person, *, again: bool = False) -> None:
    jess.opens("/")
    if again:
        jess.follows(CAIT)
        jess.follows("End ACT support for Cait")
        jess.chooses("The young person asked to stop")
        jess.writes("What went well?", "You sleep at home.")
        jess.writes("What's left to do?", "Nothing for us.")
    else:
        jess.reads("Helen sent Cait's ending back: “Say who she can ring at night.”")
        jess.follows("Change it", about=CAIT)
    jess.writes("Who helps now?", "Gran, and the duty number at night.")
    jess.presses("Continue")
    jess.presses("Send to Grace or Helen")


def helen_agrees(helen: Person) -> None:
    helen.opens("/")
    helen.follows("Answer", about=CAIT)
    helen.reads("Gran, and the duty number at night.")
    helen.chooses("Agree: ACT support ends")
    helen.chooses("Too early to say")
    helen.presses("Save")
    helen.reads(
        "ACT support ended on 31 October 2016", "Agreed by Helen Marsh", "Who can still read what was there then"
    )
