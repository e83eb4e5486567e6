"""The price index: an outturn unless the file asks for another, a forecast by its name, a remedy for other years."""

from decimal import Decimal

import pytest

from act.appraisal.deflator import default_deflator, deflator, deflators, with_years
from act.appraisal.engine.cautions import cautions
from act.appraisal.engine.figures import figures
from act.appraisal.engine.run import run
from tests.appraisal.models import GONE, line, model
from tests.appraisal.reading.refusing import refused

BARE = {"appraisal.deflator": GONE, "costs": GONE, "benefits.beds": line(population=1, impact=1, unit_cost="SS3.1")}


def test_the_default_is_an_outturn_that_the_data_name() -> None:
    assert default_deflator().edition == "ons-2025-06"
    assert not any(map(default_deflator().is_forecast, default_deflator().index))
    assert model(BARE).index is default_deflator()


@pytest.mark.parametrize(
    ("year", "factor"), [("2015/16", 83.75 / 82.175), ("2019/20", 90.95 / 82.175), ("2024/25", 112.375 / 82.175)]
)
def test_a_price_is_brought_to_a_later_year_by_it(year: str, factor: float) -> None:
    found = model({**BARE, "appraisal.price_year": year})
    assert run(found).totals.fiscal == pytest.approx(2_947 * factor)


@pytest.mark.parametrize(("year", "forecast"), [("2013/14", False), ("2014/15", True), ("2019/20", True)])
def test_an_edition_forecast_the_years_that_were_not_over(year: str, forecast: bool) -> None:
    assert deflator("v1.4").is_forecast(year) is forecast


def test_a_forecast_index_is_called_one_with_what_the_outturn_was() -> None:
    told = cautions(model({**BARE, "appraisal.deflator": "v1.4", "appraisal.price_year": "2019/20"}))
    assert (
        "The price index v1.4 is a forecast of March 2015 for 2019/20: from 2013/14 to 2019/20 it multiplies by "
        '1.1107, and the outturn of ons-2025-06 by 1.1068. Write deflator = "ons-2025-06".' in told
    )


@pytest.mark.parametrize(
    ("changes", "checked"),
    [
        ({"appraisal.price_year": "2012/13"}, True),
        ({"appraisal.price_year": "2015/16"}, False),
        # Nothing is brought to another year, so that no index is used.
        ({"appraisal.price_year": "2013/14"}, True),
    ],
)
def test_what_a_forecast_moves_is_not_shown_as_checked(changes: dict[str, object], checked: bool) -> None:
    ours = {"benefits.beds.source": "ours", "benefits.beds.verified": True}
    found = run(model({**BARE, "appraisal.deflator": "v1.4", **ours, **changes}))
    verified = next(each.verified for each in figures(found) if each.key == "appraisal.benefit_fiscal")
    assert verified is checked
    said = any("is a forecast" in each for each in cautions(found.model))
    assert said is (changes["appraisal.price_year"] == "2015/16")


@pytest.mark.parametrize(
    ("year", "remedy"),
    [
        ("2024/25", 'write deflator = "ons-2025-06" in [appraisal], which has it.'),
        ("2019", 'write deflator = "ons-2025-06" in [appraisal], which has it.'),
        (
            "2025/26",
            "give a year that it has, or an index of your own in [deflator] (those kept here end with 2024/25).",
        ),
    ],
)
def test_a_year_that_it_does_not_have_is_refused_with_a_remedy(year: str, remedy: str) -> None:
    said = refused({**BARE, "appraisal.deflator": "v1.4", "appraisal.price_year": year})
    assert said == (
        f"In [appraisal], price_year: the price index v1.4 has no value for “{year}”; it has 1989/90 to 2019/20; "
        f"{remedy}"
    )


def test_financial_and_calendar_years_are_told_apart_in_what_an_edition_has() -> None:
    assert deflator("ons-2025-06").reach == "1990/91 to 2024/25, and 1990 to 2024"
    assert deflator("hmt-2025-12").reach == "1990 to 2024"


@pytest.mark.parametrize(
    ("years", "edition"),
    [(("2013/14", "2015/16"), "ons-2025-06"), (("1989/90",), "v1.4"), (("2015",), "ons-2025-06"), (("2031/32",), None)],
)
def test_the_latest_outturn_that_has_some_years(years: tuple[str, ...], edition: str | None) -> None:
    found = with_years(*years)
    assert (found.edition if found else None) == edition


def test_no_edition_is_both_the_default_and_a_forecast() -> None:
    assert [each.edition for each in deflators() if each.forecast_from] == ["v1.4"]
    assert deflator("v1.4").uprate(Decimal(100), "2013/14", "2013/14") == 100
