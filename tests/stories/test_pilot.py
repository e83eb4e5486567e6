"""The pilot in four sittings: an evening on a doorstep, the evaluator's coverage, and pounds followed down."""

import pytest

from tests.screens.casework import IN_TOUCH, RECORD_CONTACT, WHAT_TIME
from tests.screens.costs import HEADLINE
from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.walk import KEYBOARD, MOUSE, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

PHONE = {"width": 375, "height": 812}
ITEMS = range(1, 26)
FIRST_FORM = "SELECT count(*) FROM outcomes_assessment WHERE measure = 'sdq_self' AND completed_on = '2016-10-31'"
RATED = "SELECT count(*) FROM outcomes_goalrating WHERE rated_on = '2016-10-31' AND rating = 8"


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT, KEYBOARD], ids=["with-script", "without-script", "keyboard"])
def test_an_evening_on_a_doorstep_is_written_down_on_a_telephone(
    someone: Arrive, server: Server, manner: Manner
) -> None:
    sam = someone("sam", manner, looking=True)
    sam.page.set_viewport_size(PHONE)
    sam.reads("Overdue by 13 days: first", "Return interview due by")
    sam_logs_a_contact(sam)
    sam_rates_goals(sam)
    sam_enters_a_measure(sam)
    assert server.count(RATED) == 1
    assert server.count(FIRST_FORM) == 1


def sam_logs_a_contact(sam: Person) -> None:
    sam.follows("Mia R.")
    sam.follows(RECORD_CONTACT)
    sam.chooses("At home", "How?")
    sam.chooses("Yes", IN_TOUCH)
    sam.writes(WHAT_TIME, "08:15")
    sam.chooses("30", "How many minutes?")
    sam.presses("Save")
    sam.reads("is saved", "At home with Mia, 30 minutes")


def sam_rates_goals(sam: Person) -> None:
    sam.follows("Rate goals")
    sam.chooses("8", "“Feel safe at home”")
    sam.chooses("Leave out", "“Dance again”")
    sam.presses("Save")
    sam.reads("8 now")
    sam.opens(sam.page.url.replace("goals/", ""))
    sam.reads("8 of 10, 4 at first")


def sam_enters_a_measure(sam: Person) -> None:
    sam.follows("Start", "Mia R.")
    sam.reads("Copy the answers by number", "belongs to its owner")
    for item in ITEMS:
        sam.chooses(str(item % 3), f"Item {item}")
    sam.presses("Save")
    sam.reads("Done 31 October 2016")


def test_the_evaluator_sees_who_was_measured_and_takes_an_interview_out(someone: Arrive) -> None:
    ruth = someone("ruth", looking=True)
    ruth.follows("Evaluation")
    ruth.reads("94", "interviews held", "25", "young people who joined", "9 of 25", "0 of 25", "£5.48")
    ruth.follows("Measures")
    ruth.reads("9 of 25", "young people measured at six months or later", "the parent or carer said no (8)")
    ruth.opens("/evaluation/interviews/")
    ruth.reads("94 interviews held, with 5 groups, at 4 time points")
    ruth.page.get_by_role("link", name="Remove").first.click()
    ruth.page.wait_for_url("**/take-out/")
    ruth.presses("Remove it for good")
    ruth.reads("93 interviews held")
    ruth.opens("/evaluation/")
    ruth.reads("93")


def test_the_finance_director_follows_the_pounds_as_far_as_they_may(someone: Arrive) -> None:
    colin = someone("colin", looking=True)
    colin.follows("Costs")
    colin.reads(
        HEADLINE.format(so_far="£3.43", n=25),
        "Our reconstruction from this service's own records",
        "£2.74",
        "£4.43",
        "£2.83",
        "£0.90",
        "5 July 2016",
        "£3.49",
        "£1.75",
        "1.93 residential child-years",
        "3,039.06",
        "Source not checked",
    )
    colin.opens("/evaluation/records/costs.expected_paths/")
    colin.reads("25", "you can't open", "How it was worked out")
    assert "Mia" not in colin.page.content()
    assert colin.page.request.get("/young-people/").status == 404
    grace = someone("grace", looking=True)
    grace.follows("Costs")
    grace.reads(HEADLINE.format(so_far="£3.43", n=25))
    grace.follows("About this figure", "young people with an expected path")
    grace.reads("What makes this number", "Mia R.", "Amina Y.")
