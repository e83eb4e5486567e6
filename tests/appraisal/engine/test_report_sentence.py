"""The first sentence of a report: pounds, index, horizon and the rates that hold in it."""

from datetime import date

import pytest

from act.appraisal.engine.report_sentence import ModelOrigin, ReadFile, report_sentence
from tests.appraisal.models import line, model

BOOKED = {"appraisal.discount": "green-book-2026"}


@pytest.mark.parametrize(
    ("changes", "end"),
    [
        ({}, "over 3 years from 2015/16, discounted by none (0% a year)."),
        ({"appraisal.discount": 0.035}, "over 3 years from 2015/16, discounted by a rate of this file (3.5% a year)."),
        (BOOKED, "discounted by green-book-2026 (3.5% a year)."),
        (
            {**BOOKED, "appraisal.years": 1},
            "over one year from 2015/16, so that nothing is discounted (green-book-2026).",
        ),
        (
            {"appraisal.discount": "green-book-2022", "appraisal.years": 100},
            "(3.5% a year to year 30, then 3% a year to year 75, then 2.5% a year).",
        ),
        ({"appraisal.discount": "green-book-2022", "appraisal.years": 31}, "(3.5% a year)."),
        ({"appraisal.discount": "green-book-2022", "appraisal.years": 32}, "(3.5% a year to year 30, then 3% a year)."),
        (
            {"appraisal.discount": "green-book-2022", "benefits.more": line(discount_row="health")},
            "discounted by green-book-2022 (standard 3.5% a year; health 1.5% a year).",
        ),
        ({"appraisal.first_year": "2020"}, "over 3 years from 2020, discounted by none (0% a year)."),
    ],
)
def test_the_horizon_and_the_rates_that_hold_in_it_are_said(changes: dict[str, object], end: str) -> None:
    sentence = report_sentence(model(changes))
    assert sentence.startswith("In pounds of 2015/16 (price index v1.4), over ")
    assert sentence.endswith(end)


def test_day_files_and_hashes_come_first() -> None:
    files = (ReadFile(name="programme.toml", sha256="ab" * 32), ReadFile(name="prices.xlsx", sha256="cd" * 32))
    assert report_sentence(model(), ModelOrigin(on=date(2027, 3, 2), files=files)).startswith(
        f"Calculated on 2 March 2027 from programme.toml (SHA-256 {'ab' * 32}) and prices.xlsx (SHA-256 {'cd' * 32}), "
        "in pounds of 2015/16 (price index v1.4), over 3 years"
    )
