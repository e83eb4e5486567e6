"""Where they lived while with ACT."""

from datetime import date
from itertools import pairwise
from typing import Any

from tests.by_hand.lives import Counted, Life, Lives, Time, half_open, joined

SECURE = {"K1", "R5"}
LADDER = ({"HOME", "P1"}, {"U1", "U2", "U3"}, {"U4", "U5", "U6"}, {"H5", "K3", "P2", "P3"}, {"K2"}, {"S1"}, SECURE)
"""Kinds of stay, the least intensive first; a kind that is not here is neither up nor down from any."""
BROKE_DOWN = {"CREQB", "CREQO", "CHILD", "LAREQ"}

Lived = list[tuple[Any, date, str]]


def homes(lives: Lives) -> Counted:
    """Secure placements, steps up and breakdowns while with ACT; a young person counts once for the first two."""
    those = joined(lives)
    known = sum(any(_during(life, time) for time in life.times) for life in those)
    return {
        "homes.secure": (sum(any(_secure(_during(life, time)) for time in life.times) for life in those), known),
        "homes.stepped_up": (sum(any(_up(_during(life, time)) for time in life.times) for life in those), known),
        "homes.broke_down": sum(
            over <= time.last and why in BROKE_DOWN
            for life in those
            for time in life.times
            for _, over, why in _during(life, time)
        ),
    }


def _during(life: Life, time: Time) -> Lived:
    """The stays of which at least one night lies within a time with ACT, or that began on its last day."""
    every = half_open(life.every("stays"))
    return [(stay, over, why) for stay, over, why in every if stay.since <= time.last and over > time.began]


def _secure(stays: Lived) -> bool:
    return any(stay.kind in SECURE for stay, *_ in stays)


def _up(stays: Lived) -> bool:
    places = [next((place for place, kinds in enumerate(LADDER) if stay.kind in kinds), None) for stay, *_ in stays]
    pairs = pairwise(places)
    return any(before is not None and after is not None and before < after for before, after in pairs)
