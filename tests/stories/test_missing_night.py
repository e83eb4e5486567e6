"""The night of a missing child, seen by five people on their phones: from a doorstep to the interview next day."""

import pytest
from playwright.sync_api import expect

from tests.screens.people import FIND_YOUNG_PERSON, OPEN_IN_EMERGENCY
from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.sight import HEIGHT, PHONE
from tests.stories.walk import KEYBOARD, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story
MISSING = "Missing since Mon 31 Oct, 20:10 (50 min)"
LAST_SEEN = "last seen at the bus station"
ASKED = "Missing 3 times in 30 days, last Mon 31 Oct, 20:10. Hold a strategy meeting, or say why not"


def on_a_phone(person: Person) -> Person:
    """The window of a phone."""
    person.page.set_viewport_size({"width": PHONE, "height": HEIGHT})
    return person


def records_it_on_a_doorstep(sam: Person) -> str:
    """Two taps from Today to the form; the time and where, and it is at the top of her page. Then the police."""
    sam.follows("Mia R.")
    sam.follows("Record going missing")
    sam.presses("Save")
    sam.reads("Enter the time, for example 22:15")
    sam.writes("What time did it start?", "20:10")
    sam.writes("Where were they last seen?", "at the bus station")
    sam.presses("Save")
    sam.reads(f"{MISSING} · police not told yet · {LAST_SEEN}")
    page = sam.page.url
    sam.follows("Police told now")
    sam.is_at("Police told")
    sam.presses("Save")
    sam.reads(f"{MISSING} · police told 21:00 · {LAST_SEEN}")
    return page


def sees_it_first(jess: Person) -> None:
    """A colleague who does not work with Mia: the police ring, and she opens the record."""
    jess.follows(FIND_YOUNG_PERSON)
    jess.writes("Name", "robinson")
    jess.dates("Date of birth", "27 3 2001")
    jess.presses("Find")
    jess.follows(OPEN_IN_EMERGENCY)
    jess.chooses("They are missing now")
    jess.writes("What happened?", "The police found her at the station.")
    jess.presses("Open now")
    now = jess.page.get_by_role("region", name="Now")
    expect(now.get_by_role("listitem").first).to_contain_text(f"{MISSING} · police told 21:00")
    expect(now.get_by_role("link")).to_have_count(0)


def calls_a_meeting(helen: Person) -> None:
    """The manager reads it on Today, and answers what it asks for."""
    needs = helen.page.get_by_role("region", name="Needs you today").get_by_role("listitem")
    expect(needs.filter(has_text="Mia R.").first).to_contain_text(f"{MISSING} · police told 21:00")
    helen.reads(ASKED)
    helen.opens(str(needs.filter(has_text=ASKED).get_by_role("link").get_attribute("href")))
    helen.is_at("Strategy meeting")
    helen.presses("Save")
    helen.reads("Choose whether a strategy meeting has been called")
    helen.chooses("Yes", "Has a strategy meeting been called?")
    helen.dates("Which day is it?", "2 11 2016")
    helen.presses("Save")
    helen.reads("Strategy meeting called for 2 November 2016. Helen Marsh, Mon 31 Oct, 21:00")
    helen.opens("/")
    expect(helen.page.get_by_role("main")).not_to_contain_text(ASKED)


def adds_what_she_knows(priya: Person) -> None:
    """The social worker, from Mia's page: what is different, who knows, and who Mia may be with."""
    priya.follows("Mia R.")
    priya.reads(f"{MISSING} · police told 21:00")
    priya.follows("Add what else is known")
    priya.writes("What is different this time?", "She left her phone at home")
    priya.ticks("Out-of-hours duty team")
    priya.writes("About other people", "Perhaps with a girl from dance")
    priya.presses("Save")
    priya.reads("She left her phone at home", "Out-of-hours duty team")


def brings_her_home(sam: Person, page: str) -> None:
    """On the next day: home at two in the morning, and a return interview, which she declines at first."""
    sam.opens(page)
    sam.reads("Missing since Mon 31 Oct, 20:10 (24 h 50 min)")
    sam.follows("Home now")
    sam.is_at("Came home")
    sam.writes("What time did they come home?", "02:10")
    sam.writes("Who found them?", "Her nan")
    sam.chooses("No", "Were they hurt or harmed?")
    sam.presses("Save")
    sam.reads("Offer a return interview by Fri 4 Nov, 02:10", "by Her nan")
    sam.follows("Return interview", "31 Oct 2016")
    sam.chooses("Yes", "Was a return interview offered?")
    sam.chooses("Yes, they accepted", "Did they accept?")
    sam.dates("Which day was it held?", "1 11 2016")
    sam.writes("What time was it held?", "16:00")
    sam.writes("Who held it?", "An advocate (fictional)")
    sam.chooses("Yes", "Were they independent?")
    sam.writes("What they said. The young person may read this", "I wanted to see the sea.")
    sam.ticks("Arguments or conflict at home")
    sam.ticks("Someone they met online")
    sam.writes("What would help?", "A lift home when I ring")
    sam.presses("Save")
    sam.reads("Return interview held Tue 1 Nov, 16:00, within 72 hours, by An advocate (fictional) (independent)")
    sam.reads("I wanted to see the sea.", "Someone they met online", "A lift home when I ring", "Her nan")
    sam.opens(page)
    expect(sam.page.get_by_role("region", name="Now")).to_have_count(0)


@pytest.mark.parametrize("manner", [KEYBOARD, NO_SCRIPT], ids=["keyboard", "no-script"])
def test_the_night_of_a_missing_child_seen_by_five_people(someone: Arrive, server: Server, manner: Manner) -> None:
    looks = manner is NO_SCRIPT
    sam = on_a_phone(someone("sam", manner, looking=looks))
    page = records_it_on_a_doorstep(sam)
    sees_it_first(on_a_phone(someone("jess", manner, looking=looks)))
    calls_a_meeting(on_a_phone(someone("helen", manner, looking=looks)))
    adds_what_she_knows(on_a_phone(someone("priya", manner, looking=looks)))
    server.turn_to("2016-11-01")
    brings_her_home(sam, page)
    partner = someone("lena")
    answer = partner.page.request.get(page)
    assert answer.status == 404
