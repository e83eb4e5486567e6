"""Which years something falls in: a list with a number for each year, or from one year to another."""

from act.methods.appraisal.model import Quantity
from act.methods.appraisal.reading.quantities import Inputs, quantity
from act.methods.appraisal.reading.table import Table


def years_of(table: Table, key: str, years: int) -> tuple[float, ...]:
    """Multiples by year: the list under `key`, or 1 from `from_year` to `to_year`; else year 0."""
    listed = table.numbers(key)
    ranged = "from_year" in table or "to_year" in table
    if listed and ranged:
        raise table.wrong(key, "from_year and to_year are given as well; give either the list or the two years.")
    if listed or not ranged:
        return listed or (1.0,)
    begins = table.whole("from_year", 0)
    ends = table.whole("to_year", years - 1)
    if not begins <= ends < years:
        raise table.wrong(
            "to_year", f"years {begins} to {ends} do not lie in order within the appraisal, which is 0 to {years - 1}."
        )
    return tuple(float(begins <= year) for year in range(ends + 1))


def spent_by_year(
    table: Table, key: str, by_year: str, inputs: Inputs, years: int
) -> tuple[Quantity, tuple[float, ...]]:
    """A quantity with its years. A list of numbers by year becomes their sum and each year's share of it."""
    if not isinstance(table.raw(key), list):
        return quantity(table, key, inputs), years_of(table, by_year, years)
    listed = table.numbers(key)
    for other in (by_year, "from_year", "to_year"):
        if other in table:
            raise table.wrong(other, f"{key} is a list by year already; leave {other} out.")
    source, verified = table.origin
    whole = Quantity(
        key=table.at(key),
        value=sum(listed) or 1.0,
        label=key.replace("_", " "),
        source=source,
        verified=verified,
    )
    return whole, tuple(each / whole.value for each in listed)
