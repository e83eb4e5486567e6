"""Whether a whole database stands as it did before, from the lengths of its chains."""

from datetime import timedelta

import pytest

from act.methods.chain import Anchor, older_copy
from tests.methods.chain.chains import NOON

DAYS = ({"Wigan": 3, "none": 5}, {"Wigan": 7, "none": 9}, {"Wigan": 7, "none": 12, "Bury": 2})
ANCHORS = [
    Anchor(chain, NOON + timedelta(day), length, "-") for day, run in enumerate(DAYS) for chain, length in run.items()
]


@pytest.mark.parametrize(
    ("lengths", "since"),
    [
        ({"Wigan": 7, "none": 12, "Bury": 2}, None),
        ({"Wigan": 8, "none": 30, "Bury": 2, "Bolton": 4}, None),
        ({"Wigan": 7, "none": 10}, "between 1 November 2016, 12:00 UTC and 2 November 2016, 12:00 UTC"),
        ({"Wigan": 7, "none": 12, "Bury": 1}, None),
        ({"Wigan": 7, "none": 9}, "between 1 November 2016, 12:00 UTC and 2 November 2016, 12:00 UTC"),
        ({"Wigan": 5, "none": 6}, "between 31 October 2016, 12:00 UTC and 1 November 2016, 12:00 UTC"),
        ({"Wigan": 1}, "before 31 October 2016, 12:00 UTC"),
        ({}, "before 31 October 2016, 12:00 UTC"),
    ],
)
def test_all_chains_together_stand_as_they_did_before(lengths: dict[str, int], since: str | None) -> None:
    found = older_copy(lengths, reversed(ANCHORS))
    assert (since is None) == (found is None)
    assert found is None or f"is as it was {since}: an older copy" in found.sentence


@pytest.mark.parametrize(
    "lengths", [{"Wigan": 4, "none": 40, "Bury": 2}, {"Wigan": 4, "none": 12, "Bury": 2}, {"Wigan": 3, "none": 13}]
)
def test_one_chain_that_was_cut_off_is_no_older_copy(lengths: dict[str, int]) -> None:
    assert older_copy(lengths, ANCHORS) is None


def test_without_anchors_nothing_is_known() -> None:
    assert older_copy({"Wigan": 1}, []) is None
