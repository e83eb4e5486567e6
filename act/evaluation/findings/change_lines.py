"""The totals of each young person as a line over the time points, nameless and in no order that tells who."""

from act.design.charts import LineChart, Point, Series, Tick, line_chart
from act.evaluation.findings.time_point_forms import FormSeries

TOP, EVERY = 40, 3


def draw(series: list[FormSeries]) -> LineChart | None:
    """Draw a line of totals for each young person over the time points; None until somebody has two forms."""
    lines = [one for one in series if len(one.forms) > 1]
    if not lines:
        return None
    last = max(max(one.forms) for one in lines)
    return line_chart(
        [Series(f"Young person {number}", _points(one)) for number, one in enumerate(lines, start=1)],
        across=[
            Tick(month, "Start" if month == 0 else f"{month} months") for month in range(0, max(EVERY, last) + 1, EVERY)
        ],
        up=[Tick(score, str(score)) for score in (0, TOP // 2, TOP)],
    )


def _points(one: FormSeries) -> tuple[Point, ...]:
    return tuple(Point(month, form.values["total"]) for month, form in sorted(one.forms.items()))
