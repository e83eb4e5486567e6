"""Cost-benefit: what accommodation would have cost, what was used instead, and what that is worth beside a cost."""

from act.appraisal.avoided_costs import NO_PRICE, NO_STAY, AccommodationLine, AvoidedCosts, UnpricedPaths, avoided_costs
from act.appraisal.deflator import Deflator, UnknownYear, deflator
from act.appraisal.paths import ExpectedStay, Nights, YoungPersonsPaths, first_judgements
from act.appraisal.prices import WEEKS_A_YEAR, AppliedPrice, PriceBook, PriceUnit, price_book
from act.appraisal.unit_cost import UnitCost, ValueClass
from act.appraisal.value_for_money import (
    Assumption,
    assumption,
    break_even_years,
    cautious,
    payback_years,
    ratio,
)

__all__ = [
    "NO_PRICE",
    "NO_STAY",
    "WEEKS_A_YEAR",
    "AccommodationLine",
    "AppliedPrice",
    "Assumption",
    "AvoidedCosts",
    "Deflator",
    "ExpectedStay",
    "Nights",
    "PriceBook",
    "PriceUnit",
    "UnitCost",
    "UnknownYear",
    "UnpricedPaths",
    "ValueClass",
    "YoungPersonsPaths",
    "assumption",
    "avoided_costs",
    "break_even_years",
    "cautious",
    "deflator",
    "first_judgements",
    "payback_years",
    "price_book",
    "ratio",
]
