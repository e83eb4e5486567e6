"""Which years something falls in: a list with a number for each year, or from one year to another."""

import math

from act.appraisal.model import Quantity
from act.appraisal.model.checks import too_many_years
from act.appraisal.reading.quantities import Inputs, quantity
from act.appraisal.reading.toml_table import TomlTable

CANCELLED = 1e-9
"""A sum counts as nothing when it is this small beside its parts: no share of it can then be said."""


def listed_by_year(table: TomlTable, key: str, years: int) -> tuple[float, ...]:
    """Read a list with a number for each year; empty when there is none. Raises ModelError for too many years."""
    listed = table.numbers(key)
    if len(listed) > years:
        raise table.wrong(key, too_many_years(len(listed), years))
    return listed


def years_of(table: TomlTable, key: str, years: int) -> tuple[float, ...]:
    """Read multiples by year: the list under `key`, or 1 from `from_year` to `to_year`; else year 0."""
    listed = listed_by_year(table, key, years)
    ranged = "from_year" in table or "to_year" in table
    if listed and ranged:
        raise table.wrong(key, "from_year and to_year are given as well; give either the list or the two years.")
    if listed or not ranged:
        return listed or (1.0,)
    begins = table.whole("from_year", 0)
    ends = table.whole("to_year", years - 1)
    for name, year in (("from_year", begins), ("to_year", ends)):
        if year >= years:
            raise table.wrong(name, f"{year} lies after the last year of the appraisal, which is {years - 1}.")
    if begins > ends:
        raise table.wrong("to_year", f"{ends} lies before from_year, which is {begins}; give {begins} or a later year.")
    return tuple(float(begins <= year) for year in range(ends + 1))


def spent_by_year(
    table: TomlTable, key: str, by_year: str, inputs: Inputs, years: int
) -> tuple[Quantity, tuple[float, ...]]:
    """Read a quantity with its years. A list of numbers by year becomes their sum and each year's share of it.

    Where they cancel out there is no sum to share: then it is £1, or one person, times the list.
    """
    if not isinstance(table.raw(key), list):
        return quantity(table, key, inputs), years_of(table, by_year, years)
    listed = listed_by_year(table, key, years)
    for other in (by_year, "from_year", "to_year"):
        if other in table:
            raise table.wrong(other, f"{key} is a list by year already; leave {other} out.")
    source, verified = table.origin
    together = math.fsum(listed)
    cancelled = abs(together) <= CANCELLED * math.fsum(map(abs, listed))
    # A list whose numbers cancel out, such as 100 and -100, has no sum of which each year could be a share.
    whole = Quantity(
        key=table.at(key),
        value=1.0 if cancelled else together,
        label=key.replace("_", " "),
        source=source,
        verified=verified,
    )
    return whole, tuple(each / whole.value for each in listed)
