"""Lines over time points: each person's own line before any average, and a gap where a value is missing."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

WIDE = 100.0
SHAPES = 6
HEAD, FOOT = 20.0, 26.0
"""Pixels left free above and below the lines."""


@dataclass(frozen=True)
class Point:
    """One value at `x` (any number: a time point's index, a day's ordinal). `y` None is a gap that stays a gap.

    `label` names x in the table where x is not one of the ticks.
    """

    x: float
    y: float | None
    low: float | None = None
    high: float | None = None
    label: str = ""


@dataclass(frozen=True)
class Series:
    """One line: a person (thin) or an average (strong, drawn last). Points in the order of x."""

    label: str
    points: tuple[Point, ...]
    kind: str = "person"


@dataclass(frozen=True)
class Tick:
    """A place on an axis with its words."""

    at: float
    label: str


@dataclass(frozen=True)
class TickAt:
    """A tick drawn; `anchor` keeps the outer labels within the drawing, `spare` ones give way on a phone."""

    tick: Tick
    position: float
    anchor: str = "middle"
    spare: bool = False


@dataclass(frozen=True)
class Dot:
    """A value drawn, with its interval when it has one."""

    point: Point
    x: float
    y: float
    low: float | None
    high: float | None


@dataclass(frozen=True)
class Segment:
    """A straight piece between two values that are next to each other."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class ChartLine:
    """A series drawn. `shape` (0 to SHAPES - 1) tells lines apart without colour."""

    series: Series
    shape: int
    dots: tuple[Dot, ...]
    segments: tuple[Segment, ...]


@dataclass(frozen=True)
class LineChart:
    """A drawn line chart, within 0..100 across and 0..height down."""

    height: float
    top: float
    foot: float
    lines: tuple[ChartLine, ...]
    across: tuple[TickAt, ...]
    up: tuple[TickAt, ...]

    def table(self) -> "ChartTable":
        """Return the same numbers: a row for each line and a column for each tick, or a row for each value off them."""
        ticks = [drawn.tick for drawn in self.across]
        if {p.x for line in self.lines for p in line.series.points} <= {tick.at for tick in ticks}:
            rows = [_row(line.series, ticks) for line in self.lines]
            return ChartTable(("Line", *(tick.label for tick in ticks)), tuple(rows), tuple(range(1, len(ticks) + 1)))
        values = [(line.series.label, p.label, shown(p)) for line in self.lines for p in line.series.points]
        return ChartTable(("Who", "When", "Value"), tuple(values), (2,))


@dataclass(frozen=True)
class ChartTable:
    """A table of a chart: head, rows, and which columns hold numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...]


def shown(point: Point) -> str:
    """Return a value as text, with its interval when it has one; a dash for a gap."""
    if point.y is None:
        return "–"
    span = "" if point.low is None or point.high is None else f" ({point.low:g} to {point.high:g})"
    return f"{point.y:g}{span}"


def _row(series: Series, ticks: Sequence[Tick]) -> tuple[str, ...]:
    values = {point.x: shown(point) for point in series.points}
    return (series.label, *(values.get(tick.at, "–") for tick in ticks))


def line_chart(
    series: Sequence[Series], across: Sequence[Tick], up: Sequence[Tick], *, height: float = 260
) -> LineChart:
    """Return people before averages: averages are drawn last, over the thin lines of the people they are made of.

    The ticks span the axes: the first and last of `across` and `up` are the ends, and values beyond them widen them.
    `height` in pixels. Raises ValueError without at least two different ticks on each axis.
    """
    left, right = _span([t.at for t in across], [p.x for s in series for p in s.points])
    values = [v for s in series for p in s.points for v in (p.y, p.low, p.high) if v is not None]
    bottom, summit = _span([t.at for t in up], values)
    top, foot = HEAD, height - FOOT

    def x_of(value: float) -> float:
        return round((value - left) / (right - left) * WIDE, 3)

    def y_of(value: float) -> float:
        return round(foot - (value - bottom) / (summit - bottom) * (foot - top), 2)

    drawn = []
    for shape, line in enumerate(sorted(series, key=lambda s: s.kind == "average")):
        dots = [_dot(point, x_of(point.x), y_of) for point in line.points]
        pieces = [Segment(a.x, a.y, b.x, b.y) for a, b in pairwise(dots) if a and b]
        drawn.append(ChartLine(line, shape % SHAPES, tuple(dot for dot in dots if dot), tuple(pieces)))
    return LineChart(
        height,
        top,
        foot,
        tuple(drawn),
        tuple(TickAt(t, x_of(t.at), _anchor(x_of(t.at)), spare) for t, spare in _thinned(across)),
        tuple(TickAt(t, y_of(t.at)) for t in up),
    )


def _span(ticks: Iterable[float], values: Iterable[float]) -> tuple[float, float]:
    marks = sorted({*ticks})
    if len(marks) < 2:
        raise ValueError("an axis needs at least two ticks")
    return min([marks[0], *values]), max([marks[-1], *values])


def _dot(point: Point, x: float, y_of: Callable[[float], float]) -> Dot | None:
    if point.y is None:
        return None
    low, high = (None if value is None else y_of(value) for value in (point.low, point.high))
    return Dot(point, x, y_of(point.y), low, high)


def _thinned(ticks: Sequence[Tick]) -> Iterator[tuple[Tick, bool]]:
    """Mark every other label as spare when all would not fit on the narrowest phone: 240 pixels, 8 to a letter."""
    crowded = sum(len(tick.label) + 1 for tick in ticks) * 8 > 240
    for place, tick in enumerate(ticks):
        yield tick, crowded and place % 2 == 1


def _anchor(x: float) -> str:
    return "start" if x < 10 else "end" if x > 90 else "middle"
