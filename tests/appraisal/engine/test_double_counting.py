"""The same people twice, and more of their time than they have: said where it may be, and not elsewhere."""

import pytest

from act.appraisal.engine.double_counting import double_counting
from tests.appraisal.models import line, model, pounds

WEEK = pounds(700, unit="week")
PEOPLE = {"inputs.people": {"value": 25}}


def lines(one: dict[str, object], other: dict[str, object], **more: object) -> dict[str, object]:
    """Two lines in place of the small model's."""
    return {"benefits": {"one": line(**one), "other": line(**other)}, **more}


def told(changes: dict[str, object]) -> list[str]:
    return [each for each in double_counting(model(changes)) if each.startswith("The same people twice?")]


HALF = {"population": "people", "impact": 0.5, "unit_cost": WEEK, "duration": 52}
CODED = {"population": "people", "impact": 0.2, "unit_cost": "SS3.1", "duration": 20}


@pytest.mark.parametrize(
    "changes",
    [
        lines(CODED, CODED, **PEOPLE),
        lines({**CODED, "population": 25}, {**CODED, "population": 25}),
        lines({**CODED, "impact": 0.1}, {**CODED, "duration": 5}, **PEOPLE),
        {"unit_costs.bed": WEEK, **lines({**HALF, "unit_cost": "bed"}, {**HALF, "unit_cost": "bed"}, **PEOPLE)},
    ],
)
def test_lines_that_count_as_many_people_at_one_price_are_named(changes: dict[str, object]) -> None:
    assert told(changes) == [
        "The same people twice? One, Other count as many people at the same price. If they are the same people, the "
        "same pounds are counted more than once."
    ]


@pytest.mark.parametrize(
    ("changes", "years"),
    [
        (lines({**HALF, "impact": 0.8}, {**HALF, "impact": 0.8}, **PEOPLE), "1.57"),
        # A home all year for 7 in 10, and secure for half a year for 8 in 10 of the same.
        (
            lines(
                {**HALF, "impact": 0.7}, {**HALF, "impact": 0.8, "unit_cost": pounds(1, unit="year"), "duration": 0.5}
            ),
            None,
        ),
    ],
)
def test_more_than_a_year_of_each_persons_year_is_said(changes: dict[str, object], years: str | None) -> None:
    found = told({**changes, **PEOPLE})
    if years:
        assert found == [
            f"The same people twice? One, Other together take up {years} years of each person's year, if they are the "
            "same people."
        ]
    else:
        assert len(found) == 1 and "together take up 1.09 years" in found[0]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        # Who gains, when they enter, how many they are or what it costs is another.
        lines({**CODED, "gains": "nhs"}, CODED, **PEOPLE),
        lines({**CODED, "entry": [1, 0]}, {**CODED, "entry": [0, 1]}, **PEOPLE),
        lines({**CODED, "population": 20}, {**CODED, "population": 25}),
        lines(CODED, {**CODED, "unit_cost": "SS2.0"}, **PEOPLE),
        # What is used instead is no gain.
        lines(HALF, {**HALF, "impact": -0.5}, **PEOPLE),
        lines(HALF, {**HALF, "impact": 0.4}, **PEOPLE),
        # Weeks are no people.
        lines({**CODED, "population": "weeks"}, CODED, **{"inputs.weeks": {"value": 9, "unit": "weeks"}}, **PEOPLE),
    ],
)
def test_nothing_is_said_where_no_one_is_counted_twice(changes: dict[str, object]) -> None:
    assert told(changes) == []
