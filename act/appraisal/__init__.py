"""Cost-benefit: what accommodation would have cost, what was used instead, and what that is worth beside a cost."""

from act.appraisal.assumptions import Assumption, assumption
from act.appraisal.avoided_nights import (
    NO_PRICE,
    NO_STAY,
    AccommodationLine,
    AvoidedNights,
    UnpricedPaths,
    avoided_nights,
)
from act.appraisal.deflator import Deflator, UnknownYear, deflator
from act.appraisal.paths import ExpectedStay, Nights, Stretch, YoungPersonsPaths, first_judgements
from act.appraisal.prices import WEEKS_A_YEAR, AppliedPrice, PriceBook, PriceUnit, price_book
from act.appraisal.unit_cost import UnitCost, ValueClass

__all__ = [
    "NO_PRICE",
    "NO_STAY",
    "WEEKS_A_YEAR",
    "AccommodationLine",
    "AppliedPrice",
    "Assumption",
    "AvoidedNights",
    "Deflator",
    "ExpectedStay",
    "Nights",
    "PriceBook",
    "PriceUnit",
    "Stretch",
    "UnitCost",
    "UnknownYear",
    "UnpricedPaths",
    "ValueClass",
    "YoungPersonsPaths",
    "assumption",
    "avoided_nights",
    "deflator",
    "first_judgements",
    "price_book",
]
