"""From one amount to another, step by step: a bar for each amount, and for each step what it takes off or adds."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

WIDE = 100.0
ROW, TITLE, BAR = 58.0, 24.0, 22.0
"""Pixels down: of a row, of the words above its bar, of the bar."""
FOOT = 26.0


@dataclass(frozen=True)
class Amount:
    """A bar from nothing to `value`. `part`: how much of it is drawn full, the rest hatched; None: all of it is."""

    label: str
    value: float
    shown: str
    part: float | None = None


@dataclass(frozen=True)
class Step:
    """What leads from the amount or step before it to `value`."""

    label: str
    value: float
    shown: str


@dataclass(frozen=True)
class BarAt:
    """A bar drawn: its kind, how far across it begins and how wide it is."""

    kind: str
    x: float
    width: float
    y: float
    height: float = BAR


@dataclass(frozen=True)
class RowAt:
    """A row drawn: its words and its number above the bars."""

    label: str
    shown: str
    title_y: float
    bars: tuple[BarAt, ...]


@dataclass(frozen=True)
class Waterfall:
    """A drawn waterfall, within 0..100 across and 0..height down; `zero` and `marked` are lines from top to foot."""

    height: float
    foot: float
    rows: tuple[RowAt, ...]
    zero: float
    marked: float
    mark: str

    def table(self) -> list[tuple[str, str]]:
        """Return the same in words: what each row is, and its number."""
        return [(row.label, row.shown) for row in self.rows]


def waterfall(rows: Sequence[Amount | Step], mark_at: float, mark: str) -> Waterfall:
    """Draw the rows down the page, with a line at `mark_at`, which `mark` names. Raises ValueError without a row."""
    if not rows:
        raise ValueError("a waterfall needs at least one amount")
    values = [row.value for row in rows]
    low, high = min(0.0, *values), max(mark_at, 0.0, *values)

    def across(value: float) -> float:
        return round((value - low) / (high - low) * WIDE, 3)

    foot = len(rows) * ROW
    drawn = tuple(_rows(rows, across))
    return Waterfall(foot + FOOT, foot, drawn, across(0.0), across(mark_at), mark)


def _rows(rows: Sequence[Amount | Step], across: Callable[[float], float]) -> Iterator[RowAt]:
    before = 0.0
    for place, row in enumerate(rows):
        y = place * ROW + TITLE
        spans = [("plain", before, row.value)]
        if isinstance(row, Amount):
            part = row.value if row.part is None else row.part
            spans = [("strong", 0.0, part), ("hatched", part, row.value)]
        bars = tuple(_bar(kind, across(start), across(end), y) for kind, start, end in spans if start != end)
        yield RowAt(row.label, row.shown, y - 7, bars)
        before = row.value


def _bar(kind: str, start: float, end: float, y: float) -> BarAt:
    return BarAt(kind, min(start, end), round(abs(end - start), 3), y)
