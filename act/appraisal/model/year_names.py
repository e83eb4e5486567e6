"""What the years of an appraisal are called."""

import re

from act.appraisal.model.timing import YearKind

FINANCIAL = re.compile(r"(\d{4})/\d{2}")
CALENDAR = re.compile(r"\d{4}")


def year_names(first: str, years: int) -> tuple[str, ...]:
    """Name years: "2015/16", "2016/17" and so on, or calendar years; a first year of other words stands alone."""
    if financial := FINANCIAL.fullmatch(first):
        begins = int(financial[1])
        return tuple(f"{year}/{(year + 1) % 100:02d}" for year in range(begins, begins + years))
    if CALENDAR.fullmatch(first):
        return tuple(str(year) for year in range(int(first), int(first) + years))
    return (first, *("" for _ in range(years - 1)))


def kind_of(first: str) -> YearKind | None:
    """Tell what kind of year a name names: "2015/16" a financial year, "2015" a calendar year, others none."""
    if FINANCIAL.fullmatch(first):
        return YearKind.FINANCIAL
    return YearKind.CALENDAR if CALENDAR.fullmatch(first) else None
