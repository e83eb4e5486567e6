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


def page(found: Appraisal) -> dict[str, Any]:
    """Every table but that of the costs, by the name that the page knows it by."""
    return {
        "line_head": LINE_HEAD,
        "price_head": PRICE_HEAD,
        "cost_head": COST_HEAD,
        "expected": expected_rows(found),
        "instead": instead_rows(found),
        "prices": price_rows(found),
    }


def expected_rows(found: Appraisal) -> list[Row]:
    """What was expected, by kind; what has no price stands there and is left out."""
    left_out = [
        [each.label, f"{each.paths} left out", f"{each.weeks:,}", "no price known", "", "", ""]
        for each in found.avoided.left_out
    ]
    return [*_rows(found.avoided.expected.values()), *left_out, *_sum(found.avoided.expected.values())]


def instead_rows(found: Appraisal) -> list[Row]:
    """What was used over the same nights."""
    return [*_rows(found.avoided.instead), *_sum(found.avoided.instead)]


def price_rows(found: Appraisal) -> list[Row]:
    """Where each price comes from."""
    rows = []
    for priced in found.avoided.used:
        price = priced.price
        doubts = [text for text in (price.note, priced.stands_in) if text]
        rows.append(
            [
                f"{price.title} ({price.code})",
                f"£{price.value:,} a {price.unit}, {price.price_year}",
                f"£{_pounds(found.book.weekly(price), 2)} in {found.book.year}",
                price.origin,
                f"{_payer(price)} ({price.value_class})",
                price.licence,
                ". ".join(["Checked" if priced.verified else "Source not checked", *doubts]),
            ]
        )
    return rows


def cost_rows(kept: Iterable[ServiceCost]) -> list[Row]:
    """What is kept of costs, with what is to be said wherever they are shown."""
    return [
        [
            f"{row.label} ({row.get_kind_display().lower()})",
            _pounds(row.pounds, 2 if row.pounds % 1 else 0),
            full_date(row.begins),
            full_date(row.ends),
            ", ".join(each.name for each in row.authorities.all()),
            ". ".join(filter(None, [row.get_basis_display(), row.note])),
            f"{row.source}{'' if row.verified else ' · source not checked'}",
        ]
        for row in kept
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
    """The last row; nobody is added up in it, as somebody may stand in two lines."""
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
