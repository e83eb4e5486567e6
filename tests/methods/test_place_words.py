"""A place in words keeps no address."""

import pytest

from act.methods.place_words import holds_address


@pytest.mark.parametrize(
    "words",
    [
        "WN5 9XY",
        "near m1 1ae",
        "wn59xy",
        "12 Mill Street",
        "4b Long Park Road, top bell",
        "07700 900 123",
        "01942900123",
    ],
)
def test_an_address_or_a_number_to_ring_is_seen(words: str) -> None:
    assert holds_address(words)


@pytest.mark.parametrize(
    "words",
    ["", "at nan's", "school, room 12", "the 2 o'clock way in", "Wigan bus station", "car, 20 minutes by road"],
)
def test_a_place_in_words_is_none(words: str) -> None:
    assert not holds_address(words)
