"""The evaluator's register and the staff survey, from the link to the thank-you."""

import pytest

from tests.screens.evaluation import invited
from tests.stories.conftest import Arrive
from tests.stories.walk import KEYBOARD, MOUSE, NO_SCRIPT, Manner

pytestmark = pytest.mark.story

each_manner = pytest.mark.parametrize("manner", [MOUSE, KEYBOARD, NO_SCRIPT], ids=["mouse", "keyboard", "no script"])
CODE, WAVE = "S-7", 7
KNOWS = "I know enough about how exploitation works, and what helps"
CONFIDENT = "I feel confident when I work with young people who may be exploited"
SUPPORTED = "I get the support that I need in this work"
BACKS = "I support the way ACT works with young people"


@each_manner
def test_an_interview_goes_into_the_register_and_out_again(someone: Arrive, manner: Manner) -> None:
    ruth = someone("ruth", manner, looking=True)
    ruth.follows("Evaluation")
    ruth.follows("Interviews")
    ruth.follows("Add an interview")
    ruth.presses("Save")
    ruth.is_at("Mistake: Add an interview")
    ruth.chooses("Wigan")
    ruth.writes("Code of the interviewee", CODE)
    ruth.chooses("Parents and carers")
    ruth.chooses("Time point 2")
    ruth.dates("When was it held?", "20 10 2016")
    ruth.chooses("Spoken, and recorded")
    ruth.dates("When did they consent?", "20 10 2016")
    ruth.presses("Save")
    ruth.reads(f"Interview {CODE} is in the register.")
    ruth.follows("Remove", CODE)
    ruth.is_at("Remove an interview")
    ruth.reads("What is deleted", "What stays")
    ruth.presses("Remove it for good")
    ruth.reads("The interview is removed from the register for good.")


@each_manner
def test_a_link_is_handed_on_and_answered_by_somebody_unknown_and_another_is_replaced(
    someone: Arrive, manner: Manner
) -> None:
    ruth = someone("ruth", manner, looking=True)
    ruth.opens("/evaluation/survey/")
    ruth.follows("Open a wave")
    ruth.chooses("Rochdale")
    ruth.writes("Number of the wave", str(WAVE))
    ruth.dates("First day people can answer", "1 10 2016")
    ruth.dates("Last day people can answer", "30 11 2016")
    ruth.writes("How many people are invited?", "3")
    ruth.presses("Open it and show the links")
    ruth.is_at("Staff survey links")
    links = ruth.page.get_by_role("main").get_by_role("listitem").all_inner_texts()
    assert len(set(links)) == 3
    staff = someone(manner=manner, looking=True)
    staff.opens(links[0])
    staff.reads("Nobody who uses ACT can tell which answers are yours.")
    staff.presses("Send")
    staff.is_at("Mistake: Staff survey")
    staff.chooses("Agree", KNOWS)
    staff.chooses("Strongly disagree", CONFIDENT)
    staff.chooses("I would rather not say", SUPPORTED)
    staff.chooses("Strongly agree", BACKS)
    staff.presses("Send")
    staff.is_at("Thank you")
    ruth.opens("/evaluation/survey/")
    ruth.reads(invited(3, "1 answer"))
    ruth.follows("Make one more link", f"Rochdale, wave {WAVE}")
    ruth.chooses("Replace a link that I have here")
    ruth.writes("The link that should stop working", links[1])
    ruth.presses("Make the link and show it")
    ruth.reads("Print this page or copy the link now")
    link = ruth.page.get_by_role("main").get_by_role("listitem").inner_text()
    assert link not in links
    staff.opens(link)
    staff.is_at("Staff survey")
