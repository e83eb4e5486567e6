"""A unit cost workbook beside the edition of the same name that ships: what is missing in it, and what was changed."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from act.appraisal.unit_cost import UnitCost, unit_cost_catalogue
from act.appraisal.unit_cost_database.updated_value import CLOSE, UpdatedValue, digits

NAMED = 5
"""So many missing codes are named; the others are counted."""


def unlike_the_published(edition: str, title: str, values: Iterable[UpdatedValue]) -> Iterator[str]:
    """Say in what a workbook differs from the published edition that ships; nothing if that edition does not."""
    published = {
        (cost.code, cost.value_class.value): cost
        for cost in unit_cost_catalogue().costs.values()
        if cost.edition == edition and cost.book.startswith(title) and "!" not in cost.code
    }
    missing = dict(published)
    for value in values:
        cost = published.get((value.code, value.value_class))
        missing.pop((value.code, value.value_class), None)
        if cost and value.value is not None and not _same(value, cost):
            yield (
                f"{value.place}: {digits(value.value)} of {value.year or 'no year'}; {edition} was published with "
                f"{digits(cost.value)} of {cost.price_year or 'no year'}."
            )
    if missing:
        names = [f"{code} ({value_class})" for code, value_class in missing]
        more = f", and {len(names) - NAMED:,} more" if len(names) > NAMED else ""
        yield (
            f"{len(names):,} of the {len(published):,} values with a code that {edition} was published with are not "
            f"read here: {', '.join(names[:NAMED])}{more}."
        )


def _same(value: UpdatedValue, cost: UnitCost) -> bool:
    number = value.value or Decimal(0)
    return value.year == cost.price_year and abs(number - cost.value) <= CLOSE * max(abs(cost.value), Decimal(1))
