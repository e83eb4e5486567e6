"""Random numbers: the same for the same seed, each input on its own, in parts as at once."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from act.appraisal.uncertainty import stream
from tests.appraisal.uncertainty.kinds import SPREADS

COUNT = 5_000
PINNED = [2_680_839_415_223_798_751, 6_676_858_719_785_776_943]


def test_the_same_seed_and_key_give_the_same_bytes() -> None:
    assert stream(1, "price").random(COUNT).tobytes() == stream(1, "price").random(COUNT).tobytes()


def test_the_first_numbers_of_a_stream_are_those_that_they_have_always_been() -> None:
    assert stream(2016, "price").integers(0, 2**63, 2).tolist() == PINNED


@pytest.mark.parametrize(("seed", "key"), [(2, "price"), (1, "prices"), (1, ""), (0, "price"), (2**70, "price")])
def test_another_seed_or_another_key_gives_other_numbers(seed: int, key: str) -> None:
    assert not np.isin(stream(seed, key).random(COUNT), stream(1, "price").random(COUNT)).any()


def test_streams_of_two_inputs_say_nothing_of_each_other() -> None:
    one, other = (stream(1, key).random(200_000) for key in ("one", "other"))
    assert abs(np.corrcoef(one, other)[0, 1]) < 5 / 200_000**0.5


def test_a_seed_below_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"A seed needs to be 0 or more, not -1\."):
        stream(-1, "price")


@pytest.mark.parametrize("name", SPREADS)
@settings(max_examples=25, deadline=None)
@given(cuts=st.lists(st.integers(0, COUNT), max_size=8))
def test_drawn_in_parts_every_kind_gives_the_same_bytes_as_at_once(name: str, cuts: list[int]) -> None:
    generator = stream(5, name)
    sizes = [end - begin for begin, end in pairwise([0, *sorted(cuts), COUNT])]
    parts = [SPREADS[name].draw(generator, size) for size in sizes]
    assert np.concatenate(parts).tobytes() == SPREADS[name].draw(stream(5, name), COUNT).tobytes()
