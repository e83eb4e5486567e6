"""Primary keys: UUID version 7, in the order of time (RFC 9562, 2024)."""

import time
from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.trust import identifiers
from act.trust.identifiers import uuid7

MOMENTS = st.integers(min_value=0, max_value=(1 << 48) * 1_000_000 - 1)
"""Nanoseconds since 1970, as far as 48 bits of milliseconds reach: the year 10889."""


def at(nanoseconds: int) -> int:
    """A key made at a moment, as a number."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(identifiers.time, "time_ns", lambda: nanoseconds)
        return uuid7().int


@given(MOMENTS)
def test_a_key_says_its_version_its_variant_and_its_millisecond(nanoseconds: int) -> None:
    key = UUID(int=at(nanoseconds))
    assert (key.version, key.variant) == (7, RFC_4122)
    assert key.int >> 80 == nanoseconds // 1_000_000


@given(MOMENTS, MOMENTS)
def test_keys_sort_by_the_millisecond_in_which_they_were_made(one: int, other: int) -> None:
    earlier, later = sorted((one // 1_000_000, other // 1_000_000))
    if earlier < later:
        assert at(earlier * 1_000_000) < at(later * 1_000_000)


def test_keys_of_one_moment_differ() -> None:
    now = time.time_ns()
    assert len({at(now) for _ in range(1000)}) == 1000


def test_a_key_of_now_carries_now() -> None:
    made = datetime.fromtimestamp((uuid7().int >> 80) / 1000, UTC)
    assert abs(datetime.now(UTC) - made) < timedelta(seconds=5)
