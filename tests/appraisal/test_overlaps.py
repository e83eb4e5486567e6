"""Which unit costs describe the same money, and that each pair is told once, whichever comes first."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal.overlaps import overlapping
from act.appraisal.unit_cost import unit_cost_catalogue

CODES = sorted({code for _, code, _ in unit_cost_catalogue().costs})
some = st.lists(st.sampled_from(CODES), max_size=8, unique=True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SS3.1", "SS5.0"),
        ("SS1.0", "SS4.1"),
        ("secure-2008", "SS4.0"),
        ("nao-2025-home", "SS5.0.3"),
        ("SS1.0", "SS3.1"),
        ("CR8.4", "csa-lifetime"),
        ("CR8.4.1", "maltreatment-lifetime"),
        ("csa-lifetime", "SS3.1"),
        ("csa-lifetime", "maltreatment-lifetime"),
        ("CR2.0", "HE4.0"),
        ("CR2.0.1", "HE12.3"),
        ("CR2.0", "SS4.0"),
        ("CR2.0", "CR8.3"),
        ("CR1.0", "CR7.0"),
        ("CR8.0", "CR8.4"),
        ("CR8.0", "CR8.10"),
        ("CR2.0", "CR2.0.1"),
        ("E&S1.0", "E&S1.0.2"),
        ("csa-lifetime", "csa-lifetime-harm"),
    ],
)
def test_the_same_money_is_found_whichever_comes_first(one: str, other: str) -> None:
    (found,) = overlapping([one, other])
    (back,) = overlapping([other, one])
    assert {found.one, found.other} == {back.one, back.other} == {one, other}
    assert found.reason == back.reason and found.source
    assert found.sentence.endswith(".") and one in found.sentence


@pytest.mark.parametrize(
    "codes",
    [
        ("SS3.1", "SS2.0"),
        ("SS3.1", "SS18.3"),
        ("SS10.0", "SS5.0"),
        ("CR2.0.3", "HE4.0"),
        ("CR8.4", "CR8.5"),
        ("CR4.2", "SS3.1"),
        ("E&S1.0", "E&S11.0"),
        ("CR8.1", "CR8.10"),
        (),
        ("SS3.1", "SS3.1"),
    ],
)
def test_different_money_is_left_alone(codes: tuple[str, ...]) -> None:
    assert overlapping(codes) == ()


def test_our_own_reading_is_told_from_what_the_workbook_says() -> None:
    (ours,), (theirs,) = overlapping(["SS3.1", "SS5.0"]), overlapping(["CR8.0", "CR8.4"])
    assert (ours.verified, theirs.verified) == (False, True)


@given(some)
def test_every_overlap_is_a_pair_of_the_codes_and_each_pair_is_told_once(codes: list[str]) -> None:
    found = [frozenset((each.one, each.other)) for each in overlapping(codes)]
    assert len(found) == len(set(found))
    assert set(found) <= {frozenset(pair) for pair in combinations(codes, 2)}


@given(some, some)
def test_more_codes_never_hide_an_overlap(codes: list[str], more: list[str]) -> None:
    both = {(each.one, each.other) for each in overlapping([*codes, *more])}
    assert {(each.one, each.other) for each in overlapping(codes)} <= both
