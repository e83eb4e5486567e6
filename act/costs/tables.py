"""The tables of an appraisal, cell by cell in words, for the page and the command."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from act.appraisal import AccommodationLine, UnitCost
from act.appraisal.agencies import agency
from act.costs.appraisal import Appraisal
from act.costs.models import ServiceCost
from act.design.words import full_date

LINE_HEAD = ("Accommodation", "Young people", "Weeks", "£ a week", "£ past", "£ projected", "£ in all")
PRICE_HEAD = ("Price", "As published", "Per week", "From", "Who pays", "Licence", "Checked")
COST_HEAD = ("Cost", "£", "From", "To", "For", "How we know", "Source")
Row = list[str]


def page(appraisal: Appraisal) -> dict[str, Any]:
    """Return every table but that of the costs, by its name in the template."""
    return {
        "line_head": LINE_HEAD,
        "price_head": PRICE_HEAD,
        "cost_head": COST_HEAD,
        "expected": expected_rows(appraisal),
        "instead": instead_rows(appraisal),
        "prices": price_rows(appraisal),
    }


def expected_rows(appraisal: Appraisal) -> list[Row]:
    """Return what was expected, a row for each kind; kinds without a known price are named as left out."""
    left_out = [
        [path.label, f"{path.paths} left out", f"{path.weeks:,}", "no price known", "", "", ""]
        for path in appraisal.avoided.left_out
    ]
    return [*_rows(appraisal.avoided.expected.values()), *left_out, *_sum(appraisal.avoided.expected.values())]


def instead_rows(appraisal: Appraisal) -> list[Row]:
    """Return what was used over the same nights, a row for each kind."""
    return [*_rows(appraisal.avoided.instead), *_sum(appraisal.avoided.instead)]


def price_rows(appraisal: Appraisal) -> list[Row]:
    """Return a row for each price used: as published, per week, its source, who pays, licence, whether checked."""
    rows = []
    for priced in appraisal.avoided.used:
        price = priced.price
        doubts = [text for text in (price.note, priced.stands_in) if text]
        rows.append(
            [
                f"{price.title} ({price.code})",
                f"£{price.value:,} a {price.unit}, {price.price_year}",
                f"£{_pounds(appraisal.book.weekly(price), 2)} in {appraisal.book.year}",
                price.origin,
                f"{_payer(price)} ({price.value_class})",
                price.licence,
                ". ".join(["Checked" if priced.verified else "Source not checked", *doubts]),
            ]
        )
    return rows


def cost_rows(costs: Iterable[ServiceCost]) -> list[Row]:
    """Return a row for each recorded cost, with its note."""
    return [
        [
            f"{row.label} ({row.get_kind_display().lower()})",
            _pounds(row.pounds, 2 if row.pounds % 1 else 0),
            full_date(row.begins),
            full_date(row.ends),
            ", ".join(authority.name for authority in row.authorities.all()),
            ". ".join(filter(None, [row.get_basis_display(), row.note])),
            f"{row.source}{'' if row.verified else ' · source not checked'}",
        ]
        for row in costs
    ]


def _rows(lines: Iterable[AccommodationLine]) -> list[Row]:
    return [
        [
            line.label,
            f"{line.young_people:,}",
            _weeks(line.nights.weeks),
            _pounds(line.weekly, 2) if line.priced else "no price",
            _pounds(line.past),
            _pounds(line.projected),
            _pounds(line.pounds),
        ]
        for line in lines
    ]


def _payer(price: UnitCost) -> str:
    """The agency and, where it is known, the part of it."""
    return ", ".join(filter(None, [agency(price.agency).label, price.agency_part]))


def _sum(lines: Iterable[AccommodationLine]) -> list[Row]:
    """The total row. Young people are not added up, since one person may be in two lines."""
    every = list(lines)
    if not every:
        return []
    parts = [[getattr(line, name) for line in every] for name in ("past", "projected", "pounds")]
    weeks = _weeks(sum((line.nights.weeks for line in every), Decimal(0)))
    return [["Total", "", weeks, "", *(_pounds(sum(part, Decimal(0))) for part in parts)]]


def _pounds(value: Decimal, places: int = 0) -> str:
    return f"{value:,.{places}f}"


def _weeks(weeks: Decimal) -> str:
    return f"{weeks:,.1f}".removesuffix(".0")
