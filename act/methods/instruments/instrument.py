"""A measure as data: which items there are, how they are scored, and what the scores are set beside.

Structure only. The wording of a form belongs to its owner; a service loads what it is licensed for.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from act.methods.reliable_change import Direction, ScoreSpread


@dataclass(frozen=True, slots=True)
class Item:
    """One question by its number, and the whole numbers that may answer it."""

    number: int
    lowest: int
    highest: int

    def reverse(self, answer: int) -> int:
        """Count the answer from the other end; twice gives it back."""
        return self.lowest + self.highest - answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Items that are added up, scored 0 to 10; `needed` is how many must be answered for there to be a score."""

    key: str
    title: str
    items: tuple[int, ...]
    reversed_items: frozenset[int]
    needed: int
    direction: Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class ImpactSupplement:
    """What difficulties do to daily life: points for each answer, and the item that asks whether there are any."""

    screen: int
    none: int
    items: tuple[int, ...]
    points: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ScoreBand:
    """A named stretch of scores, both ends within it."""

    name: str
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BandSet:
    """The bands in use, by scale, under a version of their own: sets differ by year and country."""

    version: str
    source: str
    verified: bool
    bands: Mapping[str, tuple[ScoreBand, ...]]

    def band(self, scale: str, value: int | None) -> str | None:
        """Name the band that a score lies in; None without a score, or where the set has no bands."""
        if value is None:
            return None
        return next((band.name for band in self.bands.get(scale, ()) if band.lowest <= value <= band.highest), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """What a group of other people scored on a scale: `mean` and spread in points, `n` people or not known."""

    scale: str
    group: str
    mean: float
    n: int | None
    spread: ScoreSpread


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """One form of one measure. A baseline and a follow-up form are two instruments, asking about two periods."""

    name: str
    measure: str
    form: str
    title: str
    version: str
    respondent: str
    ages: range
    period: str
    licence: str
    source: str
    verified: bool
    items: tuple[Item, ...]
    scales: tuple[Scale, ...]
    total_of: tuple[str, ...]
    total_direction: Direction
    impact: ImpactSupplement
    band_set: BandSet
    norms: tuple[Norm, ...]

    def direction(self, scale: str) -> Direction:
        """Tell which way of a scale, the total or the impact is better. Raises LookupError for any other key."""
        if scale in ("total", "impact"):
            return self.total_direction
        for known in self.scales:
            if known.key == scale:
                return known.direction
        raise LookupError(f"{self.title} has no scale called {scale!r}.")

    def norm(self, scale: str, group: str) -> Norm:
        """Return what a group scored on a scale. Raises LookupError where we hold no such norm."""
        for norm in self.norms:
            if (norm.scale, norm.group) == (scale, group):
                return norm
        held = ", ".join(f"{norm.scale} for {norm.group}" for norm in self.norms)
        raise LookupError(f"{self.title} has no norm of {scale!r} for {group!r}; it has: {held}.")
