"""Optimism bias: the ladder, how its columns combine, and the bounds for capital."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal.optimism import (
    CAPITAL,
    COLUMNS,
    GradeRule,
    combined_share,
    grades,
    ladder,
    managed_share,
    optimism_share,
)

graded = st.fixed_dictionaries({name: st.integers(1, 6) for name in COLUMNS})


@pytest.mark.parametrize(("grade", "share"), [(1, 0.0), (2, 0.05), (3, 0.10), (4, 0.15), (5, 0.25), (6, 0.40)])
def test_each_grade_has_its_share(grade: int, share: float) -> None:
    assert optimism_share(grade) == share
    assert grades()[grade - 1].number == grade


def test_the_ladder_is_not_verified_and_says_where_it_was_read() -> None:
    assert not ladder().verified and "2014" in ladder().source and ladder().licence == "OGL v2"
    assert all(getattr(grade, name) for grade in grades() for name in COLUMNS)


@pytest.mark.parametrize(
    ("columns", "worst", "mean"),
    [
        ((1, 1, 1, 1), 0.0, 0.0),
        ((1, 4, 1, 2), 0.15, 0.05),
        ((1, 1, 1, 6), 0.40, 0.10),
        ((6, 6, 6, 6), 0.40, 0.40),
    ],
)
def test_columns_combine_to_the_worst_or_the_mean(columns: tuple[int, ...], worst: float, mean: float) -> None:
    given_grades = dict(zip(COLUMNS, columns, strict=True))
    assert combined_share(given_grades, GradeRule.WORST) == combined_share(given_grades) == worst
    assert combined_share(given_grades, GradeRule.MEAN) == pytest.approx(mean)


@given(graded)
def test_the_worst_is_never_kinder_than_the_mean(columns: dict[str, int]) -> None:
    assert 0 <= combined_share(columns, GradeRule.MEAN) <= combined_share(columns, GradeRule.WORST) + 1e-15


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ({"cohort": 1, "evidence": 1, "age": 1}, "'error' is unknown or missing"),
        ({"cohort": 1, "evidence": 1, "age": 1, "error": 1, "luck": 1}, "'luck' is unknown or missing"),
        ({}, "each of cohort, evidence, age and error needs one grade"),
        ({"cohort": 1, "evidence": 1, "age": 1, "error": 7}, "no optimism grade 7; it would be a number from 1 to 6"),
    ],
)
def test_a_column_that_is_missing_unknown_or_off_the_ladder_is_named(columns: dict[str, int], sentence: str) -> None:
    with pytest.raises(LookupError, match=sentence):
        combined_share(columns)


@pytest.mark.parametrize(
    ("kind", "upper", "lower"),
    [
        ("standard-buildings", 0.24, 0.02),
        ("non-standard-buildings", 0.51, 0.04),
        ("standard-civil-engineering", 0.44, 0.03),
        ("non-standard-civil-engineering", 0.66, 0.06),
        ("equipment", 2.00, 0.10),
        ("outsourcing", 0.41, None),
    ],
)
def test_the_bounds_for_capital(kind: str, upper: float, lower: float | None) -> None:
    assert (CAPITAL[kind].upper, CAPITAL[kind].lower) == (upper, lower)
    assert not CAPITAL[kind].verified and CAPITAL[kind].source
    assert (managed_share(kind, 0), managed_share(kind, 1)) == (upper, 0)
    assert managed_share(kind, 0.4) == pytest.approx(upper * 0.6)


def test_what_is_not_kept_or_not_a_share_is_said_with_what_would_be_right() -> None:
    with pytest.raises(LookupError, match="'castles'; it would be one of: standard-buildings"):
        managed_share("castles", 0.5)
    for share in (-0.1, 1.1, 40, float("nan")):
        with pytest.raises(ValueError, match="it would be from 0 to 1"):
            managed_share("equipment", share)
