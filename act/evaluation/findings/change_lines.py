"""The totals of young people over the time points, nameless: a line for each of a few, the middle half of many."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from statistics import median, quantiles

from act.design.charts import LineChart, Point, Series, Tick, line_chart
from act.evaluation.findings.time_point_forms import FormSeries
from act.methods.intervals import FEWEST
from act.methods.listing import listed

TOP, EVERY = 40, 3
MOST_LINES = 30
"""Young people up to whom each has a line. Of more nobody could follow one, and the page would grow with them."""


@dataclass(frozen=True)
class ChangeLines:
    """What is drawn, its title, until which month, and how many young people at each time point; empty where each has a
    line."""

    title: str
    series: tuple[Series, ...]
    last: int
    how_many: str = ""

    @cached_property
    def chart(self) -> LineChart:
        """The drawing."""
        months = range(0, max(EVERY, self.last) + 1, EVERY)
        return line_chart(
            self.series,
            across=[Tick(month, "Start" if month == 0 else f"{month} months") for month in months],
            up=[Tick(score, str(score)) for score in (0, TOP // 2, TOP)],
        )


def draw(series: list[FormSeries]) -> ChangeLines | None:
    """Draw the totals of everybody who has two forms; None until somebody has."""
    lines = [one for one in series if len(one.forms) > 1]
    if not lines:
        return None
    last = max(max(one.forms) for one in lines)
    if len(lines) <= MOST_LINES:
        each = tuple(Series(f"Young person {number}", _points(one)) for number, one in enumerate(lines, start=1))
        return ChangeLines("One line for each young person", each, last)
    totals = _totals(lines)
    middle = Series("Middle total, and the middle half of the totals", _middle_half(totals), kind="average")
    counts = [f"{len(values):,} {_when(month)}" for month, values in totals.items()]
    how_many = f"Young people with a total: {listed(counts)}. Each is in it who has two forms."
    return ChangeLines("The middle half of the young people at each time point", (middle,), last, how_many)


def _when(month: int) -> str:
    return "at the start" if month == 0 else f"at {month} months"


def _points(one: FormSeries) -> tuple[Point, ...]:
    return tuple(Point(month, form.values["total"]) for month, form in sorted(one.forms.items()))


def _totals(lines: list[FormSeries]) -> dict[int, list[int]]:
    """Return every total by the month of its time point."""
    totals: dict[int, list[int]] = defaultdict(list)
    for one in lines:
        for month, form in one.forms.items():
            total = form.values["total"]
            if total is not None:
                totals[month].append(total)
    return dict(sorted(totals.items()))


def _middle_half(totals: dict[int, list[int]]) -> tuple[Point, ...]:
    """Return the median of each time point, with the quartiles where there are enough totals to have any."""
    points = []
    for month, values in totals.items():
        low, _, high = quantiles(values, method="inclusive") if len(values) >= FEWEST else (None, None, None)
        points.append(Point(month, median(values), low, high))
    return tuple(points)
