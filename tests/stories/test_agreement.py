"""Sam asks Mia about the evaluation on a phone: Mia says yes, and later takes it back."""

import pytest

from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.sight import HEIGHT, PHONE
from tests.stories.walk import KEYBOARD, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

YES, NO = "They know and want to be part of the evaluation", "They know and don't want to be part of it"


def answers(sam: Person, answer: str, day: str) -> None:
    """What Mia said, and on which day, on a phone."""
    sam.page.set_viewport_size({"width": PHONE, "height": HEIGHT})
    sam.chooses(answer)
    sam.dates("When did they say it?", day)
    sam.presses("Save")


@pytest.mark.parametrize("manner", [KEYBOARD, NO_SCRIPT], ids=["keyboard", "no-script"])
def test_mia_says_yes_to_the_evaluation_and_takes_it_back(someone: Arrive, server: Server, manner: Manner) -> None:
    sam = someone("sam", manner, looking=True)
    sam.opens("/young-people/")
    sam.follows("Mia R.")
    mia = sam.page.url
    sam.reads("Agreed to work with ACT, 19 September 2016. Evaluation: not asked yet.")
    sam.follows("Ask about the evaluation")
    sam.reads("You can change your mind at any time", "Our own counts of young people, contacts and costs include")
    answers(sam, YES, "18 9 2016")
    sam.reads("Mia was referred on 19 September 2016. Enter that day or a later one.")
    answers(sam, YES, "28 10 2016")
    sam.reads("Mia's answer is saved", "Agreed, 28 October 2016", "Recorded by Sam Okafor")
    sam.opens(mia)
    sam.follows("Change what Mia agreed to")
    sam.follows("Change the answer", about="Being part of the evaluation")
    sam.reads("This takes back the agreement of 28 October 2016.")
    answers(sam, NO, "30 10 2016")
    sam.reads("Agreement taken back, 30 October 2016", "Mia's forms are no longer counted", "Earlier answers")
    sam.opens(mia)
    sam.reads("Evaluation: agreement taken back, 30 October 2016.")
    assert server.count("SELECT count(*) FROM people_agreement WHERE \"to\" = 'evaluation' AND version = 2") == 2
