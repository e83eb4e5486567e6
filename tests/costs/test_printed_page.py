"""Lines fit a page, whatever words a file brings; tables keep their columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.costs.printed_page import WIDTH, page, printable, table

LONG = "a sentence that goes on and on " * 5


def test_a_sentence_goes_on_further_in() -> None:
    assert list(page([f"  {LONG}"])) == [
        "  a sentence that goes on and on a sentence that goes on and on a sentence that goes on and on a",
        "    sentence that goes on and on a sentence that goes on and on",
    ]


def test_a_table_that_fits_is_as_wide_as_its_words() -> None:
    assert list(table([("Input", "stated"), ("a", "1")])) == ["  Input  stated", "  a      1"]


def test_the_widest_column_is_narrowed_and_its_cells_go_on_below() -> None:
    rows = list(table([("Price", "Pounds", "Source"), ("SS3.1", "£2,947.00", LONG)]))
    assert rows[0] == "  Price  Pounds     Source"
    assert rows[1].startswith("  SS3.1  £2,947.00  a sentence that goes on")
    assert rows[2].startswith(" " * 20 + "and on") or rows[2].strip()
    assert max(map(len, rows)) <= WIDTH


@pytest.mark.parametrize("words", ["\x1b[31mred", "a\rb", "a\u202eb", "a\x9bb", "a\u200bb"])
def test_what_a_terminal_would_obey_is_left_out(words: str) -> None:
    assert printable(words).isprintable()
    assert all(line.isprintable() for line in [*page([words]), *table([(words, words)])])


@given(st.lists(st.lists(st.text(max_size=150), min_size=8, max_size=8), min_size=1, max_size=4))
def test_no_line_of_any_table_is_wider_than_a_page(rows: list[list[str]]) -> None:
    assert max(map(len, table(rows))) <= WIDTH


@given(st.lists(st.text(max_size=400), max_size=4))
def test_no_line_is_wider_than_a_page(lines: list[str]) -> None:
    assert all(len(line) <= WIDTH for line in page(lines))
