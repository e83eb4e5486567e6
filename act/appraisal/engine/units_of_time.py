"""Prices by the week, day or hour: how many of them a year holds at most, for cautions about durations."""

from act.appraisal.model import Quantity

IN_A_YEAR = {
    "hour": 24 * 366,
    "day": 366,
    "night": 366,
    "week": 53,
    "fortnight": 27,
    "month": 12,
    "quarter": 4,
    "6 months": 2,
    "year": 1,
}
"""The most that any year holds of each, as whole ones that a year may touch."""


def unit_of_time(unit: str) -> str:
    """Return the unit of time that a price is for one of: "day" of "bed day", "week" of "client per week"; else ""."""
    words = unit.casefold().removesuffix("s")
    return next((name for name in IN_A_YEAR if words == name or words.endswith((f" {name}", f"-{name}"))), "")


def counts(quantity: Quantity, unit: str) -> bool:
    """Tell whether a quantity counts a unit itself, as one of weeks does: then no duration is wanted beside it."""
    return any(unit in words.casefold() for words in (quantity.unit, quantity.label))
