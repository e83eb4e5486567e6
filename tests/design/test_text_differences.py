"""Two versions of a text: what differs, and both in one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.design.text_differences import GAP, LEFT_OUT, changed, together

SAME = "We met at the library, and she had brought the photographs of her nan that she told us of. " * 2
SENTENCES = st.lists(
    st.sampled_from(["We met.", "She sang!", "Did he ring?", "Nobody came.", "It rained."]), max_size=8
)

DIFFERENT = [
    ("Chips", "Chips and beans", "Chips", "Chips and beans"),
    (f"{SAME}She sang.", f"{SAME}She danced.", f"{GAP} She sang.", f"{GAP} She danced."),
    (f"{SAME}She sang. {SAME}", f"{SAME}{SAME}", f"{GAP} She sang. {GAP}", LEFT_OUT),
    (f"First. {SAME}", SAME, f"First. {GAP}", LEFT_OUT),
    ("", f"{SAME}", LEFT_OUT, SAME.strip()),
]


@pytest.mark.parametrize(("one", "other", "of_one", "of_other"), DIFFERENT)
def test_long_texts_show_the_sentences_that_differ(one: str, other: str, of_one: str, of_other: str) -> None:
    assert changed(one, other) == (of_one, of_other)


def test_both_in_one_hold_what_is_the_same_once() -> None:
    assert together("We met. She sang.", "We met. She danced.") == "We met. She sang. She danced."
    assert together("We met.\nShe sang.", "We met.\nShe danced.") == "We met.\nShe sang.\nShe danced."


@given(SENTENCES, SENTENCES)
def test_no_sentence_of_either_is_lost_and_none_is_made_up(one: list[str], other: list[str]) -> None:
    both = together(" ".join(one), " ".join(other))
    for sentence in {*one, *other}:
        assert both.count(sentence) >= max(one.count(sentence), other.count(sentence))
    assert together(" ".join(one), " ".join(one)) == " ".join(one)
    assert len(both) <= len(" ".join([*one, *other]))
