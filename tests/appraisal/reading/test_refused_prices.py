"""Bad input where a price should stand: the exact sentence for each."""

import pytest

from tests.appraisal.models import GONE
from tests.appraisal.reading.refusing import AGENCIES, KINDS, OTHERWISE, known, refused


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"unit_cost": "SS3.9"},
            "In [benefits.beds], unit_cost: No unit cost 'SS3.9' is kept; the nearest codes are SS3.1, SS3.0 and "
            "SS2.9.",
        ),
        (
            {"unit_cost": "CR2.0", "class": GONE},
            "In [benefits.beds], unit_cost: Unit cost CR2.0 has more than one value: say fiscal, economic or social.",
        ),
        (
            {"unit_cost": "SS3.1", "class": "social"},
            "In [benefits.beds], unit_cost: Unit cost SS3.1 has no social value; it has fiscal.",
        ),
        (
            {"unit_cost": {"code": "SS3.1", "edition": "v9"}},
            "In [benefits.beds.unit_cost], code: Unit cost SS3.1 is not in edition 'v9'; it is in v1.4.",
        ),
        (
            {"unit_cost": "cse-untreated"},
            "In [benefits.beds], unit_cost: cse-untreated is kept without a price year, as its source states none; "
            'give one, as in { code = "cse-untreated", price_year = "2015/16" }.',
        ),
        (
            {"unit_cost": {"code": "SS3.1", "valeu": 3}},
            "In [benefits.beds.unit_cost], valeu: nothing is called that here; "
            + known("code", "edition", "price_year", *KINDS.split(", ")),
        ),
        (
            {"unit_cost": {"code": "cse-untreated"}},
            "In [benefits.beds.unit_cost], code: cse-untreated is kept without a price year, as its source states "
            'none; give one, as in { code = "cse-untreated", price_year = "2015/16" }.',
        ),
        (
            {"unit_cost": {"code": "SS3.1", "price_year": "1066"}},
            "In [benefits.beds.unit_cost], price_year: the price index v1.4 has no value for “1066”; it has "
            f"1989/90 to 2019/20; give a {OTHERWISE}",
        ),
        (
            {"unit_cost": {"code": "wellby"}, "class": GONE},
            "In [benefits.beds.unit_cost], code: the price index v1.4 has no value for “2019”; it has 1989/90 to "
            '2019/20; write deflator = "ons-2025-06" in [appraisal], which has it.',
        ),
        (
            {"unit_cost": {"value": 40}},
            "In [benefits.beds.unit_cost], price_year: nothing is given; a unit cost needs the year of its prices, as "
            'in "2015/16".',
        ),
        (
            {"unit_cost": {"price_year": "2015/16"}},
            "In [benefits.beds.unit_cost], value: nothing is given; give the pounds of one unit.",
        ),
        (
            {"unit_cost": {"value": "4", "price_year": "2015/16"}},
            "In [benefits.beds.unit_cost], value: “4” cannot be used; give a number.",
        ),
        (
            {"unit_cost": {"value": 4, "price_year": "2015-16"}},
            "In [benefits.beds.unit_cost], price_year: the price index v1.4 has no value for “2015-16”; it has "
            f"1989/90 to 2019/20; give a {OTHERWISE}",
        ),
        (
            {"unit_cost": {"value": 4, "price_year": "2015/16", "agency": "zzz"}},
            f"In [benefits.beds.unit_cost], agency: no agency is called “zzz”; known are {AGENCIES}, or add "
            "[agencies.zzz].",
        ),
        (
            {"unit_cost": 5},
            'In [benefits.beds], unit_cost: 5 cannot be used; give a code such as "SS3.1", the name of a [unit_costs] '
            "table, or a table with value and price_year.",
        ),
    ],
)
def test_the_price_of_a_line(changes: dict[str, object], sentence: str) -> None:
    assert refused({f"benefits.beds.{key}": value for key, value in changes.items()}) == sentence


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        (
            {"value": 40},
            "In [unit_costs.bed], price_year: nothing is given; a unit cost needs the year of its prices, as in "
            '"2015/16".',
        ),
        (
            {"value": 40, "price_year": "2015/16", "clas": "fiscal"},
            "In [unit_costs.bed], clas: nothing is called that here; perhaps “class” is meant; "
            + known(*KINDS.split(", "), "code", "value", "price_year", "unit", "label", "class", "agency", "licence"),
        ),
        (
            {"value": 40, "price_year": "2015/16"},
            "In [benefits.beds], unit_cost: No unit cost 'bde' is kept; perhaps “bed” is meant.",
        ),
    ],
)
def test_a_unit_cost_of_the_files_own(own: dict[str, object], sentence: str) -> None:
    assert refused({"unit_costs.bed": own, "benefits.beds.unit_cost": "bde"}) == sentence


def test_a_price_of_the_shelf_keeps_its_class_under_another_name() -> None:
    incident = {"unit_costs.incident": {"code": "CR2.0", "class": "economic"}, "benefits.beds.unit_cost": "incident"}
    assert refused(incident) == (
        "In [benefits.beds], class: [unit_costs.incident] is economic, and this line fiscal; leave class out, or name "
        "another price."
    )


@pytest.mark.parametrize("key", ["code", "price_year", "share"])
def test_what_belongs_into_a_table_below_is_refused_beside_it(key: str) -> None:
    assert refused({f"benefits.beds.{key}": "x"}).startswith(f"In [benefits.beds], {key}: nothing is called that here")
