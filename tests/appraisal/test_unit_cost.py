"""The unit costs that ship: all there, right in today's money, and none without its origin."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.appraisal import UnknownYear, ValueClass, deflator
from act.appraisal.agencies import agencies, agency
from act.appraisal.unit_cost import UnitCost, UnitCostCatalogue, UnknownUnitCost, unit_cost, unit_cost_catalogue
from tests.appraisal.shipped import UPDATED, rows

FISCAL, ECONOMIC, SOCIAL = ValueClass
EVERY = list(unit_cost_catalogue().costs.values())
PUBLISHED = [cost for cost in EVERY if cost.edition == "v1.4"]
V14 = deflator("v1.4")


def test_all_779_updated_values_of_edition_1_4_follow_from_what_ships() -> None:
    found = 0
    for cost, row in zip(PUBLISHED, rows(), strict=True):
        ours = V14.uprate(cost.value, cost.price_year, "2015/16")
        if row[UPDATED]:
            found += 1
            assert abs(ours - Decimal(row[UPDATED])) <= Decimal("1e-9") * max(abs(ours), 1), cost.code
    assert found == 779


def test_what_ships_of_edition_1_4_is_779_values_and_the_one_that_it_does_not_update() -> None:
    alone = [row["code"] for row in rows() if not row[UPDATED]]
    classes = Counter(row["value_class"] for row in rows() if row[UPDATED])
    assert (classes, alone) == ({"fiscal": 674, "economic": 80, "social": 25}, ["CR8.18.5"])


@pytest.mark.parametrize(
    ("code", "value_class", "value", "unit", "year", "agency_key", "part"),
    [
        ("SS1.0", FISCAL, "51080", "year", "2013/14", "local-authority", "Social Services"),
        ("SS3.1", FISCAL, "2947", "week", "2013/14", "local-authority", "Social Services"),
        ("CR2.0", FISCAL, "2470", "incident", "2008/09", "multiple", ""),
        ("CR2.0", ECONOMIC, "1473", "incident", "2008/09", "society", ""),
        ("CR2.0", SOCIAL, "6795", "incident", "2008/09", "society", ""),
        ("CR4.2", FISCAL, "94780", "person per year", "2013/14", "criminal-justice", "Young Offenders Institute"),
        ("CR8.0.3", FISCAL, "81.12", "incident", "2010/11", "courts", "Legal aid"),
        ("HE12.3", FISCAL, "5015", "case", "2013/14", "nhs", "Clinical Commissioning Group"),
        ("secure-2008", FISCAL, "185780", "year", "2007/08", "local-authority", ""),
        ("nao-2025-home", FISCAL, "318400", "year", "2023/24", "local-authority", ""),
    ],
)
def test_a_value_is_as_its_source_states_it(
    code: str, value_class: ValueClass, value: str, unit: str, year: str, agency_key: str, part: str
) -> None:
    found = unit_cost(code, value_class)
    assert (found.value, found.price_year) == (Decimal(value), year)
    assert (found.agency, found.agency_part) == (agency_key, part)
    assert found.unit == unit


def test_a_cost_is_the_sum_of_what_its_agencies_bear() -> None:
    for whole, parts in (("CR2.0", range(1, 6)), ("SS4.1", range(1, 5))):
        shares = [unit_cost(f"{whole}.{part}").value for part in parts]
        assert sum(shares) == unit_cost(whole, FISCAL).value
    shares = [unit_cost(f"CR2.0.{part}").value for part in range(1, 6)]
    assert shares == [1171, 581, 415, 193, 110]


def test_every_unit_cost_says_where_it_comes_from_and_whose_it_is() -> None:
    for cost in EVERY:
        assert cost.title and cost.unit and cost.source and cost.address and cost.licence, cost.code
        assert cost.agency in agencies()
        assert agency(cost.agency).public == (cost.value_class is FISCAL), cost.code
    for cost in PUBLISHED:
        assert cost.licence == "CC BY 4.0" and cost.verified and cost.price_year in V14.index
        assert cost.book == "Greater Manchester Unit Cost Database v1.4, March 2015"
        assert cost.origin == f"{cost.book}, from {cost.source}"


def test_a_cited_figure_that_was_not_read_at_its_source_is_not_verified_and_says_so() -> None:
    cited = [cost for cost in EVERY if cost.edition == "cited"]
    assert len({cost.code for cost in cited}) == len(cited)
    for cost in cited:
        assert ("read in" in cost.source) == (not cost.verified), cost.code
        assert cost.origin == cost.source
        assert cost.price_year or "price year is not stated" in cost.note or "was not read" in cost.note, cost.code


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("csa-lifetime", "Never add it to CR8.4"),
        ("csa-lifetime", "not the 89,390"),
        ("maltreatment-lifetime", "Not the 89,240"),
        ("domestic-abuse-victim", "not of one incident"),
        ("secure-2008", "weak figure"),
        ("cse-programme", "not a saving"),
        ("E&E1.0", "use the rows it is made of"),
        ("Crime!58", "no code"),
    ],
)
def test_what_a_value_is_not_is_said(code: str, said: str) -> None:
    assert any(said in cost.note for cost in EVERY if cost.code == code)


def test_a_transfer_is_what_the_workbook_leaves_out_of_public_value() -> None:
    found = {cost.code for cost in EVERY if cost.transfer}
    taxes = {f"E&S{number}.0" for number in range(5, 14)}
    assert found == taxes | {"E&E1.0.1", "E&E2.0.1", "E&E3.0.1"}
    worth = unit_cost("E&E1.0.2").value + unit_cost("E&E1.0", ECONOMIC).value
    assert worth == 14_610


@pytest.mark.parametrize(
    ("code", "value_class", "edition", "sentence"),
    [
        ("SS31", None, None, r"No unit cost 'SS31' is kept; the nearest codes are SS3\.1, .* and .*\."),
        ("ss3.1", None, None, r"nearest codes are SS3\.1"),
        ("nothing like it", None, None, r"No unit cost 'nothing like it' is kept\."),
        ("CR2.0", None, None, "has more than one value: say fiscal, economic or social"),
        ("SS3.1", SOCIAL, None, "has no social value; it has fiscal"),
        ("CR2.0", SOCIAL, "v9", "is not in edition 'v9'; it is in v1.4"),
    ],
)
def test_what_is_not_there_is_said_in_one_sentence_with_what_would_be_right(
    code: str, value_class: ValueClass | None, edition: str | None, sentence: str
) -> None:
    with pytest.raises(UnknownUnitCost, match=sentence) as caught:
        unit_cost(code, value_class, edition)
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)


def test_a_price_of_no_stated_year_cannot_be_brought_to_another() -> None:
    cost = unit_cost("pq-49075-home")
    with pytest.raises(UnknownYear, match="no value for ''"):
        V14.uprate(cost.value, cost.price_year, "2015/16")


OURS = replace(unit_cost("SS3.1"), value=Decimal(9000), edition="v3.0")


@pytest.mark.parametrize(
    ("added", "edition", "value"),
    [
        ([], None, 2947),
        ([OURS], None, 9000),
        ([OURS], "v1.4", 2947),
        ([OURS], "v3.0", 9000),
        ([replace(OURS, edition="v1.4")], None, 9000),
        ([replace(OURS, edition="v1.4")], "v1.4", 9000),
        ([replace(OURS, value_class=SOCIAL)], None, 9000),
    ],
)
def test_a_readers_workbook_wins_and_what_ships_can_still_be_asked_for(
    added: list[UnitCost], edition: str | None, value: int
) -> None:
    assert unit_cost_catalogue().with_book(added).find("SS3.1", edition=edition).value == value
    assert unit_cost_catalogue().find("SS3.1").value == 2947


def test_a_class_that_only_the_older_edition_has_is_found_there() -> None:
    newer = replace(unit_cost("CR2.0", FISCAL), edition="v3.0")
    found = unit_cost_catalogue().with_book([newer])
    assert [found.find("CR2.0", each).edition for each in ValueClass] == ["v3.0", "v1.4", "v1.4"]
    assert found.find("CR2.0").edition == "v3.0"


some = st.lists(st.sampled_from(EVERY), max_size=30)


@given(some, some)
def test_whatever_is_put_on_a_shelf_is_found_there(first: list[UnitCost], second: list[UnitCost]) -> None:
    found = UnitCostCatalogue.of(first).with_book(second)
    assert set(found.costs.values()) == set(first) | set(second)
    for cost in second:
        assert found.find(cost.code, cost.value_class, cost.edition) is cost
