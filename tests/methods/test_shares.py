"""Purposes of sharing: dated, the smallest first, within what can be, and never more than was agreed."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from act.methods import shares
from act.methods.shares import LONGEST, SharePurpose, fields_of, purpose, purposes

DAY = date(2026, 11, 22)
LATER = date(2026, 12, 1)
SMALLEST, *LARGER = purposes(DAY)


def test_the_smallest_stands_first_and_is_part_of_every_other() -> None:
    assert all(set(SMALLEST.fields) < set(each.fields) for each in LARGER)


def test_every_set_begins_with_the_name_they_like_and_says_that_it_is_our_own() -> None:
    for each in purposes(DAY):
        assert (each.fields[0], each.verified) == ("called", False)
        assert each.source.startswith("Our own set") and each.longest <= LONGEST


def test_no_set_holds_special_data_or_anybody_s_own_words() -> None:
    assert {each.special for each in purposes(DAY)} == {frozenset()}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"usual_days": 0}, "1 to 366 days"),
        ({"usual_days": 183}, "no more than the longest"),
        ({"longest_days": 367}, "1 to 366 days"),
        ({"fields": ()}, "name its fields"),
        ({"fields": ("called", "called")}, "each once"),
        ({"special": frozenset({"goals"})}, "not in its set"),
    ],
)
def test_a_row_that_cannot_be_is_refused(changes: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        replace(SMALLEST, **changes)


def test_a_purpose_that_nobody_knows_shows_nothing() -> None:
    with pytest.raises(LookupError, match="Nothing is shared for 'everything' on 2026-11-22"):
        purpose("everything", DAY)
    assert fields_of("everything", DAY, DAY) == fields_of(SMALLEST.name, date(1999, 1, 1), DAY) == ()


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        (("called",), ("called",)),
        (("called", "working", "key_worker", "duty_team", "name"), SMALLEST.fields),
        (("called", "born_on"), ("called",)),
    ],
)
def test_a_set_made_smaller_is_smaller_at_once_and_one_made_larger_only_for_new_shares(
    now: tuple[str, ...], shown: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    then = replace(SMALLEST, valid_to=LATER)
    rows: tuple[SharePurpose, ...] = (then, replace(SMALLEST, valid_from=LATER, fields=now))
    monkeypatch.setattr(shares, "_rows", lambda: rows)
    assert fields_of(SMALLEST.name, DAY, LATER) == shown
    assert fields_of(SMALLEST.name, LATER, LATER) == now
