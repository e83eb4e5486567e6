"""Discount schedules: by how much a year lessens what comes later, by edition and by row of its table."""

from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from operator import mul

from act.methods.dated_data import read_data

STANDARD = "standard"


@dataclass(frozen=True, slots=True)
class RateBand:
    """The rate of the years from `first_year` to `last_year`, both included; None: for ever."""

    first_year: int
    last_year: int | None
    rate: float

    def holds(self, year: int) -> bool:
        """Tell whether the rate carries the year before to this one."""
        return self.first_year <= year and (self.last_year is None or year <= self.last_year)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscountSchedule:
    """One row of an edition's table of discount rates. `verified`: somebody opened the source."""

    edition: str
    row: str
    bands: tuple[RateBand, ...]
    source: str
    address: str
    licence: str
    verified: bool
    note: str

    def rate(self, year: int) -> float:
        """Return the rate that carries `year` - 1 to `year`, as a share. Raises ValueError before the first year."""
        if year < 1:
            raise ValueError(f"Year {year} is not discounted: the first discounted year is 1.")
        return next(band.rate for band in self.bands if band.holds(year))

    def factors(self, years: int) -> tuple[float, ...]:
        """Return what a pound of each year from 0 to `years` is worth in year 0, of shape (years + 1,).

        ``DF_0 = 1, DF_t = DF_(t-1) / (1 + r_t)``.
        Source: The Green Book (HM Treasury): rates of different bands are chained, never applied from year 0.
        Raises ValueError for less than no years.
        """
        if years < 0:
            raise ValueError(f"{years} is not a number of years: it would be 0 or more.")
        steps = (1 / (1 + self.rate(year)) for year in range(1, years + 1))
        return tuple(accumulate(steps, mul, initial=1.0))


@cache
def schedules() -> tuple[DiscountSchedule, ...]:
    """Read every row of every edition that is kept here, the newest edition first."""
    rows = read_data(__package__, "discount")["schedules"]
    return tuple(
        DiscountSchedule(
            **{**row, "bands": tuple(RateBand(b["first"], b.get("last"), float(b["rate"])) for b in row["bands"])}
        )
        for row in rows
    )


@cache
def highest_real_rate() -> float:
    """Return the highest rate of any schedule: all of them are real, for pounds of one year."""
    return max(band.rate for each in schedules() for band in each.bands)


def schedule(edition: str, row: str = STANDARD) -> DiscountSchedule:
    """Return one row of an edition. Raises LookupError naming what there is."""
    rows = {each.row: each for each in schedules() if each.edition == edition}
    if not rows:
        editions = ", ".join(dict.fromkeys(each.edition for each in schedules()))
        raise LookupError(f"No discount schedule is called {edition!r}; it would be one of: {editions}.")
    if row not in rows:
        raise LookupError(f"Discount schedule {edition!r} has no row {row!r}; it would be one of: {', '.join(rows)}.")
    return rows[row]
