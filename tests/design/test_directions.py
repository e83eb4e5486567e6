"""Letters from right to left stay among themselves."""

import pytest
from markupsafe import Markup

from act.design.directions import isolated
from act.design.environment import environment

FSI, PDI = "\u2068", "\u2069"
YUSUF, NOOR = "\u064a\u0648\u0633\u0641", "\u0646\u0648\u0631"
TEXTS = [
    ("Mia came home", "Mia came home"),
    ("Zoë 🙂 came home", "Zoë 🙂 came home"),
    (f"{YUSUF} has 3 goals", f"{FSI}{YUSUF}{PDI} has 3 goals"),
    (f"{YUSUF} {NOOR} (14)", f"{FSI}{YUSUF} {NOOR}{PDI} (14)"),
    (f"{YUSUF} 12 {NOOR}, said Sam", f"{FSI}{YUSUF} 12 {NOOR}{PDI}, said Sam"),
    (f"{YUSUF} and {NOOR}", f"{FSI}{YUSUF}{PDI} and {FSI}{NOOR}{PDI}"),
    ("Mia\u202e came home", "Mia came home"),
    (f"\u2067{YUSUF}", f"{FSI}{YUSUF}{PDI}"),
]


@pytest.mark.parametrize(("text", "shown"), TEXTS)
def test_each_run_is_isolated_and_what_turns_others_around_is_left_out(text: str, shown: str) -> None:
    assert isolated(text) == shown


@pytest.mark.parametrize("value", [None, 3, Markup(YUSUF)])
def test_numbers_and_markup_stay_as_they_are(value: object) -> None:
    assert isolated(value) is value


def test_a_page_isolates_whatever_it_writes() -> None:
    page = environment().from_string('<p title="{{ name }}">{{ name }} came home</p>')
    assert page.render(name=YUSUF) == f'<p title="{FSI}{YUSUF}{PDI}">{FSI}{YUSUF}{PDI} came home</p>'
