"""What nobody sees in a line of text is found, and nothing that people write their names with."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.invisible import has_invisible, has_marks, one_spelling

NAMES = ["Helen Marsh", "Zoë O’Neill-Ng", "محمد علي", "Đặng Thị Hà", "王小明", "ਮਨਪ੍ਰੀਤ ਕੌਰ", "Ada “Ad” Åkesson (bank)"]
DECEIVING = [
    "\u202e",
    "\u200b",
    "\u200d",
    "\u2066",
    "\u00ad",
    "\ufeff",
    "\u3164",
    "\u2800",
    "\x1b[2J",
    "\x00",
    "\u2028",
]


@pytest.mark.parametrize("name", NAMES)
def test_names_are_written_as_people_write_them(name: str) -> None:
    assert not has_invisible(name) and one_spelling(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize("marks", DECEIVING, ids=ascii)
def test_what_nobody_sees_is_found_wherever_it_stands(marks: str) -> None:
    assert has_invisible(f"{marks}Helen") and has_invisible(f"Hel{marks}en") and has_invisible(f"Helen{marks}")


@given(st.text())
def test_what_has_one_spelling_keeps_it(text: str) -> None:
    once = one_spelling(text)
    assert one_spelling(once) == once and "  " not in once and once == once.strip()


@pytest.mark.parametrize("name", [*NAMES, "علی\u200cرضا", "ශ්\u200dරී"])
def test_a_name_has_no_marks_and_may_have_joiners(name: str) -> None:
    assert not has_marks(name)


@pytest.mark.parametrize("mark", sorted({*DECEIVING} - {"\u200d", "\u3164", "\u2800"}), ids=ascii)
def test_marks_are_found_wherever_they_stand(mark: str) -> None:
    assert has_marks(f"{mark}Mia") and has_marks(f"Mi{mark}a") and has_marks(f"Mia{mark}")
