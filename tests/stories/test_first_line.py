"""The whole first line: a referral becomes a young person with a key worker beside them."""

import pytest

from tests.screens.casework import IN_TOUCH, RECORD_CONTACT, WHAT_HAPPENED, WHAT_TIME
from tests.screens.referrals import FOR_HOW_MANY_WEEKS, SAVE_DECISION, WAITING, YOUR_REASONS
from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.walk import KEYBOARD, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

MATTERS = "I want to finish my hair and beauty course and be left alone."
REASONS = "Leah has been hurt and home is close to breaking down. Jess can be there in the evenings."


@pytest.mark.parametrize("manner", [KEYBOARD, NO_SCRIPT], ids=["keyboard-only", "without-script"])
def test_from_referral_to_the_first_evening(someone: Arrive, server: Server, manner: Manner) -> None:
    priya = someone("priya", manner, looking=True)
    priya_begins_a_referral_and_is_called_away(priya)
    priya_comes_back_and_sends_it(priya)
    helen = someone("helen", manner, looking=True)
    helen_decides(helen)
    helen_chooses_jess(helen)
    server.turn_to("2016-11-01")
    jess_writes_down_last_evening(someone("jess", manner, looking=True))
    assert server.count("SELECT count(*) FROM people_youngperson WHERE name = 'Leah Harper'") == 1


def priya_begins_a_referral_and_is_called_away(priya: Person) -> None:
    priya.follows("Referrals")
    priya.follows("Refer a young person")
    priya.presses("Start")
    priya.writes("Full name", "Leah Harper")
    priya.writes("Pronouns", "she/her")
    priya.presses("Continue")
    priya.dates("Date of birth", "9 5 2001")
    priya.presses("Continue")
    priya.chooses("With a parent")
    priya.presses("Continue")
    priya.is_at("How high is the risk that their home breaks down?")
    priya.presses("Sign out")


def priya_comes_back_and_sends_it(priya: Person) -> None:
    priya.signs_in("priya")
    priya.follows("Continue", about="Leah H.")
    priya.reads("left to answer")
    priya.follows("Answer the next question")
    priya.chooses("Life with their family")
    priya.chooses("High", "Risk of breakdown, in your judgement")
    priya.writes("What makes you think so?", "Her dad works nights and has asked for her to be moved.")
    priya.presses("Continue")
    priya.chooses("Yes, exploitation has happened")
    priya.presses("Continue")
    priya.chooses("High")
    priya.writes("What worries you, and why?", "Older men wait for her outside college.")
    priya.presses("Continue")
    priya.writes("People, places and things that are strong in their life", "Her dad, her tutor, her dog.")
    priya.presses("Continue")
    priya.writes("In their own words", MATTERS)
    priya.dates("When did they say it?", "28 10 2016")
    priya.presses("Continue")
    for answer in (
        "They know and want to work with ACT",
        "Girl or young woman",
        "Asked, and they would rather not say",
    ):
        priya.chooses(answer)
        priya.presses("Continue")
    priya.chooses("No")
    priya.presses("Continue")
    priya.chooses("They told us")
    priya.writes("Language", "English")
    priya.presses("Continue")
    priya.is_at("Check your answers")
    priya.reads("Leah", "9 May 2001", MATTERS, "eligible for ACT")
    priya.presses("Send the referral")
    priya.reads("The referral is sent", "Leah H.", WAITING)


def helen_decides(helen: Person) -> None:
    helen.follows("Decide", about="Leah")
    helen.reads(MATTERS, "eligible for ACT")
    helen.chooses("Yes")
    helen.writes(YOUR_REASONS, REASONS)
    helen.chooses("A children's home", "Where would they have lived?")
    helen.dates("From when?", "14 11 2016")
    helen.writes(FOR_HOW_MANY_WEEKS, "26")
    helen.chooses("Likely: it was being planned")
    helen.writes("What is the evidence?", "The resources panel of 26 October.")
    helen.presses(SAVE_DECISION)


def helen_chooses_jess(helen: Person) -> None:
    helen.reads("Accepted", "of 6 places (weighted)")
    helen.chooses("Jess Whitworth")
    helen.presses("Save")
    helen.reads("Leah", MATTERS, "Jess Whitworth", "Priya Ellis")
    helen.presses("Sign out")


def jess_writes_down_last_evening(jess: Person) -> None:
    jess.reads("Leah H.", "Not met yet")
    jess.follows(RECORD_CONTACT, about="Leah")
    jess.chooses("At home")
    jess.chooses("Yes", IN_TOUCH)
    jess.chooses("Yesterday")
    jess.writes(WHAT_TIME, "19:30")
    jess.chooses("45")
    jess.writes(WHAT_HAPPENED, "You showed me your dog and told me about college.")
    jess.presses("Save")
    jess.reads("Mon 31 Oct, 19:30 · evening", "You showed me your dog")
    jess.follows("Today")
    jess.reads("in touch yesterday")
