"""At night: from signing in to the page of a colleague's young person within a minute, and what follows by day."""

import sys
import time
from dataclasses import dataclass

import pytest
from playwright.sync_api import expect

from tests.attack.told import tell
from tests.screens.casework import IN_TOUCH, RECORD_CONTACT, WHAT_HAPPENED
from tests.screens.people import EMERGENCY_ACCESS, FIND_YOUNG_PERSON, OPEN_IN_EMERGENCY
from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.walk import KEYBOARD, MOUSE, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

NAME, BORN = "robinson", "27 3 2001"
REASON = "The police, a hospital or the out-of-hours team asked about them"
WHY = "The police found her at the station."
OPENED = "You opened a record in an emergency at"
UNSENT = "SELECT count(*) FROM trust_message WHERE sent_at IS NULL"
MANAGERS_OF_WIGAN = 2
KEY, POINT, PRESS, HOME, THINK = 0.28, 1.1, 0.2, 0.4, 1.35
"""Seconds for a key, to point, to press, to move a hand between keys and mouse, and to think what is next: the
keystroke-level model (Card, Moran and Newell, 1980), with a typist of 40 words a minute."""
A_MINUTE = 60


@dataclass
class Effort:
    """What a worker does with their hands on the way: pages read, keys, and places pointed at."""

    pages: int = 0
    keys: int = 0
    points: int = 0

    @property
    def seconds(self) -> float:
        """What it takes a person; what the machine takes comes on top."""
        return self.keys * KEY + self.points * (POINT + PRESS + HOME) + self.pages * THINK


def writes(person: Person, effort: Effort, label: str, words: str, question: str = "") -> None:
    """Points at a box and types."""
    person.writes(label, words, question)
    effort.points += 1
    effort.keys += len(words)


def presses(person: Person, effort: Effort, words: str, *, link: bool = False) -> None:
    """Points at a button or link, and is on the next page."""
    (person.follows if link else person.presses)(words)
    effort.points += 1
    effort.pages += 1


def opens_mias_record(jess: Person, effort: Effort) -> None:
    """From the sign-in page to Mia's."""
    jess.opens("/sign-in/")
    effort.pages += 1
    writes(jess, effort, "Sign-in name", "jess")
    writes(jess, effort, "Password", jess.server.password)
    presses(jess, effort, "Sign in")
    presses(jess, effort, FIND_YOUNG_PERSON, link=True)
    writes(jess, effort, "Name", NAME)
    for label, words in zip(("Day", "Month", "Year"), BORN.split(), strict=True):
        writes(jess, effort, label, words, "Date of birth")
    presses(jess, effort, "Find")
    presses(jess, effort, OPEN_IN_EMERGENCY, link=True)
    jess.chooses(REASON)
    effort.points += 1
    writes(jess, effort, "What happened?", WHY)
    presses(jess, effort, "Open now")
    jess.reads(OPENED, "I want to stay near my nan")


@pytest.mark.attack
def test_within_a_minute_of_signing_in_a_record_is_open_though_there_is_no_mail(
    someone: Arrive, server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    jess, effort = someone(), Effort()
    waiting, begun = server.count(UNSENT), time.monotonic()
    opens_mias_record(jess, effort)
    machine = time.monotonic() - begun
    with capsys.disabled():
        told = f"{effort.pages} pages, {effort.keys} keys, {effort.points} places pointed at"
        sys.stdout.write(
            f"\nSeconds to open in an emergency: {effort.seconds:.0f} of a person, {machine:.1f} of the machine "
            f"({told})\n"
        )
    tell(seconds_to_open=round(effort.seconds + machine, 1))
    assert (effort.pages, effort.points) == (6, 13)
    assert effort.seconds < A_MINUTE
    assert server.count(UNSENT) - waiting == MANAGERS_OF_WIGAN


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT, KEYBOARD], ids=["with-script", "without-script", "keyboard"])
def test_a_night_and_the_day_after(someone: Arrive, manner: Manner) -> None:
    jess = someone(manner=manner, looking=True)
    opens_mias_record(jess, Effort())
    mia = jess.page.url
    jess.follows(RECORD_CONTACT)
    jess.ticks("Mia R.")
    jess.chooses("Phone")
    jess.chooses("Yes", IN_TOUCH)
    jess.writes(WHAT_HAPPENED, "You rang, and I came.")
    jess.presses("Save")
    jess.reads(OPENED, "You rang, and I came.")
    helen = someone("helen", manner, looking=True)
    helen.reads(EMERGENCY_ACCESS, "1 to check")
    helen.follows("Check", EMERGENCY_ACCESS)
    helen.reads("Jess Whitworth", "Mia R.", "The police")
    helen.follows("Jess Whitworth")
    helen.reads(WHY, "Open until")
    helen.presses("Save")
    helen.reads("Choose what you found")
    helen.chooses("It was right to open it")
    helen.writes("What did you find?", "The police rang the team.")
    helen.presses("Save")
    helen.reads("Nothing to check.", "Helen Marsh")
    jess.presses("Close it now")
    jess.is_at("Today")
    jess.reads("is closed")
    answer = jess.page.goto(mia)
    assert answer is not None and answer.status == 404
    jess.errors.clear()


def test_whoever_searches_in_vain_is_told_whom_to_call(someone: Arrive) -> None:
    jess = someone("jess", looking=True)
    jess.follows(FIND_YOUNG_PERSON)
    jess.presses("Find")
    jess.reads("Enter a name")
    jess.writes("Name", "Nobody")
    jess.dates("Date of birth", BORN)
    jess.presses("Find")
    jess.reads("No match for that name and date of birth", "Wigan duty team")
    expect(jess.box("Name")).to_have_value("Nobody")
    jess.writes("Name", "Robinson")
    jess.presses("Find")
    jess.reads("1 young person matches", "Mia R.", "Sam Okafor")
    expect(jess.page.get_by_role("main")).not_to_contain_text("Robinson")
