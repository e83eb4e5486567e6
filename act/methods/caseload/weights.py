"""How much a young person needs at present, and how many of a key worker's places that takes."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from act.methods.dated_data import read_data


class Intensity(StrEnum):
    """How much of a key worker's time a young person needs at present."""

    INTENSE = "intense"
    USUAL = "usual"
    LIGHTER = "lighter"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightRule:
    """Places by intensity, where the rule comes from, and whether anyone has checked it."""

    weights: dict[Intensity, float]
    source: str
    verified: bool


@cache
def weight_rule() -> WeightRule:
    """Read the rule as its data file states it. Our own, not a published one."""
    data = read_data(__package__, "weights")
    return WeightRule(**{**data, "weights": {Intensity(name): places for name, places in data["weights"].items()}})


def weighted(young_people: Iterable[Intensity]) -> float:
    """Add up the places that some young people take, to the hundredth; whole ones as a whole number."""
    weights = weight_rule().weights
    places = round(sum((weights[each] for each in young_people), 0.0), 2)
    return int(places) if places.is_integer() else places
