"""Names are found by the beginnings of their parts, by one rule here and in a database, and with one letter wrong."""

import re
from itertools import product

import pytest

from act.methods.name_folding import words
from act.methods.name_search import begin, nearly, one_letter_wrong, pattern, typed_words
from tests.access.test_name_folding import NAMES

TYPED = (
    "m",
    "mia",
    "MIÁ",
    "robin",
    "obinson",
    "oneill",
    "o'n",
    "bron",
    "stras",
    "strasse",
    "aer",
    "a",
    "(",
    "*",
    "wei",
)
MORE = ("Anna Straße", "M\u0301ia (Mimi) Bro\u0308n", "Jo*", "Weiß", "Æthel", "Mia\u2014Ro’bin", "أمير")


@pytest.mark.parametrize("name", [*NAMES, *MORE], ids=ascii)
def test_a_database_is_asked_for_what_the_rule_finds(name: str) -> None:
    parts = words(name)
    beginnings = {part[:length] for part in parts for length in range(1, len(part) + 1)}
    for word in {*beginnings, *(word for typed in TYPED for word in typed_words(typed))}:
        assert bool(re.search(pattern(word), name)) is begin([word], parts), f"{word!a} {pattern(word)!a}"


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        ("mai", "mia", True),
        ("ruso", "russo", True),
        ("russo", "ruso", True),
        ("katherine", "catherine", True),
        ("robinsin", "robinson", True),
        ("mia", "mia", False),
        ("mia", "mai", True),
        ("mja", "kia", False),
        ("ab", "abc", False),
        ("robisnon", "robinosn", False),
        ("mia", "miaow", False),
    ],
)
def test_one_letter_is_missing_added_changed_or_in_the_next_ones_place(one: str, other: str, is_so: bool) -> None:
    assert one_letter_wrong(one, other) is one_letter_wrong(other, one) is is_so


def test_every_word_that_was_typed_is_in_the_name_in_any_order() -> None:
    parts = words("Ellie-May O’Néill")
    for typed, near in product(("oneill ellie", "may", "ONEI el"), (begin, nearly)):
        assert near(typed_words(typed), parts)
    assert not begin(typed_words("elie oneil"), parts) or begin(typed_words("elie"), parts)
    assert nearly(typed_words("elie oneill"), parts) and not nearly(typed_words("elie smith"), parts)


def test_what_no_key_types_is_left_out() -> None:
    assert typed_words("mi\x00a\u200b") == ("mia",) and typed_words(" . - ' ") == ()
    assert typed_words("x" * 500) == ("x" * 100,)
