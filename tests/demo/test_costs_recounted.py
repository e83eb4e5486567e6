"""The table of the documents, the costs page, and a count by hand from dated nights: all three say the same pounds."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.appraisal import price_book
from act.demo.pilot import stories
from act.demo.pilot.evaluation_data import GRANT, RUNNING
from act.demo.stories import STORIES
from tests import by_hand
from tests.by_hand.costs_table import Row, tables
from tests.world import World

pytestmark = pytest.mark.xdist_group("whole")

PAGE = Path(__file__).parents[2] / "docs/reference/costs-recounted.md"
COUNTED = tables(by_hand.lives_of((*STORIES, *stories())), Decimal(RUNNING.pounds), Decimal(GRANT.pounds))
POUNDS = re.compile(r"£(\d(?:[\d,]*\d)?(?:\.\d+)?)")
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
OTHER_TABLES = ("Prices used", "Costs recorded")
"""What sources and finance state: no sum of ours."""


def _written() -> Iterator[tuple[str, list[Row]]]:
    """The tables of the page in the documents, by heading, without their heads."""
    for part in PAGE.read_text(encoding="utf-8").split("\n## ")[1:]:
        heading, *lines = part.split("\n")
        cells = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines if line.startswith("|")]
        yield heading, cells[2:]


@pytest.mark.parametrize("heading", COUNTED)
def test_each_row_of_the_documents_equals_a_count_from_dated_nights(heading: str) -> None:
    assert dict(_written())[heading] == COUNTED[heading]


def test_the_documents_have_no_other_table() -> None:
    assert [heading for heading, _ in _written()] == list(COUNTED)


@pytest.mark.parametrize(("how", "ratio"), [(how, ratio) for _, how, _, ratio in COUNTED["For every £1"]])
def test_each_ratio_is_what_its_sum_comes_to(how: str, ratio: str) -> None:
    product = re.fullmatch(r"\(?([\d,]+)(?: − ([\d,]+)\))?((?: × [\d.]+)*) / ([\d,]+)", how)
    assert product
    gained, used, factors, cost = product.groups()
    worth = Decimal(gained.replace(",", "")) - Decimal((used or "0").replace(",", ""))
    for factor in re.findall(r"[\d.]+", factors):
        worth *= Decimal(factor)
    assert f"{worth / Decimal(cost.replace(',', '')):.2f}" == ratio


CHANGES = PAGE.parents[1] / "explanation/appraisal-changes.md"


@pytest.mark.parametrize(
    ("dearer", "left"),
    [(Decimal("0.85"), "£2.83"), (Decimal("1.15"), "leave £2.59"), (Decimal(1), "left as it is, £2.71")],
)
def test_what_optimism_would_leave_by_another_rule_is_said(dearer: Decimal, left: str) -> None:
    sums = {words: Decimal(pounds.replace(",", "")) for words, pounds in COUNTED["Sums"]}
    gross, used = sums["accommodation expected, gross"], sums["used instead over the same nights"]
    worth = (gross * Decimal("0.85") - used * dearer) * Decimal("0.75") / sums["running cost"]
    assert left.endswith(f"£{worth:.2f}")
    assert left in " ".join(CHANGES.read_text(encoding="utf-8").split())


def test_the_prices_of_a_week_are_those_that_are_used() -> None:
    book, words = price_book(), " ".join(PAGE.read_text(encoding="utf-8").split())
    for code in ("SS3.1", "SS2.0", "secure-2008"):
        assert f"£{book.weekly(book.prices[code]):,.2f}" in words


def test_every_pound_on_the_page_is_in_the_documents(whole: World, sign_in: Callable[[str], Client]) -> None:
    main = html.fromstring(sign_in("colin").get(reverse("costs:summary")).content).xpath("//main")[0]
    weekly = {f"{price_book().weekly(price):,.2f}" for price in price_book().prices.values()}
    assert _shown(main) - _numbers() - weekly == {"1"}


def test_every_pound_in_the_documents_is_on_the_page(whole: World, sign_in: Callable[[str], Client]) -> None:
    main = html.fromstring(sign_in("colin").get(reverse("costs:summary")).content).xpath("//main")[0]
    on_the_way = {row[-1] for row in COUNTED["Payback"]}
    assert {number for number in _numbers() if number not in _shown(main)} <= on_the_way | _nights()


def _shown(main: html.HtmlElement) -> set[str]:
    """Every number of pounds on the page: with its sign in words, or in a column that is headed by one."""
    numbers = set()
    for table in main.xpath(".//table[caption]"):
        if table.xpath("string(caption)") in OTHER_TABLES:
            table.getparent().remove(table)
            continue
        of_pounds = ["£" in head.text_content() for head in table.xpath("./thead//th")]
        for row in table.xpath("./tbody/tr"):
            cells = [cell.text_content().strip(" £−\n") for cell in row.xpath("./*")]
            numbers |= {cell for cell, pounds in zip(cells, of_pounds, strict=True) if pounds}
    words = set(POUNDS.findall(main.text_content()))
    return {_short(number) for number in numbers | words if NUMBER.fullmatch(number)}


def _numbers() -> set[str]:
    """Every number of the documents' tables but days and years."""
    cells = {cell for heading, rows in COUNTED.items() if heading != "Payback" for row in rows for cell in row[1:]}
    cells |= {row[-1] for row in COUNTED["Payback"]}
    return {_short(cell) for cell in cells if NUMBER.fullmatch(cell)}


def _nights() -> set[str]:
    return {row[1] for heading in ("Place by place", "How sure the manager was") for row in COUNTED[heading]}


def _short(number: str) -> str:
    """A number as both write it: nothing is £0 on the page and 0.00 in a table of ratios."""
    return "0" if number in {"0.00", "0"} else number
