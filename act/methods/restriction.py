"""Restricted records: by when somebody looks again at whether a record must still be one."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from act.methods.dated_data import read_data, row_in_force


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRule:
    """How many days may pass between two looks, on the days for which a row of restriction.toml holds.

    Raises ValueError for fewer than one day.
    """

    valid_from: date
    valid_to: date | None = None
    review_days: int
    source: str
    verified: bool

    def __post_init__(self) -> None:
        if self.review_days < 1:
            raise ValueError(f"A restricted record must be looked at after 1 day or more, not {self.review_days}.")


def review_rule(on: date) -> ReviewRule:
    """Return the rule in force on a day. Raises LookupError if none is."""
    return row_in_force(_rows(), on, "rule for looking at restricted records again is")


def latest_look(on: date) -> date:
    """Return the last day for the next review, where the record was reviewed on a day."""
    return on + timedelta(days=review_rule(on).review_days)


@cache
def _rows() -> tuple[ReviewRule, ...]:
    return tuple(ReviewRule(**row) for row in read_data(__package__, "restriction")["rules"])
