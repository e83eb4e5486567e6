"""The sheet Effect: how the effect on those who enter comes and fades, and what that makes in each calendar year."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from act.appraisal.model import Benefit, Quantity
from act.appraisal.workbook.builder import WorkbookBuilder
from act.appraisal.workbook.cell import Cell, Range
from act.appraisal.workbook.formula import Formula
from act.appraisal.workbook.functions import cell_at, count, floor, if_, maximum, minimum, power, sum_product
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
    def steps(heading: str, note: str, step: Callable[[_Timing, int, Cell], Formula]) -> list[Range]:
        table.heading(heading, note)
        return table.years(
            names,
            lambda line, _, row: "" if lines[line].profile.shape else step(timing, line, row[0]),
            NumberFormat.SHARE,
            detail=True,
        )

    height = steps(
        "Height reached",
        "Of the year of the effect that begins in this year: the ramp, and what the drop-off leaves.",
        _height,
    )
    late = steps("Share of the year after that beginning", "In which that year of the effect is there.", _late)
    early = steps(
        "Share of the year before it", "In which the year of the effect that began the year before is there.", _early
    )
    table.heading(
        "Effect by year since entry",
        "Height reached x the share after, and the height of the year before x the share before.",
    )

    def both(line: int, year: int, _: Sequence[Cell]) -> Content:
        if shape := lines[line].profile.shape:
            return InputCell(value=year_of(shape, year))
        now = height[line][year] * late[line][year]
        return now + height[line][year - 1] * early[line][year] if year else now

    return table.years(names, both, NumberFormat.MULTIPLE)


def _late(timing: _Timing, line: int, year: Cell) -> Formula:
    """Work out the share of a year after a year of the effect begins, as act.appraisal.engine.lines.effect does."""
    lag, ends = timing.lag[line], timing.lag[line] + timing.lasts[line]
    return maximum(0, minimum(year + 1, ends) - _turn(lag, year))


def _early(timing: _Timing, line: int, year: Cell) -> Formula:
    lag, ends = timing.lag[line], timing.lag[line] + timing.lasts[line]
    return maximum(0, minimum(_turn(lag, year), ends) - year)


def _turn(lag: Cell, year: Cell) -> Formula:
    """Return when in a year one year of the effect ends and the next begins, in years from entry."""
    return year + (lag - floor(lag))


def _height(timing: _Timing, line: int, year: Cell) -> Formula:
    since = year - floor(timing.lag[line])
    last = timing.climbs[line] - 1
    climbed = cell_at(timing.ramp[line], minimum(maximum(since, 0), last) + 1)
    return if_(since < 0, 0, climbed * power(1 - timing.fade[line], maximum(since - last, 0)))
