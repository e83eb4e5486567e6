"""Mistakes: one sentence each, a link to where it is, every word still there, and nothing half saved."""

from dataclasses import dataclass

import pytest
from playwright.sync_api import expect

from tests.screens.casework import IN_TOUCH, WHAT_HAPPENED, WHAT_TIME, WHICH_DAY
from tests.screens.referrals import FOR_HOW_MANY_WEEKS, SAVE_DECISION, YOUR_REASONS
from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.walk import Person

pytestmark = pytest.mark.story

SAVED = {
    "referrals_draft": "coalesce(sum(version), 0)",
    "referrals_referral": "sum(version)",
    "referrals_decision": "count(*)",
    "referrals_expectedpath": "count(*)",
    "casework_contact": "count(*)",
    "people_youngperson": "sum(version)",
}
"""What would grow if anything of a form with a mistake were saved."""


@dataclass(frozen=True)
class Mistake:
    """What is said about it, and the label of the input that it leads to."""

    sentence: str
    leads_to: str


def saved(server: Server) -> dict[str, int]:
    """How much there is of everything."""
    return {table: server.count(f"SELECT {sums} FROM {table}") for table, sums in SAVED.items()}


def is_told(person: Person, *mistakes: Mistake) -> None:
    """The page says so in its title and in its summary, and each sentence leads to its input."""
    page = person.page
    assert page.title().startswith("Mistake: ")
    summary = page.get_by_role("alert")
    expect(page.locator(":focus").get_by_role("alert")).to_be_visible()
    expect(summary.get_by_role("listitem")).to_have_text([each.sentence for each in mistakes])
    for each in mistakes:
        link = summary.get_by_role("link", name=each.sentence, exact=True)
        assert link.count() == 1, f"{each.sentence!r} leads nowhere"
        link.click()
        assert focused_label(person) == each.leads_to


def focused_label(person: Person) -> str:
    """The words on what has the focus."""
    return str(person.page.evaluate("document.activeElement.labels?.[0].innerText.trim()"))


def test_nothing_answered(someone: Arrive, server: Server) -> None:
    priya = someone("priya")
    begins_a_referral(priya)
    before = saved(server)
    priya.presses("Continue")
    is_told(priya, Mistake("Enter the young person's full name", "Full name"))
    priya.opens(priya.page.url.replace("/name/", "/breakdown/"))
    priya.presses("Continue")
    is_told(
        priya,
        Mistake("Choose what might break down: family life, or a placement", "Life with their family"),
        Mistake("Choose how high the risk of a breakdown is", "Low"),
        Mistake("Enter what makes you think so. The manager decides from what you write", "What makes you think so?"),
    )
    assert saved(server) == before


def test_a_day_that_never_was(someone: Arrive, server: Server) -> None:
    priya = someone("priya")
    begins_a_referral(priya)
    priya.writes("Full name", "Leah Harper")
    priya.presses("Continue")
    before = saved(server)
    priya.dates("Date of birth", "31 2 2001")
    priya.presses("Continue")
    is_told(priya, Mistake("The date of birth must be a real date, for example 27 3 2001", "Day"))
    holds(priya, "Date of birth", Day="31", Month="2", Year="2001")
    assert saved(server) == before


def test_a_time_in_words(someone: Arrive, server: Server) -> None:
    sam, before = someone("sam"), saved(server)
    begins_a_contact(sam)
    sam.writes(WHAT_TIME, "half eight")
    sam.presses("Save")
    is_told(sam, Mistake("Enter a time of day, for example 20:15", WHAT_TIME))
    holds(sam, **{WHAT_TIME: "half eight", WHAT_HAPPENED: "We walked."})
    assert saved(server) == before


def test_a_contact_yet_to_come(someone: Arrive, server: Server) -> None:
    sam, before = someone("sam"), saved(server)
    begins_a_contact(sam)
    sam.chooses("Earlier")
    sam.dates(WHICH_DAY, "1 11 2016")
    sam.presses("Save")
    is_told(sam, Mistake("The date of the contact must be 31 October 2016 or earlier", "Day"))
    holds(sam, WHICH_DAY, Day="1", Month="11", Year="2016")
    holds(sam, **{WHAT_HAPPENED: "We walked."})
    assert saved(server) == before


def test_a_contact_later_today(someone: Arrive, server: Server) -> None:
    """It is 21:00 there, whatever the real hour."""
    sam, before = someone("sam"), saved(server)
    begins_a_contact(sam)
    sam.writes(WHAT_TIME, "23:59")
    sam.presses("Save")
    is_told(sam, Mistake("That time hasn't happened yet. Check the day and time.", WHAT_TIME))
    holds(sam, **{WHAT_TIME: "23:59", WHAT_HAPPENED: "We walked."})
    assert saved(server) == before


def test_six_weeks_in_letters(someone: Arrive, server: Server) -> None:
    helen, before = someone("helen"), saved(server)
    helen.follows("Decide", about="Ellie")
    helen.chooses("No", "Accept this referral?")
    helen.writes(YOUR_REASONS, "Home is steady.")
    helen.writes(FOR_HOW_MANY_WEEKS, "six")
    helen.presses(SAVE_DECISION)
    is_told(helen, Mistake("Weeks must be a whole number, for example 26", FOR_HOW_MANY_WEEKS))
    holds(helen, **{YOUR_REASONS: "Home is steady.", FOR_HOW_MANY_WEEKS: "six"})
    assert saved(server) == before


def test_accepting_without_the_expected_path(someone: Arrive, server: Server) -> None:
    helen, before = someone("helen"), saved(server)
    helen.follows("Decide", about="Ellie")
    helen.chooses("Yes")
    helen.writes(YOUR_REASONS, "Ellie needs somebody at night.")
    helen.presses(SAVE_DECISION)
    is_told(
        helen,
        Mistake("Choose where they would probably have lived without ACT", "A secure children's home"),
        Mistake("Enter the date they would have moved there, for example 14 11 2016", "Day"),
        Mistake("Enter how many weeks they would have stayed, for example 26", FOR_HOW_MANY_WEEKS),
        Mistake("Choose how sure you are", "Nearly certain: it was arranged or agreed"),
        Mistake("Enter the evidence for this, for example panel minutes", "What is the evidence?"),
    )
    expect(helen.page.get_by_role("radio", name="Yes")).to_be_checked()
    holds(helen, **{YOUR_REASONS: "Ellie needs somebody at night."})
    assert saved(server) == before


def begins_a_referral(priya: Person) -> None:
    priya.opens("/referrals/new/")
    priya.presses("Start")


def begins_a_contact(sam: Person) -> None:
    """Everything about a contact but what the test is about."""
    sam.opens("/contacts/new/")
    sam.ticks("Mia R.")
    sam.chooses("Out together")
    sam.chooses("Yes", IN_TOUCH)
    sam.writes(WHAT_HAPPENED, "We walked.")


def holds(person: Person, question: str = "", /, **boxes: str) -> None:
    """These boxes still hold what was typed."""
    for label, words in boxes.items():
        expect(person.box(label, question)).to_have_value(words)
