"""How long it takes to record a contact, by the keystroke-level model (Card, Moran and Newell 1980).

A tap is a look for the place (P, 1.1 s) and a press (B, 0.2 s), after a decision (M, 1.35 s); a letter is 0.28 s (K, an
average typist who isn't a secretary). Scrolling counts as one tap a screen. What the form has already answered costs
nothing, so the page itself is read for that.
"""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from tests.world import World

DECIDE, TAP, LETTER = 1.35, 1.1 + 0.2, 0.28
SCREENS = 2
SENTENCES = "We walked to the park and had chips. Mia talked about going back to dance."
QUESTIONS = ("young_person", "how", "made", "which_day", "minutes", "with_whom")


@pytest.mark.parametrize(
    ("answers", "words", "most"),
    [
        ({"how": "phone", "made": "tried"}, "", 15),
        ({"how": "out", "made": "made", "minutes": "60"}, SENTENCES, 45),
    ],
    ids=["a tried call", "a visit with two sentences"],
)
def test_a_contact_is_recorded_in_the_time_that_was_asked(
    answers: dict[str, str], words: str, most: int, world: World, sign_in: Callable[[str], Client]
) -> None:
    page = html.fromstring(
        sign_in("sam").get(reverse("casework:log_contact"), {"with": str(world.people["Mia"])}).content
    )
    answered = {name: page.xpath(f"//input[@name='{name}' and @checked]/@value") for name in QUESTIONS}
    unanswered = {name for name, values in answered.items() if not values}
    assert unanswered <= answers.keys(), "what the form has not answered yet takes a tap"
    taps = sum(answered[name] != [value] for name, value in answers.items())
    seconds = (taps + 1) * (DECIDE + TAP) + SCREENS * TAP + (TAP if words else 0) + len(words) * LETTER
    assert seconds <= most, f"{seconds:.1f} s"
