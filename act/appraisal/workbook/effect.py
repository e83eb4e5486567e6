"""The sheet Effect: how the effect on those who enter comes and fades, and what that makes in each calendar year."""

from collections.abc import Sequence
from dataclasses import dataclass

from act.appraisal.model import Benefit, Quantity
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import cell_at, count, floor, maximum, minimum, power, sum_product
from act.appraisal.workbook.sheet_writer import Content, InputCell
from act.appraisal.workbook.styles import NumberFormat
from act.appraisal.workbook.table import LineTable, year_of

OUTRIGHT = "given outright"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Timing:
    """Rows of numbers for each line: lag, years and drop-off; and by year the ramp."""

    lag: Range
    lasts: Range
    fade: Range
    ramp: list[Range]
    climbs: Range


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectCells:
    """For each line, by year: how much of the population enters, and the multiples of what it is worth."""

    entry: list[Range]
    multiples: list[Range]


def effect(book: WorkbookBuilder) -> EffectCells:
    """Fill the sheet."""
    page, lines, years = book.page("Effect"), book.model.benefits, book.year_names
    table = LineTable(page, book.input_cells, ("Each line has a column", "Unit"), [line.label for line in lines])
    page.begin(
        "Effect",
        "How the effect on those who enter in one year comes and fades, and what all who enter make in each year.",
    )
    timing = _timing(table, lines, len(years))
    since = ["after entry" for _ in years]
    one = _by_year_since_entry(table, lines, timing, since)
    table.heading("Entry", "How much of the population enters in each year.")
    entry = table.years(
        years, lambda line, year, _: InputCell(value=year_of(lines[line].entry, year)), NumberFormat.MULTIPLE
    )
    # The multiple of year 3 is entry 0 x effect 3 + entry 1 x effect 2 + ...: SUMPRODUCT goes through both ranges the
    # same way, so the effect has to stand there backwards.
    table.heading("The effect in reverse order", "A step on the way: it lets the next part multiply and add up.")
    last = len(years) - 1
    back = table.years(
        [f"effect of year {last - year}" for year in range(len(years))],
        lambda line, year, _: one[line][last - year],
        NumberFormat.MULTIPLE,
        detail=True,
    )
    table.heading("Multiples by year", "Each year's entry times the effect it has reached by then, added up.")
    multiples = table.years(
        years,
        lambda line, year, _: sum_product(entry[line].part(0, year), back[line].part(last - year, last)),
        NumberFormat.MULTIPLE,
    )
    return EffectCells(entry=entry, multiples=multiples)


def _timing(table: LineTable, lines: tuple[Benefit, ...], years: int) -> _Timing:
    def row(label: str, unit: str, of: list[Quantity], shape: NumberFormat = NumberFormat.MULTIPLE) -> Range:
        cells = [OUTRIGHT if line.profile.shape else each for line, each in zip(lines, of, strict=True)]
        return table.row(label, unit, cells, shape)

    lag = row("Begins after", "years from entry", [line.profile.lag for line in lines])
    lasts = row("Lasts", "years", [line.profile.years for line in lines])
    fade = row(
        "Drop-off", "share lost each year after the ramp", [line.profile.drop_off for line in lines], NumberFormat.SHARE
    )
    table.heading("Ramp", "The share of its full height in each year of the effect; the last holds from then on.")

    def step(line: int, year: int, _: Sequence[Cell]) -> Content:
        profile = lines[line].profile
        if profile.shape:
            return OUTRIGHT if year == 0 else ""
        return InputCell(value=profile.ramp[year] if year < len(profile.ramp) else None, least=0.0, most=1.0)

    ramp = table.years(["of the effect" for _ in range(years)], step, NumberFormat.SHARE)
    climbs = table.row(
        "Years of the ramp",
        "years",
        [OUTRIGHT if line.profile.shape else maximum(count(of), 1) for line, of in zip(lines, ramp, strict=True)],
    )
    return _Timing(lag=lag, lasts=lasts, fade=fade, ramp=ramp, climbs=climbs)


def _by_year_since_entry(
    table: LineTable, lines: tuple[Benefit, ...], timing: _Timing, names: list[str]
) -> list[Range]:
    table.heading("Share of the year in which it is there")
    present = table.years(
        names,
        lambda line, _, row: "" if lines[line].profile.shape else _present(timing, line, row[0]),
        NumberFormat.SHARE,
        detail=True,
    )
    table.heading("Height reached", "The ramp, and after it what the drop-off leaves.")
    height = table.years(
        names,
        lambda line, _, row: "" if lines[line].profile.shape else _height(timing, line, row[0]),
        NumberFormat.SHARE,
        detail=True,
    )
    table.heading("Effect by year since entry", "Share of the year x height reached.")

    def both(line: int, year: int, _: Sequence[Cell]) -> Content:
        if shape := lines[line].profile.shape:
            return InputCell(value=year_of(shape, year))
        return present[line][year] * height[line][year]

    return table.years(names, both, NumberFormat.MULTIPLE)


def _present(timing: _Timing, line: int, year: Cell) -> Formula:
    """Work out the share of a year in which the effect is there, as act.appraisal.engine.lines.effect does."""
    lag, lasts = timing.lag[line], timing.lasts[line]
    return maximum(0, minimum(1, minimum(year + 1, lag + lasts) - maximum(year, lag)))


def _height(timing: _Timing, line: int, year: Cell) -> Formula:
    since = maximum(year - floor(timing.lag[line]), 0)
    last = timing.climbs[line] - 1
    climbed = cell_at(timing.ramp[line], minimum(since, last) + 1)
    return climbed * power(1 - timing.fade[line], maximum(since - last, 0))
