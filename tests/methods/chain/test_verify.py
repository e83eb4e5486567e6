"""A whole chain is found whole; each way of tampering is found, and by the check that is meant for it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.chain import Anchor, ChainFindingKind, ChainLink, Head, Walk, canonical, link
from tests.methods.chain import chains
from tests.methods.chain.chains import NOON, TAMPERINGS, anchored, chained, ended_at, ten, verify

whats = st.lists(st.text(max_size=5), min_size=1, max_size=30)


@given(whats, st.data())
def test_a_chain_that_nobody_touched_is_whole(said: list[str], data: st.DataObject) -> None:
    whole = chained(*said)
    lengths = data.draw(st.lists(st.integers(1, len(said)), max_size=4).map(sorted))
    assert anchored(whole, *lengths).findings() == []


def test_a_chain_without_rows_is_whole() -> None:
    assert verify("Wigan", [], None) == []


@pytest.mark.parametrize("name", TAMPERINGS)
def test_each_tampering_is_found_for_what_it_is(name: str) -> None:
    tamper, kind = TAMPERINGS[name]
    assert kind in tamper(ten()).found()


def told(tamper: str) -> list[str]:
    """What is said of it."""
    return [str(finding) for finding in TAMPERINGS[tamper][0](ten()).findings()]


@pytest.mark.parametrize(
    ("tamper", "sentences"),
    [
        ("edited", ["Wigan: row 5 has changed since it was written."]),
        ("deleted", ["Wigan: row 5 is missing."]),
        ("inserted", ["Wigan: a row that does not belong there is at place 5."]),
        ("appended", ["Wigan: row 11 is beyond its head."]),
        (
            "swapped",
            ["Wigan: row 7 is in the place of row 3.", "Wigan: row 3 is in the place of row 7."],
        ),
        ("cut off", ["Wigan: row 10 is gone from its end."]),
        (
            "an older copy",
            [
                "Wigan: row 8 was anchored on 1 November 2016, 12:00 UTC, but it ends at row 6: its end was cut off, "
                "or it is an older copy.",
                "The whole database is as it was between 31 October 2016, 12:00 UTC and 1 November 2016, 12:00 "
                "UTC: an older copy has replaced the one that was anchored on 1 November 2016, 12:00 UTC.",
            ],
        ),
        (
            "rewritten",
            [
                "Wigan: row 4 is not the one that was anchored on 31 October 2016, 12:00 UTC: this chain was "
                "rewritten from there or earlier, or is an older copy that carried on."
            ],
        ),
    ],
)
def test_it_is_said_once_and_in_words(tamper: str, sentences: list[str]) -> None:
    assert told(tamper) == sentences


CHECKS: dict[str, tuple[str, ...]] = {
    "_fits": ("edited", "swapped"),
    "_gap": ("deleted",),
    "_second": ("inserted",),
    "_check_anchors": ("rewritten",),
    "_check_head": ("appended", "cut off"),
    "_check_end": ("cut off and set back",),
}
"""Each check of the verifier, and the tamperings that only it sees."""


@pytest.mark.parametrize("check", CHECKS)
def test_a_verifier_without_a_check_misses_what_only_that_check_sees(
    check: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Walk, check, staticmethod(lambda *_: True))
    for name in CHECKS[check]:
        tamper, kind = TAMPERINGS[name]
        assert kind not in tamper(ten()).found(), name


def test_a_verifier_that_does_not_compare_with_earlier_states_misses_an_older_copy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chains, "older_copy", lambda *_: None)
    assert ChainFindingKind.OLDER_COPY not in TAMPERINGS["an older copy"][0](ten()).found()


def test_every_tampering_has_a_check_that_it_needs() -> None:
    assert {name for names in CHECKS.values() for name in names} | {"an older copy"} == set(TAMPERINGS)


def test_without_anchors_a_chain_that_was_written_anew_looks_whole() -> None:
    """Why anchors are kept outside the database."""
    bare = replace(ten(), anchors=())
    assert chains.rewritten(bare).found() == chains.cut_off_and_set_back(bare).found() == set()


@given(whats, st.data())
def test_no_row_can_say_anything_else(said: list[str], data: st.DataObject) -> None:
    whole = chained(*said)
    at = data.draw(st.integers(0, len(said) - 1))
    row = whole.rows[at]
    other = replace(row, content=canonical({"what": said[at] + "!"}))
    rows = (*whole.rows[:at], other, *whole.rows[at + 1 :])
    assert [(f.kind, f.place) for f in verify("x", rows, whole.head)] == [(ChainFindingKind.EDITED, at + 1)]


@given(whats, st.data())
def test_no_row_can_be_taken_away(said: list[str], data: st.DataObject) -> None:
    whole = chained(*said)
    first = data.draw(st.integers(1, len(said)))
    last = data.draw(st.integers(first, len(said)))
    rows = (*whole.rows[: first - 1], *whole.rows[last:])
    kind = ChainFindingKind.MISSING if last < len(said) else ChainFindingKind.CUT_OFF
    assert [finding.kind for finding in verify("x", rows, whole.head)] == [kind]


@given(st.lists(st.text(max_size=5), min_size=2, max_size=20, unique=True), st.data())
def test_no_two_rows_can_change_places(said: list[str], data: st.DataObject) -> None:
    whole = chained(*said)
    one, other = sorted(data.draw(st.lists(st.integers(0, len(said) - 1), min_size=2, max_size=2, unique=True)))
    rows = list(whole.rows)
    rows[one], rows[other] = replace(rows[other], place=one + 1), replace(rows[one], place=other + 1)
    found = verify("x", rows, whole.head)
    assert {finding.place for finding in found if finding.kind is ChainFindingKind.OUT_OF_ORDER} == {one + 1, other + 1}


@given(whats, st.integers(-3, 40))
def test_no_row_can_be_put_in(said: list[str], place: int) -> None:
    whole = chained(*said)
    rows = sorted([*whole.rows, ChainLink(place, "f" * 64, "{}")], key=lambda row: row.place)
    assert verify("x", rows, whole.head) != []


@given(whats, st.integers(1, 30), st.integers(1, 30))
def test_a_chain_that_falls_short_of_an_anchor_is_found(said: list[str], short: int, more: int) -> None:
    grown = chained(*said, *(f"later {number}" for number in range(more)))
    kept = max(0, len(said) - short)
    assert ChainFindingKind.CUT_OFF in ended_at(anchored(grown, len(said)), kept).found()


def test_a_hash_that_was_changed_alone_is_one_edited_row() -> None:
    whole = ten()
    rows = (*whole.rows[:4], replace(whole.rows[4], hash="a" * 64), *whole.rows[5:])
    assert [(f.kind, f.place) for f in verify("x", rows, whole.head)] == [(ChainFindingKind.EDITED, 5)]


def test_a_head_that_was_changed_or_is_gone_is_found() -> None:
    whole = ten()
    assert [f.kind for f in verify("x", whole.rows, Head(10, "a" * 64))] == [ChainFindingKind.EDITED]
    assert [f.kind for f in verify("x", whole.rows, None)] == [ChainFindingKind.ADDED]
    assert [f.kind for f in verify("x", [], whole.head)] == [ChainFindingKind.CUT_OFF]


def test_a_row_at_the_place_of_another_does_not_hide_the_other() -> None:
    whole = ten()
    stranger = ChainLink(5, link(whole.rows[3].hash, 5, "{}"), "{}")
    for rows in ((*whole.rows[:5], stranger), (*whole.rows[:4], stranger, whole.rows[4])):
        assert [f.kind for f in verify("x", (*rows, *whole.rows[5:]), whole.head)] == [ChainFindingKind.ADDED]


def test_a_chain_of_which_nothing_fits_is_told_in_one_sentence() -> None:
    whole = chained(*map(str, range(200)))
    rows = [replace(row, content=f"{row.content} ") for row in whole.rows]
    found = verify("x", rows, whole.head)
    assert [str(f) for f in found] == ["x: row 1 and more than 49 rows after it have changed since they were written."]


def test_the_walk_says_how_far_it_was_anchored() -> None:
    going = Walk("x", ten().anchors)
    for row in ten().rows:
        going.take(row)
    assert (going.place, going.anchored) == (10, 8)


def test_anchors_of_one_place_count_each() -> None:
    whole = anchored(chained("one", "two"), 2, 2)
    forged = replace(whole, anchors=(*whole.anchors, Anchor("Wigan", NOON, 2, "b" * 64)))
    assert (whole.found(), forged.found()) == (set(), {ChainFindingKind.REWRITTEN})


def test_all_that_can_be_said_of_rows_is_said_of_one_tampering_or_another() -> None:
    assert {kind for _, kind in TAMPERINGS.values()} == set(ChainFindingKind) - {ChainFindingKind.NOT_ANCHORED}
