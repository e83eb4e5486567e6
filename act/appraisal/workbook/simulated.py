"""The sheet Simulation: what was drawn, as numbers; and how the draws of the net benefit are spread."""

from math import ceil, floor, log10

import numpy as np

from act.appraisal.engine import Simulation
from act.appraisal.engine.simulation_figures import NAMES, simulated_figures, simulation_method
from act.appraisal.engine.values import Array
from act.appraisal.workbook.builder import SIMULATION, WorkbookBuilder
from act.appraisal.workbook.cell import Range
from act.appraisal.workbook.chart_sheet import COST, GAIN, ChartSheet, axes, series
from act.appraisal.workbook.source_notes import checked
from act.appraisal.workbook.styles import CellRole, NumberFormat
from act.appraisal.workbook.tornado import FIXED
from act.methods.figure import Figure

BINS = 40
"""The most parts that the draws are counted in."""
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
FIGURE_HEADINGS = ("Result", "95% from", "95% to", "What it is", "How it is worked out", "Sources")
BIN_HEADINGS = ("From, £", "To, £", "Draws", "In the picture, £")
SHAPES = {"£": NumberFormat.PENCE}


def simulated(book: WorkbookBuilder, charts: ChartSheet, simulation: Simulation) -> None:
    """Fill the sheet and put its chart."""
    page, net = book.page(SIMULATION), NAMES[simulation.model.decision]
    page.widths(20, 20, 20, 52, 70, 14)
    page.begin(SIMULATION, f"{simulation_method(simulation)}. {FIXED}")
    page.columns(3, FIGURE_HEADINGS)
    figures = simulated_figures(simulation)
    for row, figure in enumerate(figures, 4):
        _figure(book, row, figure)
    row = 6 + len(figures)
    page.paragraph(row, f"How the draws of the {net} are spread", CellRole.LEAD)
    page.columns(row + 1, BIN_HEADINGS)
    counts, edges = np.histogram(simulation.net, bins_of(simulation.net))
    names, draws = [], []
    for at, count in enumerate(counts, row + 2):
        low, high = (float(edge) for edge in edges[at - row - 2 : at - row])
        page.put(at, 0, low, NumberFormat.POUNDS)
        page.put(at, 1, high, NumberFormat.POUNDS)
        draws.append(page.put(at, 2, float(count), NumberFormat.GENERAL))
        names.append(page.put(at, 3, (low + high) / 2, NumberFormat.POUNDS))
    chart = book.chart("column")
    # Below zero in the colour of cost: there it costs more than it brings back. Zero is always an edge, never inside.
    colours = [{"fill": {"color": COST if edge < 0 else GAIN}} for edge in edges[:-1]]
    series(chart, "Draws", Range(names), Range(draws), GAIN, gap=5, points=colours)
    axes(chart, f"{net.capitalize()}, pounds", "Draws", of_pounds=True)
    charts.add(
        chart,
        f"How the {net} could turn out",
        f"How many of {simulation_method(simulation)} fell where; the darker bars, left of zero, are losses. From the "
        f"sheet {SIMULATION}, which does not follow what is changed.",
    )


def bins_of(draws: Array) -> Array:
    """Return the edges of 20 to 40 parts of equal round width, of which zero is one wherever draws lie on both sides.

    All draws alike are in one part.
    """
    low, high = float(draws.min()), float(draws.max())
    step = _round_step((high - low) / BINS) if high > low else max(abs(low), 1.0)
    first, last = floor(low / step), ceil(high / step)
    return np.asarray(np.arange(first, max(last, first + 1) + 1) * step, dtype=np.float64)


def _round_step(width: float) -> float:
    """Return the next round number from a width up: 1, 2, 2.5 or 5 times a power of ten."""
    power = 10.0 ** floor(log10(width))
    return next(step * power for step in STEPS if step * power >= width * (1 - 1e-9))


def _figure(book: WorkbookBuilder, row: int, figure: Figure) -> None:
    page, shape = book.page(SIMULATION), SHAPES.get(figure.unit, NumberFormat.NUMBER)
    between = figure.interval
    low, high = (between.low, between.high) if between else (figure.low, figure.high)
    for column, value in enumerate((figure.value, low, high)):
        page.put(row, column, None if value is None else float(value), shape, CellRole.RESULT)
    page.say(row, 3, figure.label if figure.unit == "£" else f"{figure.unit} {figure.label}", CellRole.BESIDE)
    page.say(row, 4, " ".join([f"{figure.method}.", *figure.notes]), CellRole.QUIET)
    page.say(row, 5, checked(figure.verified), CellRole.QUIET)
