"""The tables of an appraisal, cell by cell in words, for the page and the command."""

from collections.abc import Iterable
from decimal import Decimal

from act.appraisal import AccommodationLine, UnitCost
from act.appraisal.agencies import agency
from act.appraisal.engine import Run
from act.costs.appraisal import Appraisal
from act.costs.figures import SURE, read
from act.costs.models import ServiceCost
from act.costs.record_model import AHEAD, PAST, lines_of
from act.design.words import full_date
from act.methods.figure import Figure
from act.referrals.labels import Certainty

LINE_HEAD = ("Accommodation", "Young people", "Weeks", "£ a week", "£ past", "£ projected", "£ in all")
PRICE_HEAD = ("Price", "As published", "Per week", "From", "Who pays", "Licence", "Checked")
COST_HEAD = ("Cost", "£", "From", "To", "For", "How we know", "Source")
SURE_HEAD = ("How sure the manager was", "Young people", "£ expected, gross")
SURE_RATIO = "£ for every £1, if only this and surer counts"
SURE_RATIOS = {
    Certainty.NEARLY_CERTAIN: "costs.ratio_sure_nearly_certain",
    Certainty.LIKELY: "costs.ratio_sure_likely",
    Certainty.POSSIBLE: "costs.ratio_gross",
}
Row = list[str]


def expected_rows(appraisal: Appraisal) -> list[Row]:
    """Return what was expected, a row for each kind; kinds without a known price are named as left out."""
    left_out = [
        [path.label, f"{path.paths} left out", f"{path.weeks:,}", "no price known", "", "", ""]
        for path in appraisal.avoided.left_out
    ]
    rows, total = _rows(appraisal, appraisal.runs.gross, appraisal.avoided.expected.values(), "benefits.")
    return [*rows, *left_out, *total]


def instead_rows(appraisal: Appraisal) -> list[Row]:
    """Return what was used over the same nights, a row for each kind."""
    rows, total = _rows(appraisal, appraisal.runs.net, appraisal.avoided.instead, "benefits.instead_")
    return [*rows, *total]


def sure_head(figures: dict[str, Figure]) -> tuple[str, ...]:
    """Return the heads of the table of certainty; the ratio is there only where there is one."""
    return (*SURE_HEAD, SURE_RATIO) if SURE_RATIOS[Certainty.LIKELY] in figures else SURE_HEAD


def sure_rows(figures: dict[str, Figure]) -> list[Row]:
    """Return a row for each level of certainty: young people, pounds, and the ratio when only those so sure count."""
    return [
        [
            words.capitalize(),
            read(figures[f"costs.sure_{level}"]),
            read(figures[f"costs.benefit_{level}"]),
            *([read(figures[SURE_RATIOS[level]])] if SURE_RATIOS[level] in figures else []),
        ]
        for level, words in SURE.items()
    ]


def price_rows(appraisal: Appraisal) -> list[Row]:
    """Return a row for each price used: as published, per week, its source, who pays, licence, whether checked."""
    rows = []
    for priced in appraisal.avoided.used(appraisal.book):
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


def _rows(
    appraisal: Appraisal, run: Run, lines: Iterable[AccommodationLine], begins: str
) -> tuple[list[Row], list[Row]]:
    """Return a row for each line, its pounds as the run has them, and the total row where there is any line.

    Young people are not added up, since one person may be in two lines.
    """
    named = {line: name for name, line in lines_of(appraisal.avoided, corrected=True) if name.startswith(begins)}
    rows, sums, every = list[Row](), [0.0, 0.0], list(lines)
    for line in every:
        pounds = [_pounds_of(run, named[line], part) for part in (PAST, AHEAD)]
        sums = [one + other for one, other in zip(sums, pounds, strict=True)]
        weekly = f"{appraisal.book.weekly(line.priced.price):,.2f}" if line.priced else "no price"
        rows.append(
            [
                line.label,
                f"{line.young_people:,}",
                _weeks(line.nights.weeks),
                weekly,
                *map(_whole, (*pounds, sum(pounds))),
            ]
        )
    weeks = sum((line.nights.weeks for line in every), Decimal(0))
    total = [["Total", "", _weeks(weeks), "", *map(_whole, (*sums, sum(sums)))]] if every else []
    return rows, total


def _pounds_of(run: Run, name: str, part: str) -> float:
    """Add up a line's pounds of one part; what was used instead is taken off in the model, and shown as it is."""
    return abs(
        sum(each.present for each in run.benefits if each.line.key.startswith(name) and each.line.key.endswith(part))
    )


def _payer(price: UnitCost) -> str:
    """The agency and, where it is known, the part of it."""
    return ", ".join(filter(None, [agency(price.agency).label, price.agency_part]))


def _pounds(value: Decimal, places: int = 0) -> str:
    return f"{value:,.{places}f}"


def _whole(value: float) -> str:
    return f"{value:,.0f}"


def _weeks(weeks: Decimal) -> str:
    return f"{weeks:,.1f}".removesuffix(".0")
