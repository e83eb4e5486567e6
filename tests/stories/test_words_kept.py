"""Words that were typed are still there: after the session, without signal, in two tabs, after a mistake and Back."""

import re
from contextlib import suppress

import pytest
from playwright.sync_api import Error, Locator, Page, ViewportSize, expect

from tests.screens.casework import IN_TOUCH, WHAT_HAPPENED
from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.walk import KEYBOARD, Manner, Person

pytestmark = pytest.mark.story

PHONE: ViewportSize = {"width": 375, "height": 700}
KEYS_ALONE = Manner(keyboard=True, script=False)
BOTH = pytest.mark.parametrize("manner", [KEYBOARD, KEYS_ALONE], ids=["with-script", "without-script"])
A_WHILE = 5000
"""Milliseconds in which the page would have had the words kept."""
NOTE = "Qnote: we walked & talked for an hour."
CONTACTS = "SELECT count(*) FROM casework_contact WHERE note LIKE 'Qnote%'"
UNSENT = "SELECT count(*) FROM trust_unsentform"
STORED = """async () => ({
  local: localStorage.length, session: sessionStorage.length, databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
NOTHING = {"local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0}


def writes_a_contact(person: Person, note: str = NOTE) -> None:
    """Fills in a contact with Mia, on a phone, and doesn't send it."""
    person.page.set_viewport_size(PHONE)
    person.opens("/contacts/new/")
    fills_in(person, note)


def fills_in(person: Person, note: str) -> None:
    person.ticks("Mia R.")
    person.chooses("Out together")
    person.chooses("Yes", IN_TOUCH)
    person.writes(WHAT_HAPPENED, note)


def ends_the_session(person: Person) -> None:
    """It ends elsewhere: the browser knows nothing of it."""
    person.page.request.post(
        "/sign-out/", form={"csrfmiddlewaretoken": token(person)}, headers={"Referer": person.server.address}
    )


def token(person: Person) -> str:
    """The token of the browser's cookie, as a form sends it."""
    return next(str(cookie["value"]) for cookie in person.context.cookies() if cookie["name"] == "csrftoken")


def signs_in_on_the_page(person: Person, name: str) -> None:
    """On the sign-in page that came in place of an answer."""
    person.writes("Sign-in name", name)
    person.writes("Password", person.server.password)
    person.presses("Sign in")


def signs_in_in_another_tab(person: Person, name: str) -> None:
    """The link of the page that says the session is over."""
    with person.context.expect_page() as opening:
        person.hands.press(person.page.get_by_role("link", name="Sign in (opens a new tab)"))
    tab: Page = opening.value
    tab.get_by_label("Sign-in name").fill(name)
    tab.get_by_label("Password", exact=True).fill(person.server.password)
    tab.get_by_role("button", name="Sign in").click()
    expect(tab).to_have_title(re.compile("^Today"))
    tab.close()


def presses_without_leaving(person: Person, button: str) -> None:
    """A button after which the page stays."""
    person.hands.press(person.page.get_by_role("button", name=button, exact=True))


def leads_on(person: Person, target: Locator) -> None:
    """A link or button that is one of several."""
    with person.page.expect_navigation():
        person.hands.press(target)
    person.hands.arrive()


def is_saved_once(person: Person, server: Server) -> None:
    """One contact, and nothing kept any more."""
    expect(person.page).to_have_url(re.compile("/young-people/.+/$"))
    person.reads(NOTE)
    assert server.count(CONTACTS) == 1
    assert server.count(UNSENT) == 0


def test_signed_out_while_typing_without_script_she_signs_in_and_carries_on(someone: Arrive, server: Server) -> None:
    sam = someone("sam", KEYS_ALONE)
    writes_a_contact(sam)
    ends_the_session(sam)
    sam.presses("Save")
    sam.is_at("Sign in")
    sam.reads("You're signed out, and your words are kept.")
    signs_in_on_the_page(sam, "sam")
    expect(sam.box(WHAT_HAPPENED)).to_have_value(NOTE)
    sam.reads("These are your unsent words from")
    sam.presses("Save")
    is_saved_once(sam, server)


def test_signed_out_while_typing_with_script_she_signs_in_beside_her_words(someone: Arrive, server: Server) -> None:
    sam = someone("sam", KEYBOARD)
    sam.page.clock.install(time=0)
    sam.page.clock.pause_at(1000)
    writes_a_contact(sam)
    ends_the_session(sam)
    presses_without_leaving(sam, "Save")
    expect(sam.page.get_by_role("alert")).to_contain_text("Your words are still on this page.")
    expect(sam.box(WHAT_HAPPENED)).to_have_value(NOTE)
    assert server.count(CONTACTS) == 0
    signs_in_in_another_tab(sam, "sam")
    sam.page.clock.run_for(A_WHILE)
    sam.presses("Carry on")
    is_saved_once(sam, server)
    assert sam.page.evaluate(STORED) == NOTHING


def test_another_person_who_signs_in_at_the_same_tablet_sees_nothing_of_it(someone: Arrive, server: Server) -> None:
    sam = someone("sam", KEYS_ALONE)
    writes_a_contact(sam)
    ends_the_session(sam)
    sam.presses("Save")
    assert NOTE not in sam.page.content()
    signs_in_on_the_page(sam, "priya")
    sam.is_at("Today")
    sam.reads("You can't see or send what they wrote: it has been thrown away.")
    sam.opens("/contacts/new/")
    assert NOTE not in sam.page.content()
    assert (server.count(CONTACTS), server.count(UNSENT)) == (0, 0)


def test_another_person_in_another_tab_sends_nothing_of_it_and_the_words_go(someone: Arrive, server: Server) -> None:
    sam = someone("sam", KEYBOARD)
    writes_a_contact(sam)
    ends_the_session(sam)
    presses_without_leaving(sam, "Save")
    signs_in_in_another_tab(sam, "priya")
    # The page looks by itself when it comes into view again, and may be on its way already.
    with suppress(Error):
        sam.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    sam.is_at("Today")
    sam.reads("You can't see or send what they wrote")
    sam.page.go_back()
    assert NOTE not in sam.page.content()
    assert sam.page.evaluate("[...document.querySelectorAll('textarea')].map((each) => each.value).join('')") == ""
    assert (server.count(CONTACTS), server.count(UNSENT)) == (0, 0)


def test_without_signal_a_form_waits_and_is_sent_once_when_it_is_back(someone: Arrive, server: Server) -> None:
    sam = someone("sam", KEYBOARD)
    writes_a_contact(sam)
    sam.context.set_offline(True)
    presses_without_leaving(sam, "Save")
    expect(sam.page.get_by_role("status").filter(has_text="Waiting to send")).to_be_visible()
    presses_without_leaving(sam, "Save")
    expect(sam.box(WHAT_HAPPENED)).to_have_value(NOTE)
    assert sam.page.evaluate(STORED) == NOTHING
    assert leaving_asks(sam)
    with sam.page.expect_navigation():
        sam.context.set_offline(False)
    is_saved_once(sam, server)
    assert not leaving_asks(sam)


def leaving_asks(person: Person) -> bool:
    """Whether the browser would ask before this page is left."""
    return bool(person.page.evaluate("!window.dispatchEvent(new Event('beforeunload', {cancelable: true}))"))


def test_a_refusal_after_the_signal_is_back_is_the_usual_page(someone: Arrive, server: Server) -> None:
    sam = someone("sam", KEYBOARD)
    sam.page.set_viewport_size(PHONE)
    sam.opens("/contacts/new/")
    sam.writes(WHAT_HAPPENED, NOTE)
    sam.context.set_offline(True)
    presses_without_leaving(sam, "Save")
    expect(sam.page.get_by_role("status").filter(has_text="Waiting to send")).to_be_visible()
    with sam.page.expect_navigation():
        sam.context.set_offline(False)
    expect(sam.page).to_have_title(re.compile("^Mistake: "))
    expect(sam.box(WHAT_HAPPENED)).to_have_value(NOTE)
    assert server.count(CONTACTS) == 0


@BOTH
def test_two_tabs_keep_a_copy_each(someone: Arrive, server: Server, manner: Manner) -> None:
    sam = someone("sam", manner)
    for note in (f"{NOTE} First.", f"{NOTE} Second."):
        sam.page.set_viewport_size(PHONE)
        sam.opens("/contacts/new/")
        sam.writes(WHAT_HAPPENED, note)
        sam.presses("Save")  # with a mistake: nobody was chosen
        sam.reads("Choose a young person")
    sam.opens("/contacts/new/")
    expect(sam.page.get_by_role("region", name="Unsent words")).to_have_count(2)
    leads_on(sam, sam.page.get_by_role("link", name="Carry on").last)
    expect(sam.box(WHAT_HAPPENED)).to_have_value(f"{NOTE} First.")
    leads_on(sam, sam.page.get_by_role("button", name="Throw away"))
    expect(sam.page.get_by_role("region", name="Unsent words")).to_have_count(1)
    assert server.count(UNSENT) == 1


@BOTH
def test_after_a_mistake_back_offers_the_words(someone: Arrive, server: Server, manner: Manner) -> None:
    sam = someone("sam", manner)
    sam.page.set_viewport_size(PHONE)
    sam.opens("/contacts/new/")
    sam.writes(WHAT_HAPPENED, NOTE)
    sam.presses("Save")
    sam.page.go_back()
    sam.opens(sam.page.url)
    sam.reads("You have unsent words from")
    sam.follows("Carry on", about="with your words from")
    expect(sam.box(WHAT_HAPPENED)).to_have_value(NOTE)
    fills_in(sam, NOTE)
    sam.presses("Save")
    is_saved_once(sam, server)


COMES_BACK = """() => {
  const now = Date.now;
  Date.now = () => now() + 120000;
  document.dispatchEvent(new Event("visibilitychange"));
}"""
"""The page is looked at again after two minutes elsewhere."""


def test_a_page_that_is_looked_at_again_says_that_the_session_is_over(someone: Arrive) -> None:
    sam = someone("sam", KEYBOARD)
    sam.page.set_viewport_size(PHONE)
    sam.opens("/contacts/new/")
    ends_the_session(sam)
    sam.page.evaluate(COMES_BACK)
    expect(sam.page.get_by_role("alert")).to_contain_text("You're signed out")
    signs_in_in_another_tab(sam, "sam")
    presses_without_leaving(sam, "Carry on")
    expect(sam.page.get_by_role("status").filter(has_text="You're signed in again")).to_be_visible()
    expect(sam.page.get_by_role("alert")).to_have_count(0)


def test_after_signing_out_nothing_is_left_in_the_browser(someone: Arrive, server: Server) -> None:
    sam = someone("sam", KEYBOARD)
    sam.opens("/contacts/new/")
    sam.writes(WHAT_HAPPENED, NOTE)
    expect(sam.page.get_by_role("status").filter(has_text="not sent yet")).to_be_visible()
    sam.presses("Sign out")
    assert sam.page.evaluate(STORED) == NOTHING
    sam.page.go_back()
    expect(sam.page.get_by_role("heading", level=1)).to_have_text("Sign in")
    assert NOTE not in sam.page.content()
    sam.signs_in("priya")
    sam.opens("/contacts/new/")
    assert NOTE not in sam.page.content()
    assert server.count(UNSENT) == 1
