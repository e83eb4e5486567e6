"""The twin: two managers join two records of what they take for one young person, read them as one, and part them."""

import pytest

from tests.screens.pages import YOUNG_PEOPLE
from tests.stories.conftest import Arrive
from tests.stories.walk import MOUSE, NO_SCRIPT, Manner, Person

pytestmark = pytest.mark.story

MIAS, JAYS = "Mia R.", "Jay T."


@pytest.mark.parametrize("manner", [MOUSE, NO_SCRIPT], ids=["with-script", "without-script"])
def test_a_twin_is_joined_by_two_managers_and_parted_by_one(someone: Arrive, manner: Manner) -> None:
    helen = someone("helen", manner, looking=True)
    helen_says_so(helen)
    grace = someone("grace", manner, looking=True)
    jays = grace_agrees(grace)
    sam_reads_both_on_one_page(someone("sam", manner, looking=True), jays)
    helen_parts_them(helen, jays)
    sam = someone("sam", manner)
    sam.opens(jays)
    sam.is_at("Young person")
    assert "Mia Robinson" not in sam.page.inner_text("main")


def helen_says_so(helen: Person) -> None:
    helen.follows(YOUNG_PEOPLE)
    helen.follows(JAYS)
    helen.follows("Jay has another record: the same person as…")
    helen.writes("Look for another record by name", "Robinson")
    helen.presses("Look")
    helen.follows(f"Compare with {MIAS}")
    helen.chooses("Yes, this is the same person")
    helen.presses("Save")
    helen.reads("Enter how you know that it's the same person. A second manager will read it.")
    helen.writes("How do you know?", "The school says so")
    helen.presses("Save")
    helen.reads("Ask a second manager to join them.")
    helen.follows("Join the records")
    helen.reads("A second manager who can see both records must agree")
    assert helen.page.get_by_role("button", name="Join them").count() == 0


def grace_agrees(grace: Person) -> str:
    grace.reads("Join the records? Helen asked on 31 October 2016")
    grace.follows(YOUNG_PEOPLE)
    grace.follows(JAYS)
    jays = grace.page.url
    grace.follows("Join the records")
    grace.reads("The school says so", "Full name: Mia Robinson, and Jordan Tait on the other record")
    grace.presses("Join them")
    grace.is_at("Young person")
    grace.reads("Another record is shown here too: Jordan Tait")
    grace.opens(jays)
    grace.is_at("Young person")
    return jays


def sam_reads_both_on_one_page(sam: Person, jays: str) -> None:
    # Today may still say Jay in a line about going missing: that was written on his record.
    sam.follows(YOUNG_PEOPLE)
    assert sam.page.get_by_role("link", name=JAYS).count() == 0, "one person, once in a list"
    sam.opens(jays)
    sam.is_at("Young person")
    sam.reads("Jordan Tait", "from the record joined on 31 October 2016")


def helen_parts_them(helen: Person, jays: str) -> None:
    helen.opens(jays)
    helen.follows("See what the two say differently")
    helen.follows(f"Not the same person as {JAYS} after all")
    helen.reads("They can be parted within 30 days", "Written on Mia R's record since", "Nothing")
    helen.presses("Yes, not the same person")
    helen.reads("Enter how you know that they are two people")
    helen.writes("How do you know?", "They are twins")
    helen.presses("Yes, not the same person")
    helen.reads(f"{JAYS} is another person")
