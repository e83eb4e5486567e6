"""Bad input in [appraisal], [deflator], [agencies] and the file as a whole: the exact sentence for each."""

import pytest

from act.appraisal.model import ModelError
from act.appraisal.reading import model_of
from tests.appraisal.models import GONE, YEAR, cost, line
from tests.appraisal.reading.refusing import OTHERWISE, WORDS, known, refused

YEARS = "give a whole number from 1 to 1,000."
HEAD_KEYS = known(
    *("title", "price_year", "deflator", "years", "headline", "about", "first_year", "discount", "discount_row"),
    *("decide_on", "basis", "break_even", "whole", "timing", "year_kind", "discount_rows"),
)
INPUTS = "costs.staff.amount, benefits.beds.population, benefits.beds.impact, benefits.beds.unit_cost"
SCHEDULES = "green-book-2026, green-book-2022, review-2026, wsipp, none"
OWN_RATE = "give a schedule here, or the rate of that row in [appraisal], discount_rows = { health = 0.015 }."
INDEX = 'give a table of years with numbers above 0, as in { "2015/16" = 100.0 }.'


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", f"In [appraisal], title: nothing is given; {WORDS}"),
        ("one pound", "The file is not TOML: Expected '=' after a key in a key/value pair (at line 1, column 5)."),
        ("[costs", "The file is not TOML: Expected ']' at the end of a table declaration (at end of document)."),
        ("a = 1\na = 2", "The file is not TOML: Cannot overwrite a value (at end of document)."),
        ("a = " + "[" * 5_000, "The file is not TOML: its lists or tables stand too deep in each other."),
        ("a = " + "1" * 5_000, "The file is not TOML: one of its numbers has too many digits."),
    ],
)
def test_a_text_that_is_no_model(text: str, sentence: str) -> None:
    with pytest.raises(ModelError) as found:
        model_of(text)
    assert str(found.value) == sentence


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"benefits": GONE}, "In [benefits]: no line is given; give at least one, as in [benefits.care]."),
        ({"benefits": {}}, "In [benefits]: no line is given; give at least one, as in [benefits.care]."),
        ({"costs": 5}, "In [costs]: 5 cannot be used; give a table, as in [costs]."),
        ({"costs": [cost()]}, "In [costs]: a list cannot be used; give a table, as in [costs]."),
        ({"costs.staff": 5}, "In [costs], staff: 5 cannot be used; give a table, as in [costs.staff]."),
        (
            {"benefitz": {}},
            "In [benefitz]: nothing is called that here; perhaps “benefits” is meant; "
            + known("appraisal", "deflator", "inputs", "agencies", "unit_costs", "costs", "benefits"),
        ),
    ],
)
def test_tables_that_are_missing_or_none(changes: dict[str, object], sentence: str) -> None:
    assert refused(changes) == sentence


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"appraisal": GONE}, f"title: nothing is given; {WORDS}"),
        ({"appraisal.title": GONE}, f"title: nothing is given; {WORDS}"),
        ({"appraisal.title": ""}, f"title: “” cannot be used; {WORDS}"),
        ({"appraisal.title": 5}, f"title: 5 cannot be used; {WORDS}"),
        (
            {"appraisal.price_year": GONE},
            'price_year: nothing is given; give the year in whose prices everything is told, as in "2015/16".',
        ),
        (
            {"appraisal.price_year": "2035/36"},
            "price_year: the price index v1.4 has no value for “2035/36”; it has 1989/90 to 2019/20; give a "
            f"{OTHERWISE}",
        ),
        ({"appraisal.years": GONE}, f"years: nothing is given; {YEARS}"),
        (
            {"appraisal.years": GONE, "appraisal.yeras": 3},
            f"years: nothing is given, unless “yeras” is meant for it; {YEARS}",
        ),
        ({"appraisal.years": "3"}, f"years: “3” cannot be used; {YEARS}"),
        ({"appraisal.years": 0}, f"years: 0 cannot be used; {YEARS}"),
        ({"appraisal.years": -1}, f"years: -1 cannot be used; {YEARS}"),
        ({"appraisal.years": 2.5}, f"years: 2.5 cannot be used; {YEARS}"),
        ({"appraisal.years": True}, f"years: true cannot be used; {YEARS}"),
        ({"appraisal.years": 1_001}, f"years: 1001 cannot be used; {YEARS}"),
        (
            {"appraisal.discount": GONE},
            'discount: nothing is given; give a schedule such as "green-book-2022", or a rate such as 0.035.',
        ),
        (
            {"appraisal.discount": "green-book-2020"},
            "discount: “green-book-2020” is no discount schedule and no input; perhaps “green-book-2026” is meant; "
            f"schedules are {SCHEDULES}.",
        ),
        ({"appraisal.discount": 3.5}, "discount: 3.5 is outside 0 to 1; give a share, such as 0.25 for 25 %."),
        (
            {"appraisal.discount": {"triangular": {"low": -0.01, "mode": 0, "high": 0.05}}},
            "discount: its spread, -0.01 to 0.05, is partly outside 0 to 1; give a share, such as 0.25 for 25 %.",
        ),
        (
            {"appraisal.discount": 0.035, "appraisal.discount_row": "health"},
            f"discount: [appraisal] asks for the row “health” of a schedule; {OWN_RATE}",
        ),
        (
            {"appraisal.discount": 0.035, "benefits.beds.discount_row": "health"},
            f"discount: [benefits.beds] asks for the row “health” of a schedule; {OWN_RATE}",
        ),
        (
            {"inputs.rate": {"value": 0.02}, "appraisal.discount": "rate", "benefits.beds.discount_row": "health"},
            f"discount: [benefits.beds] asks for the row “health” of a schedule; {OWN_RATE}",
        ),
        (
            {"appraisal.discount": "green-book-2022", "appraisal.discount_row": "zero-time"},
            "discount_row: the schedule green-book-2022 has no row “zero-time”; its rows are standard, health, zero.",
        ),
        (
            {"appraisal.deflator": "v1.5"},
            "deflator: no price index of edition 'v1.5' is kept; it would be one of: v1.4, hmt-2025-12, ons-2025-06.",
        ),
        (
            {"appraisal.deflator": "v1.4", "deflator": {"index": {YEAR: 100}}},
            "deflator: the file gives an index of its own in [deflator]; give one of the two.",
        ),
        ({"appraisal.decide_on": "all"}, "decide_on: “all” cannot be used; give one of fiscal, public."),
        (
            {"appraisal.basis": "counted"},
            "basis: “counted” cannot be used; give one of computed, reconstructed, projected.",
        ),
        ({"appraisal.basis": ""}, "basis: “” cannot be used; give one of computed, reconstructed, projected."),
        (
            {"appraisal.headline": "grant", "costs.staff.sets": ["running", "pilot"]},
            "headline: no cost is in the set “grant”; sets are running, pilot.",
        ),
        (
            {"appraisal.headline": "runing", "costs.staff.sets": ["running", "pilot"]},
            "headline: no cost is in the set “runing”; perhaps “running” is meant; sets are running, pilot.",
        ),
        (
            {"appraisal.headline": "Whole grant"},
            "headline: “Whole grant” is no name; give small letters and digits, joined by _ or -.",
        ),
        (
            {"appraisal.break_even": "child_years"},
            f"break_even: “child_years” is no input of any line; inputs are {INPUTS}.",
        ),
        (
            {"appraisal.break_even": ["benefits.bed.impact"]},
            "break_even: “benefits.bed.impact” is no input of any line; perhaps “benefits.beds.impact” is meant; "
            f"inputs are {INPUTS}.",
        ),
        (
            {"appraisal.break_even": "spare", "inputs.spare": {"value": 1}},
            f"break_even: “inputs.spare” is no input of any line; inputs are {INPUTS}.",
        ),
        ({"appraisal.break_even": 3}, "break_even: 3 cannot be used; give a name, or a list of names."),
        (
            {"appraisal.yeers": 3},
            f"yeers: nothing is called that here; perhaps “years” is meant; {HEAD_KEYS}",
        ),
    ],
)
def test_the_head_of_a_file(changes: dict[str, object], sentence: str) -> None:
    assert refused(changes) == f"In [appraisal], {sentence}"


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"deflator": {}}, f"In [deflator], index: nothing is given; {INDEX}"),
        ({"deflator": {"index": {}}}, f"In [deflator], index: an empty table cannot be used; {INDEX}"),
        ({"deflator": {"index": 5}}, f"In [deflator], index: 5 cannot be used; {INDEX}"),
        ({"deflator": {"index": {YEAR: 0}}}, f"In [deflator], index: 0 cannot be used; {INDEX}"),
        ({"deflator": {"index": {YEAR: "100"}}}, f"In [deflator], index: “100” cannot be used; {INDEX}"),
        (
            {"deflator": {"index": {"2014/15": 99, "2016/17": 101}}},
            "In [appraisal], price_year: the price index of this file has no value for “2015/16”; it has 2014/15 to "
            '2016/17; write deflator = "ons-2025-06" in [appraisal], which has it.',
        ),
        (
            {"deflator": {"index": {YEAR: 1}, "editoin": "own"}},
            "In [deflator], editoin: nothing is called that here; perhaps “edition” is meant; "
            + known("index", "edition"),
        ),
        ({"agencies.partnership": {}}, f"In [agencies.partnership], label: nothing is given; {WORDS}"),
        (
            {"agencies.partnership": {"label": "P", "public": "no"}},
            "In [agencies.partnership], public: “no” cannot be used; give true or false.",
        ),
        (
            {"agencies.partnership": {"label": "P", "publik": False}},
            "In [agencies.partnership], publik: nothing is called that here; perhaps “public” is meant; "
            + known("label", "public"),
        ),
    ],
)
def test_an_index_or_an_agency_of_the_files_own(changes: dict[str, object], sentence: str) -> None:
    assert refused(changes) == sentence


@pytest.mark.parametrize(
    ("table", "name"),
    [
        ("benefits", "Beds"),
        ("benefits", "two words"),
        ("costs", "é"),
        ("inputs", "a.b"),
        ("agencies", "-x"),
        ("unit_costs", "SS3.1"),
    ],
)
def test_a_name_that_is_none(table: str, name: str) -> None:
    sentence = f"In [{table}], {name}: that is no name; give small letters and digits, joined by _ or -."
    assert refused({table: {name: line()}}) == sentence
