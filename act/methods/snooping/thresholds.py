"""The dated thresholds of snooping.toml."""

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from act.methods.dated_data import read_data, row_in_force


class SignKind(StrEnum):
    """What there may be to ask about a look."""

    OWN_RECORD = "own_record"
    OWN_FAMILY = "own_family"
    COLLEAGUES_FAMILY = "colleagues_family"
    RARE_SURNAME = "rare_surname"
    VOLUME = "volume"
    NO_RELATIONSHIP = "no_relationship"
    SAME_AREA = "same_area"
    COMMON_SURNAME = "common_surname"
    MANY_OTHERS = "many_others"
    AGAIN = "again"
    OUT_OF_HOURS = "out_of_hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class SnoopingThresholds:
    """The thresholds that hold for some days; snooping.toml says what each means, whence it is, and if checked.

    Raises ValueError where a sign has no points, and for a threshold that would ask about everything or nothing.
    """

    valid_from: date
    valid_to: date | None = None
    handover_days: int
    wrote_days: int
    night_days: int
    again_days: int
    again_within: int
    again_times: int
    others: int
    others_within: int
    own_days: int
    fewest_days: int
    volume_times: float
    volume_more: int
    hour_share: float
    common_from: int
    common_share: float
    gather_days: int
    ask_from: int
    per_thousand: float
    look_back: int
    points: dict[SignKind, int]
    source: str
    verified: bool

    def __post_init__(self) -> None:
        if set(self.points) != set(SignKind) or min(self.points.values()) < 1:
            raise ValueError("Every sign of snooping needs points of 1 or more.")
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, int | float) and not isinstance(value, bool) and value <= 0:
                raise ValueError(f"The threshold {field.name} of snooping must be above 0, not {value:g}.")

    def is_unusual(self, people: int, most: int) -> bool:
        """Tell whether a day has unusually many young people, beside the most of a day before."""
        return people >= most * self.volume_times and people >= most + self.volume_more


def snooping_thresholds(on: date) -> SnoopingThresholds:
    """Return the thresholds in force on a day. Raises LookupError if none are."""
    return row_in_force(_rows(), on, "thresholds of snooping are")


@cache
def _rows() -> tuple[SnoopingThresholds, ...]:
    return tuple(_row(row) for row in read_data(__package__, "snooping")["limits"])


def _row(row: dict[str, Any]) -> SnoopingThresholds:
    return SnoopingThresholds(**{**row, "points": {SignKind(name): points for name, points in row["points"].items()}})
