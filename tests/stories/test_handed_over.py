"""A tablet goes from a worker's hands into a young person's, and comes back with nothing on it."""

import pytest
from playwright.sync_api import expect

from tests.screens.voice import ALREADY_SENT
from tests.stories.conftest import Arrive
from tests.stories.server import Server
from tests.stories.sight import NAMES, sideways
from tests.stories.test_leaving import GIVES_AWAY
from tests.stories.walk import KEYBOARD, MOUSE, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

TABLET = {"width": 820, "height": 1180}
HELPED = "Sam came to the police station with me at night."
DIFFERENT = "Ask me first, then my mum."
FORMS = "SELECT count(*) FROM voice_feedback WHERE helped = '{}'"


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT, KEYBOARD], ids=["with-script", "without-script", "keyboard"])
def test_what_is_said_on_the_tablet_is_read_by_the_manager_alone(
    someone: Arrive, server: Server, manner: Manner
) -> None:
    sam = someone("sam", manner, looking=True)
    sam.page.set_viewport_size(TABLET)
    sam_hands_over(sam)
    the_young_person_answers(sam)
    back_shows_nothing_of_anybody(sam)
    sam_comes_back_and_reads_nothing(sam)
    helen_reads_it(someone("helen", manner, looking=True))
    assert server.count(FORMS.format(HELPED)) == 1


def sam_hands_over(sam: Person) -> None:
    sam.follows("Mia R.")
    sam.opens(f"{sam.page.url}feedback/")
    sam.reads("Ask Mia for feedback", "Who can read the answers: managers in Wigan", "Who can't: Sam Okafor")
    sam.chooses("Young person")
    sam.page.set_viewport_size(TABLET)
    sam.presses("Hand the tablet over")


def the_young_person_answers(mia: Person) -> None:
    expect(mia.page).to_have_title("Questions")
    title, address = mia.page.title(), mia.page.url
    assert not GIVES_AWAY.search(title) and not NAMES.search(address)
    expect(mia.page.locator("body")).not_to_contain_text(NAMES)
    mia.reads("Sam cannot read your answers", "If you need help now, tell your worker or call 999")
    expect(mia.page.get_by_role("navigation")).to_have_count(0)
    mia.page.set_viewport_size(TABLET)
    assert sideways(mia.page) == 0
    mia.chooses("Yes", "I feel listened to.")
    mia.chooses("Sort of", "My worker is there when it matters, evenings and weekends too.")
    mia.chooses("Rather not say", "I feel safer than before.")
    mia.writes("What helped?", HELPED)
    mia.writes("What should be different?", DIFFERENT)
    mia.presses("Send my answers")
    mia.is_at("Thank you")
    mia.reads("Give the tablet back. Your worker signs in again.")


def back_shows_nothing_of_anybody(mia: Person) -> None:
    mia.page.go_back()
    mia.reads(ALREADY_SENT)
    expect(mia.page.locator("form")).to_have_count(0)
    mia.page.go_back()
    for _ in range(2):
        expect(mia.page.get_by_role("heading", level=1)).to_have_text("Sign in")
        expect(mia.page.locator("body")).not_to_contain_text(NAMES)
        mia.page.go_back()


def sam_comes_back_and_reads_nothing(sam: Person) -> None:
    sam.signs_in("sam")
    sam.follows("Mia R.")
    expect(sam.page.locator("body")).not_to_contain_text(HELPED)
    assert sam.page.request.get("/feedback/").status == 404


def helen_reads_it(helen: Person) -> None:
    helen.opens("/feedback/")
    helen.is_at("Feedback")
    helen.reads(
        "Satisfaction is not an outcome", "Mia R., young person, 31 October 2016", HELPED, DIFFERENT, "about Sam Okafor"
    )


def test_a_form_on_paper_is_typed_in_by_the_social_worker(someone: Arrive, server: Server) -> None:
    priya = someone("priya", looking=True)
    priya.follows("Mia R.")
    priya.opens(f"{priya.page.url}feedback/")
    priya.follows("Add a paper form")
    priya.presses("Save")
    priya.reads("Choose who filled it in")
    priya.chooses("Parent or carer")
    priya.dates("Date on the form", "20 10 2016")
    priya.chooses("Yes", "I have a say in what happens.")
    priya.writes("What helped?", "Somebody called me back.")
    priya.presses("Save")
    priya.reads("The form is saved")
    assert server.count(FORMS.format("Somebody called me back.")) == 1
