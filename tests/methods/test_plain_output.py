"""What a command prints holds no order to a terminal, and loses no letter."""

import io
import re

from hypothesis import given
from hypothesis import strategies as st

from act.methods.plain_output import PlainOutput, plain

ORDERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@given(st.text())
def test_no_order_is_left_and_plain_words_stay(text: str) -> None:
    said = plain(text)
    assert not ORDERS.search(said)
    assert ORDERS.search(text) or "\u061c" in text or "\u200e" in text or "\u200f" in text or said == text


def test_an_order_is_written_out() -> None:
    assert plain("Mia\x1b]0;pwned\x07\x9b2J\u202e\tends\n") == "Mia\\x1b]0;pwned\\x07\\x9b2J\\u202e\tends\n"


def test_a_file_says_how_much_was_written_as_every_file_does() -> None:
    kept = io.BytesIO()
    output = PlainOutput(kept, encoding="utf-8", errors="backslashreplace")
    assert output.write("\x1b[2J\n") == 5
    output.flush()
    assert kept.getvalue() == b"\\x1b[2J\n"
