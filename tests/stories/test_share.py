"""Sam lets Lena of the police see whom to call about Mia; she reads it, on paper too; and Sam ends it."""

import re

import pytest
from playwright.sync_api import expect

from tests.stories.conftest import Arrive
from tests.stories.walk import NO_SCRIPT

pytestmark = pytest.mark.story
LENA = "Lena Shah, Know who to call"


def test_whom_to_call_about_mia(someone: Arrive) -> None:
    sam = someone("sam", NO_SCRIPT, looking=True)
    sam.follows("Mia R.")
    sam.follows("Share with a partner")
    sam.is_at("Share with a partner")
    sam.chooses("Lena Shah", "Who with?")
    sam.chooses("Know who to call", "What for?")
    sam.presses("Show me what they would see")
    sam.is_at("What a partner would see")
    sam.reads("This is what Lena Shah would see", "Sam Okafor", "Wigan duty team (fictional)")
    sam.writes("Why do they need to see this?", "The night desk asked whom to call when Mia is found.")
    sam.presses("Share it")
    sam.reads("Lena Shah can see this now, until 26 December 2016.", "Last viewed", "Not yet")
    lena = someone("lena", looking=True)
    lena.follows("See what is shared with you")
    lena.reads("Know who to call: until 26 December 2016")
    lena.follows("Mia")
    lena.is_at("What is shared with you")
    lena.reads("Sam Okafor shared it with you on 31 October 2016.", "Yes, since 4 October 2016")
    assert "Robinson" not in lena.page.content()
    assert len(re.findall(rb"/Type\s*/Page\b", lena.page.pdf(format="A4"))) == 1
    sam.presses(f"Stop sharing for {LENA}")
    sam.reads("Lena Shah can no longer see this.")
    lena.opens("/shared/")
    expect(lena.page.get_by_role("main")).not_to_contain_text("Mia")
