"""Charts of the flows: what is paid and gained in each year, and by whom."""

from act.appraisal.unit_cost import ValueClass
from act.appraisal.workbook.agency_names import HEADINGS
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.chart_sheet import COST, GAIN, SECOND, THIRD, ChartSheet, axes, height_of, series
from act.appraisal.workbook.years import PoundsByYear

OF_CLASS = {ValueClass.FISCAL: GAIN, ValueClass.ECONOMIC: SECOND, ValueClass.SOCIAL: THIRD}

ACCOUNTS = (("Pays", "pays", COST), ("Gains", "gains", GAIN), ("Loses in transfers", "gives", THIRD))
"""What an agency's account holds: its name, the end of its Figures' keys, and its colour."""


def flow_charts(book: WorkbookBuilder, charts: ChartSheet, falls: PoundsByYear) -> None:
    """Put both charts. They are made of formulas, so that they follow what is changed."""
    _by_year(book, charts, falls)
    _by_agency(book, charts)


def _by_year(book: WorkbookBuilder, charts: ChartSheet, falls: PoundsByYear) -> None:
    chart, model = book.chart("column"), book.model
    # Years are named where they have names; otherwise by their number, which stands left of it.
    named = all(book.year_names)
    years = Range(
        [Cell(cell.sheet, cell.row, int(named), year) for year, cell in zip(book.year_names, falls.cash, strict=True)]
    )
    series(chart, f"Cash cost of “{model.headline}”", years, falls.cash, COST)
    used = [each for each in ValueClass if any(line.value_class is each for line in model.benefits)]
    for each in used:
        series(chart, f"{each.capitalize()} benefit", years, falls.benefit(each), OF_CLASS[each])
    axes(chart, "" if named else f"Year (year 0 is {model.first_year})", "Pounds as they fall")
    charts.add(
        chart,
        "What is paid and what comes back, year by year",
        f"Cash cost and {model.gross_word}benefit of each year, as it falls, not discounted. From the sheet Years.",
    )


def _by_agency(book: WorkbookBuilder, charts: ChartSheet) -> None:
    results = book.results
    keys = [
        key.removesuffix(".pays") for key in results if key.startswith("appraisal.agency.") and key.endswith(".pays")
    ]
    chart = book.chart("bar")
    names = Range([Cell("Agencies", HEADINGS + 1 + place, 0, key) for place, key in enumerate(keys)])
    for name, part, colour in (
        ("Pays", "pays", COST),
        ("Gains", "gains", GAIN),
        ("Loses in transfers", "gives", THIRD),
    ):
        cells = Range([results[f"{key}.{part}"] for key in keys])
        if part != "gives" or any(cells.numbers):
            series(chart, name, names, cells, colour)
    axes(chart, "", "Pounds of present value", bars=True)
    charts.add(
        chart,
        "Who pays and who gains",
        f"Each body's share of the cash cost of “{book.model.headline}” and of all {book.model.gross_word}benefits, in "
        "pounds as they are worth in year 0. From the sheet Agencies.",
        height_of(keys),
    )
