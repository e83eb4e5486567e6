"""Optimism bias as a line gives it: a grade, a grade for each kind of evidence, a share, or managed capital."""

from typing import cast

from act.appraisal.model import OptimismCorrection, Quantity, fixed
from act.appraisal.model.suggestions import sentence
from act.appraisal.optimism import (
    CAPITAL,
    COLUMNS,
    CapitalBounds,
    ConfidenceLadder,
    GradeRule,
    combined_share,
    ladder,
    managed_share,
    optimism_share,
)
from act.appraisal.reading.quantities import Inputs, quantity
from act.appraisal.reading.toml_table import TomlTable, is_number

FORMS = "a grade from 1 to 6, or a table with one of share, grades, capital"


def correction_of(table: TomlTable, inputs: Inputs, *, cost: bool) -> OptimismCorrection:
    """Read what a line is corrected by. Raises ModelError."""
    value = table.raw("optimism")
    if value is None:
        return OptimismCorrection(
            share=fixed(table.at("optimism"), 0.0), words="nothing is corrected", given=False, verified=True
        )
    if isinstance(value, int) and not isinstance(value, bool):
        return _of_grade(table, value)
    if not isinstance(value, dict):
        raise table.unusable("optimism", f"give {FORMS}")
    inner = table.table("optimism")
    given = [name for name in ("share", "grades", "capital") if name in inner]
    if len(given) != 1:
        complaint = f"{' and '.join(given)} are given together" if given else "none of share, grades, capital is given"
        raise table.wrong("optimism", f"{complaint}; give one of share, grades, capital.")
    if given == ["share"]:
        share = quantity(inner, "share", inputs)
        made = OptimismCorrection(
            share=share, words=inner.text("why", "a share given outright"), verified=share.verified
        )
    elif given == ["grades"]:
        made = _of_grades(table, inner)
    else:
        made = _of_capital(table, inner, cost=cost)
    inner.close()
    return made


def _of_grade(table: TomlTable, grade: int) -> OptimismCorrection:
    try:
        share = optimism_share(grade)
    except LookupError as error:
        raise table.wrong("optimism", sentence(error)) from None
    return _made(table, share, f"grade {grade} of the confidence ladder", ladder())


def _of_grades(table: TomlTable, inner: TomlTable) -> OptimismCorrection:
    given, rule = inner.table("grades"), inner.one_of("rule", GradeRule, GradeRule.WORST)
    grades = {column: given.whole(column) for column in COLUMNS if column in given}
    given.close()
    try:
        share = combined_share(grades, rule)
    except LookupError as error:
        raise inner.wrong("grades", sentence(error)) from None
    by_column = ", ".join(f"{column} {grade}" for column, grade in grades.items())
    return _made(table, share, f"{rule} of the grades {by_column}", ladder())


def _of_capital(table: TomlTable, inner: TomlTable, *, cost: bool) -> OptimismCorrection:
    if not cost:
        raise inner.wrong("capital", "only a cost has the optimism bias of capital; give a benefit a grade or a share.")
    kind = inner.text("capital")
    handled = inner.raw("managed")
    if handled is not None and not is_number(handled):
        raise inner.unusable("managed", "give the share of the risk that is managed, from 0 to 1")
    part = float(cast(float, handled or 0.0))
    try:
        share = managed_share(kind, part)
    except LookupError as error:
        raise inner.wrong("capital", sentence(error)) from None
    except ValueError as error:
        raise inner.wrong("managed", sentence(error)) from None
    return _made(table, share, f"{kind}, {part:.0%} of the risk managed", CAPITAL[kind])


def _made(table: TomlTable, share: float, words: str, origin: ConfidenceLadder | CapitalBounds) -> OptimismCorrection:
    place, (source, verified) = table.at("optimism"), (origin.source, origin.verified)
    held = Quantity(key=place, value=share, label="optimism bias", source=source, verified=verified)
    return OptimismCorrection(share=held, words=words, verified=verified)
