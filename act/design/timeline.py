"""A stretch of a life drawn in lanes: bands of time, marks on days, and the months behind them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from act.design.words import full_date

WIDE = 100.0
MOST_LABELS = 6
LANE_TITLE, LANE, BAND, FOOT = 22, 38, 24, 40
"""Heights in pixels."""


@dataclass(frozen=True)
class Band:
    """A stretch of time in a lane: a placement, an involvement. `end` None: it goes on. Both days belong to it."""

    lane: str
    label: str
    start: date
    end: date | None
    kind: str = "plain"


@dataclass(frozen=True)
class Mark:
    """One day in a lane: a contact, a missing episode. `kind` chooses the shape."""

    lane: str
    label: str
    at: date
    kind: str = "dot"


@dataclass(frozen=True)
class BandAt:
    """A band drawn: shares across, pixels down. `roomy`: its label has room inside on a phone."""

    band: Band
    x: float
    width: float
    y: float
    height: float
    roomy: bool


@dataclass(frozen=True)
class MarkAt:
    """A mark drawn at its centre."""

    mark: Mark
    x: float
    y: float


@dataclass(frozen=True)
class LaneAt:
    """A lane's title and base line."""

    title: str
    title_y: float
    y: float
    middle: float


@dataclass(frozen=True)
class Month:
    """A grid line on the first of a month; `label` and `year` are empty where they would crowd or repeat."""

    first: date
    x: float
    label: str
    year: str


@dataclass(frozen=True)
class Timeline:
    """A drawn timeline: `height` in pixels, everything within 0..100 across and 0..height down."""

    start: date
    end: date
    height: float
    lanes: tuple[LaneAt, ...]
    bands: tuple[BandAt, ...]
    marks: tuple[MarkAt, ...]
    months: tuple[Month, ...]

    @property
    def foot(self) -> float:
        """Where the grid ends and the names of the months stand."""
        return self.height - FOOT

    def rows(self) -> list[tuple[str, str, str]]:
        """Return the same in words, oldest first: when, what, of which lane."""
        stretches = [(at.band.start, _when(at.band), at.band.label, at.band.lane) for at in self.bands]
        days = [(at.mark.at, full_date(at.mark.at), at.mark.label, at.mark.lane) for at in self.marks]
        return [row[1:] for row in sorted(stretches + days, key=lambda row: row[0])]


def _when(band: Band) -> str:
    first = full_date(band.start)
    return f"{first} to {full_date(band.end)}" if band.end else f"from {first}"


def timeline(bands: Sequence[Band], marks: Sequence[Mark], start: date, end: date) -> Timeline:
    """Draw lanes in the order of first mention, bands before marks; what lies outside start..end is cut or left out.

    Raises ValueError unless `end` is after `start`.
    """
    if end <= start:
        raise ValueError("a timeline must end after it starts")
    names = list(dict.fromkeys([*(band.lane for band in bands), *(mark.lane for mark in marks)]))
    lanes = tuple(_lane(name, place * (LANE_TITLE + LANE)) for place, name in enumerate(names))
    tops = {lane.title: lane for lane in lanes}
    return Timeline(
        start,
        end,
        len(lanes) * (LANE_TITLE + LANE) + FOOT,
        lanes,
        tuple(_bands(bands, tops, start, end)),
        tuple(
            MarkAt(mark, _across(mark.at, start, end), tops[mark.lane].middle)
            for mark in sorted(marks, key=lambda mark: mark.at)
            if start <= mark.at <= end
        ),
        tuple(_months(start, end)),
    )


def _across(day: date, start: date, end: date) -> float:
    return round((min(max(day, start), end) - start).days / (end - start).days * WIDE, 3)


def _bands(bands: Iterable[Band], tops: dict[str, LaneAt], start: date, end: date) -> Iterator[BandAt]:
    for band in sorted(bands, key=lambda band: band.start):
        last = min(band.end, end) if band.end else end
        if band.start > end or last < max(band.start, start):
            continue
        x, right = (_across(band.start, start, end), _across(last + timedelta(days=1), start, end))
        width = max(right - x, 0.5)
        x = round(min(x, WIDE - width), 3)
        yield BandAt(band, x, width, tops[band.lane].y, BAND, _roomy(band, width))


def _lane(title: str, top: int) -> LaneAt:
    y = top + LANE_TITLE
    return LaneAt(title, top + 15, y, y + BAND / 2)


def _roomy(band: Band, width: float) -> bool:
    """Tell whether the label fits on the narrowest phone: 280 pixels across, 8 to a letter."""
    return len(band.label) * 8 + 12 <= width / WIDE * 280


def _months(start: date, end: date) -> Iterator[Month]:
    firsts = [start.replace(day=1)]
    while (following := (firsts[-1] + timedelta(days=32)).replace(day=1)) <= end:
        firsts.append(following)
    firsts = [first for first in firsts if first >= start]
    step = next(step for step in (1, 2, 3, 6, 12, 24, 60, 600) if len(firsts) / step <= MOST_LABELS)
    labelled = [first for first in firsts if (first.year * 12 + first.month - 1) % step == 0]
    shown = ""
    for first in firsts:
        named = first in labelled
        year = str(first.year) if named and str(first.year) != shown else ""
        shown = year or shown
        yield Month(first, _across(first, start, end), first.strftime("%b") if named else "", year)
