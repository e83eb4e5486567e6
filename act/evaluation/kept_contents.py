"""A summary as plain values that a database keeps, and the same summary of them again, to the digit."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from act.design.charts import Point, Series
from act.evaluation.evaluation_summary import EvaluationSummary
from act.evaluation.findings.change_lines import ChangeLines
from act.evaluation.findings.coverage import Coverage, TimePointCounts
from act.evaluation.findings.visit_counts import Tally
from act.methods.figure import Figure
from act.methods.timepoints import Status

Contents = dict[str, Any]


def contents_of(summary: EvaluationSummary) -> Contents:
    """Write a summary as plain values for JSON: numbers and their words, and nobody's key."""
    return {
        "on": summary.on.isoformat(),
        "figures": [figure.as_dict() for figure in summary.figures.values()],
        "days": {name: day.isoformat() for name, day in summary.days.items()},
        "coverage": [_plain_coverage(each) for each in summary.coverage],
        "lines": asdict(summary.lines) if summary.lines else None,
        "weeks": [[monday.isoformat(), asdict(tally)] for monday, tally in summary.weeks.items()],
    }


def summary_of(contents: Contents, counted_at: datetime) -> EvaluationSummary:
    """Restore the summary that `contents_of` wrote. Raises KeyError, TypeError or ValueError for anything else."""
    lines = contents["lines"]
    summary = EvaluationSummary(
        on=date.fromisoformat(contents["on"]),
        figures={stored["key"]: Figure.from_dict(stored) for stored in contents["figures"]},
        days={name: date.fromisoformat(day) for name, day in contents["days"].items()},
        coverage=tuple(map(_coverage, contents["coverage"])),
        lines=ChangeLines(**{**lines, "series": tuple(map(_series, lines["series"]))}) if lines else None,
        weeks={date.fromisoformat(monday): Tally(**tally) for monday, tally in contents["weeks"]},
        counted_at=counted_at,
    )
    # A sentence that names a figure which was not counted then is found out here, and not on the page.
    assert summary.sections
    return summary


def _plain_coverage(each: Coverage) -> list[Any]:
    rows = [[row.month, {status.name: n for status, n in row.counts.items()}, row.reasons] for row in each.rows]
    return [each.measure, each.title, rows]


def _coverage(stored: list[Any]) -> Coverage:
    measure, title, rows = stored
    read = (TimePointCounts(month, {Status[name]: n for name, n in counts.items()}, why) for month, counts, why in rows)
    return Coverage(measure, title, tuple(read), ())


def _series(stored: Contents) -> Series:
    return Series(**{**stored, "points": tuple(Point(**point) for point in stored["points"])})
