"""A manager restricts a record, another cannot find it until named, and both open it again; a worker knows somebody."""

import pytest

from tests.screens.pages import YOUNG_PEOPLE
from tests.screens.people import NOT_RESTRICTED
from tests.stories.conftest import Arrive
from tests.stories.walk import NO_SCRIPT

pytestmark = pytest.mark.story


def test_a_record_for_named_people_only_and_one_that_is_closed_to_somebody(someone: Arrive) -> None:
    helen = someone("helen", NO_SCRIPT, looking=True)
    helen.follows(YOUNG_PEOPLE)
    helen.follows("Mia R.")
    mia = helen.page.url
    helen.follows("Who can see this record")
    helen.reads(NOT_RESTRICTED, "Grace Holt", "Blocked because they know Mia")
    helen.follows("Restrict this record")
    helen.presses("Restrict it now")
    helen.reads("Choose why")
    helen.chooses("They, or someone in their family, work here or with us")
    helen.writes("Tell us more, in a sentence or two", "Her mother works in this office.")
    helen.presses("Restrict it now")
    helen.reads("Only these people", "Sam Okafor, Priya Ellis", "Helen Marsh")
    grace = someone("grace", NO_SCRIPT, looking=True)
    answer = grace.page.goto(mia)
    assert answer is not None and answer.status == 404
    grace.errors.clear()
    helen.follows("Add someone to the list")
    helen.chooses("Grace Holt")
    helen.presses("Add")
    helen.follows("Ask to remove the restriction")
    helen.presses("Ask another manager")
    helen.reads("Another manager on the list must agree")
    grace.opens("/team/")
    grace.follows("Check")
    grace.reads("Helen Marsh asked to remove the restriction")
    grace.follows("Open", "Mia R.")
    grace.follows("Agree")
    grace.presses("Remove the restriction")
    grace.reads(NOT_RESTRICTED)
    sam = someone("sam", NO_SCRIPT, looking=True)
    sam.opens(mia)
    sam.follows("I know Mia outside work")
    sam.chooses("They are family")
    sam.presses("Block my access")
    sam.is_at("Today")
    sam.reads("You no longer have access to that record.")
    grace.opens("/team/restricted/")
    grace.reads("Sam Okafor works with them but is blocked from the record")
