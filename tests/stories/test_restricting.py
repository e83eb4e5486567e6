"""A manager restricts a record, another cannot find it until named, and both open it again; a worker knows somebody."""

import pytest

from tests.stories.conftest import Arrive
from tests.stories.walk import NO_SCRIPT

pytestmark = pytest.mark.story


def test_a_record_for_named_people_only_and_one_that_is_closed_to_somebody(someone: Arrive) -> None:
    helen = someone("helen", NO_SCRIPT, looking=True)
    helen.follows("Young people")
    helen.follows("Mia R.")
    mia = helen.page.url
    helen.follows("Who may see this record")
    helen.reads("It is not restricted.", "Grace Holt", "Closed to somebody who knows Mia")
    helen.follows("Restrict this record")
    helen.presses("Restrict it now")
    helen.reads("Choose why")
    helen.chooses("They, or somebody in their family, work here or with us")
    helen.writes("In a sentence or two", "Her mother works in this office.")
    helen.presses("Restrict it now")
    helen.reads("Only these people", "Sam Okafor, Priya Ellis", "Helen Marsh")
    grace = someone("grace", NO_SCRIPT, looking=True)
    answer = grace.page.goto(mia)
    assert answer is not None and answer.status == 404
    grace.errors.clear()
    helen.follows("Name somebody else")
    helen.chooses("Grace Holt")
    helen.presses("Name them")
    helen.follows("Ask to open it again")
    helen.presses("Ask")
    helen.reads("another manager who is named agrees")
    grace.opens("/team/")
    grace.follows("Look")
    grace.reads("Helen Marsh asked to open it again")
    grace.follows("Look", "Mia R.")
    grace.follows("Agree")
    grace.presses("Open it again")
    grace.reads("It is not restricted.")
    sam = someone("sam", NO_SCRIPT, looking=True)
    sam.opens(mia)
    sam.follows("I know them outside work")
    sam.chooses("They are family")
    sam.presses("Close this record to me")
    sam.is_at("Today")
    sam.reads("From now on you find nothing of that record.")
    grace.opens("/team/restricted/")
    grace.reads("Sam Okafor is beside them and may not see the record")
