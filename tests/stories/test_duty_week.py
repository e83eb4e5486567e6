"""Helen sees on a phone that nobody is on duty on Saturday night, splits the night between two, and plans a week."""

import pytest

from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.sight import HEIGHT, PHONE
from tests.stories.walk import KEYBOARD, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

GAP = "No one is on duty Sat 5 Nov, 18:00 to Sun 6 Nov, 09:00"
SATURDAY, SUNDAY = "Saturday 5 November", "Sunday 6 November"
TURNS = "SELECT count(*) FROM workforce_dutyturn"


def on_a_phone(person: Person) -> None:
    """Holds a phone in their hand."""
    person.page.set_viewport_size({"width": PHONE, "height": HEIGHT})


@pytest.mark.parametrize("manner", [KEYBOARD, NO_SCRIPT], ids=["keyboard", "no-script"])
def test_a_gap_is_seen_and_filled_and_a_week_planned(someone: Arrive, server: Server, manner: Manner) -> None:
    helen, before = someone("helen", manner, looking=True), server.count(TURNS)
    on_a_phone(helen)
    helen.reads(GAP, "On duty tonight: Sam Okafor until 09:00")
    helen.follows("Plan", about="Duty in Wigan")
    helen.is_at("Plan a week of duty")
    helen.presses("Save this week")
    helen.reads("Choose who is on duty on at least one day.")
    helen.writes("Until", "23:00", SATURDAY)
    helen.picks("On duty", "Jess Whitworth", SATURDAY)
    helen.picks("Cover", "Jess Whitworth", SATURDAY)
    helen.presses("Save this week")
    helen.reads("Jess Whitworth can't cover for themselves. Choose another.")
    helen.picks("Cover", "Sam Okafor", SATURDAY)
    helen.presses("Save this week")
    helen.reads("1 duty saved.", "18:00 to 23:00: Jess Whitworth")
    helen.opens("/")
    helen.reads("No one is on duty Sat 5 Nov, 23:00 to Sun 6 Nov, 09:00")
    helen.follows("Duty rota")
    helen.reads("No one is on duty Sat 5 Nov, 23:00 to Sun 6 Nov, 09:00.")
    helen.follows("Plan this week")
    helen.picks("On duty", "Sam Okafor", SATURDAY)
    helen.presses("Save this week")
    helen.reads("23:00 to Sun 09:00: Sam Okafor")
    helen.follows("Week after")
    helen.follows("Week after")
    helen.follows("Copy last week")
    helen.presses("Save this week")
    helen.reads("7 duties saved.")
    helen.opens("/duty/")
    assert "No one is on duty" not in helen.page.get_by_role("main").inner_text()
    assert server.count(TURNS) == before + 9

    sam = someone("sam", manner, looking=True)
    on_a_phone(sam)
    sam.reads("On duty tonight: Sam Okafor until 09:00. If you can't reach them: Jess Whitworth, then Helen Marsh.")
    sam.follows("Duty rota")
    sam.reads(SUNDAY, "18:00 to 23:00: Jess Whitworth")
    assert sam.page.get_by_role("link", name="Plan this week").count() == 0


def test_a_duty_is_swapped_and_a_worker_says_that_they_are_away(someone: Arrive, server: Server) -> None:
    helen = someone("helen", looking=True)
    helen.opens("/duty/")
    helen.follows("Change", about="Monday 31 October")
    helen.picks("On duty", "Jess Whitworth")
    helen.picks("Cover", "No one")
    helen.presses("Save")
    helen.reads("Enter why")
    helen.writes("Why?", "Sam swapped with Jess")
    helen.presses("Save")
    helen.reads("The rota is changed.", "On duty tonight: Jess Whitworth until 09:00.", "Changes in the last two weeks")
    helen.follows("Change", about="Tuesday 1 November")
    helen.follows("Take it off the rota instead")
    helen.writes("Why?", "Training")
    helen.presses("Take it off")
    helen.reads("No one is on duty Tue 1 Nov, 17:00 to Wed 2 Nov, 09:00")

    sam = someone("sam", looking=True)
    sam.follows("When you work and are away")
    sam.dates("Back on", "14 11 2016")
    sam.presses("Save")
    sam.reads("Away until 14 November 2016", "Ask your manager to arrange cover")
    sam.follows("When you work")
    sam.writes("Saturday", "10:00-12:00, 22:00-02:00")
    sam.presses("Save")
    sam.reads("Sat 10:00-12:00, 22:00-02:00")
    assert server.count("SELECT count(*) FROM workforce_workpattern") == 4

    helen.opens("/duty/")
    helen.reads("Sam Okafor is away until 14 November 2016.")
    helen.opens("/team/")
    helen.reads("Away until 14 November 2016.")
