"""The years over which a record's nights and costs fall: financial years, April to March, or calendar years."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from act.appraisal import Stretch
from act.appraisal.model import YearKind

APRIL = 4


@dataclass(frozen=True, slots=True)
class RecordYears:
    """`number` years of a kind, the first one beginning in `first`."""

    kind: YearKind
    first: int
    number: int

    @classmethod
    def of(cls, kind: YearKind, first_day: date, last_day: date) -> "RecordYears":
        """Make the years that hold both days."""
        first = _year(kind, first_day)
        return cls(kind, first, _year(kind, last_day) - first + 1)

    @property
    def name(self) -> str:
        """The name of the first year: "2015/16" or "2015"."""
        return str(self.first) if self.kind is YearKind.CALENDAR else f"{self.first}/{(self.first + 1) % 100:02d}"

    @property
    def spans(self) -> list[tuple[date, date]]:
        """The first day of each year and the first day after it."""
        month = 1 if self.kind is YearKind.CALENDAR else APRIL
        starts = [date(self.first + number, month, 1) for number in range(self.number + 1)]
        return list(pairwise(starts))

    def shares(self, stretches: Sequence[Stretch]) -> list[float]:
        """Return which share of some nights lies in each year; earlier ones count in the first, later in the last."""
        spans = self.spans
        starts = [date.min, *(begins for begins, _ in spans[1:])]
        ends = [*(over for _, over in spans[:-1]), date.max]
        nights = [sum(each.within(*span) for each in stretches) for span in zip(starts, ends, strict=True)]
        return [number / sum(nights) for number in nights]


def _year(kind: YearKind, day: date) -> int:
    return day.year if kind is YearKind.CALENDAR or day.month >= APRIL else day.year - 1
