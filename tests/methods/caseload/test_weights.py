"""How many places young people take."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.caseload import Intensity, weight_rule, weighted

ANY = st.lists(st.sampled_from(Intensity), max_size=40)


def test_the_rule_is_our_own_and_says_so() -> None:
    rule = weight_rule()
    assert rule.source == "Our own rule, not a published one"
    assert rule.verified is False
    assert rule.weights == {Intensity.INTENSE: 1.5, Intensity.USUAL: 1, Intensity.LIGHTER: 0.5}


@pytest.mark.parametrize(
    ("young_people", "places"),
    [
        ([], 0),
        ([Intensity.USUAL], 1),
        ([Intensity.LIGHTER], 0.5),
        ([Intensity.INTENSE, Intensity.LIGHTER], 2),
        ([Intensity.INTENSE, *[Intensity.USUAL] * 4, Intensity.LIGHTER, Intensity.LIGHTER], 6.5),
    ],
)
def test_places_add_up(young_people: list[Intensity], places: float) -> None:
    assert weighted(young_people) == places


@given(one=ANY, other=ANY)
def test_two_groups_take_the_places_of_both(one: list[Intensity], other: list[Intensity]) -> None:
    assert weighted(one + other) == weighted(one) + weighted(other)


@given(young_people=ANY)
def test_whole_places_are_whole_numbers(young_people: list[Intensity]) -> None:
    places = weighted(young_people)
    assert isinstance(places, int) is float(places).is_integer()
    assert 0.5 * len(young_people) <= places <= 1.5 * len(young_people)
