"""Covering for a key worker who is away: how many days ahead a cover may end."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from act.methods.dated_data import read_data, row_in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverRule:
    """The rule on the days for which a row of cover.toml holds; whence it is, and if checked.

    Raises ValueError for a cover that would not last a day.
    """

    valid_from: date
    valid_to: date | None = None
    longest_days: int
    source: str
    verified: bool

    def __post_init__(self) -> None:
        if self.longest_days < 1:
            raise ValueError(f"A cover must last 1 day or more, not {self.longest_days}.")

    def latest(self, on: date) -> date:
        """Return the last day on which a cover that begins on a day may end."""
        return on + timedelta(days=self.longest_days)


def cover_rule(on: date) -> CoverRule:
    """Return the rule in force on a day. Raises LookupError if none is."""
    return row_in_force(_rows(), on, "rule for cover is")


@cache
def _rows() -> tuple[CoverRule, ...]:
    return tuple(CoverRule(**row) for row in read_data(__package__, "cover")["limits"])
