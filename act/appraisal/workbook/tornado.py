"""The sheet Tornado: the net benefit with one input at its low and its high end, the widest first."""

from act.appraisal.engine.sensitivity import TornadoBar, tornado_bars
from act.appraisal.engine.simulation import draw
from act.appraisal.engine.simulation_figures import NAMES
from act.appraisal.model.labels import label_of
from act.appraisal.workbook.builder import TORNADO, WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.chart_sheet import COST, GAIN, ChartSheet, axes, height_of, series
from act.appraisal.workbook.styles import CellRole, NumberFormat

DRAWS, SEED = 10_000, 1
"""From how many draws the ends are taken where no simulation was asked for."""
SHOWN = 15
"""So many bars are in the picture; the table has all."""
LARGE = 100
"""From here on two places are enough; a share needs four."""
HEADINGS = ("Input", "Low (5%)", "High (95%)", "Net at low, £", "Net at high, £", "Moves it by, £", "In the file")
FIXED = (
    "These are numbers and not formulas: they were worked out when this was made, and do not follow what is changed."
)


def tornado(book: WorkbookBuilder, charts: ChartSheet) -> None:
    """Fill the sheet and put its chart."""
    page, model, simulation = book.page(TORNADO), book.model, book.simulation
    inputs = simulation.inputs if simulation else draw(model, DRAWS, SEED)
    bars = tornado_bars(model, inputs)
    net = NAMES[model.decision]
    page.widths(48, 14, 14, 18, 18, 18, 36)
    page.begin(
        TORNADO,
        f"The {net} with one input at its 5th and its 95th percentile, all others as stated, the widest first. {FIXED}",
    )
    page.columns(3, HEADINGS)
    page.freeze(4, 1)
    rows = [_row(book, row, bar) for row, bar in enumerate(bars, 4)]
    chart, shown = book.chart("bar"), rows[:SHOWN]
    names = Range([row[0] for row in shown])
    overlap = {"overlap": 100, "gap": 40}
    series(chart, "At its low end (5%)", names, Range([row[1] for row in shown]), COST, **overlap)
    series(chart, "At its high end (95%)", names, Range([row[2] for row in shown]), GAIN)
    # Bars begin where the net benefit is as stated, and show how far each input moves it to either side.
    axes(chart, "", f"{net.capitalize()}, pounds", bars=True, start=book.run.net)
    more = f" The widest {SHOWN} of {len(bars)}." if len(bars) > SHOWN else ""
    charts.add(
        chart,
        "What moves the net benefit",
        f"Each bar begins at the stated {net} and ends where one input alone would take it.{more} From the sheet "
        f"{TORNADO}, which does not follow what is changed.",
        height_of(shown),
    )


def _row(book: WorkbookBuilder, row: int, bar: TornadoBar) -> tuple[Cell, Cell, Cell]:
    page = book.page(TORNADO)
    name = page.say(row, 0, label_of(book.model, bar.quantity))
    for column, end in enumerate((bar.low, bar.high), 1):
        page.put(row, column, end, NumberFormat.NUMBER if abs(end) >= LARGE else NumberFormat.MULTIPLE)
    low = page.put(row, 3, bar.net_at_low, NumberFormat.PENCE)
    high = page.put(row, 4, bar.net_at_high, NumberFormat.PENCE)
    page.put(row, 5, bar.width, NumberFormat.PENCE)
    page.say(row, 6, bar.quantity.key, CellRole.QUIET)
    return name, low, high
