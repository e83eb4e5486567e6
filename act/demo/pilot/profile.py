"""The twenty-two as their data file tells of them, and a source of chance that is the same every time."""

from dataclasses import dataclass, field
from datetime import date
from functools import cache
from random import Random
from typing import Any

from act.methods.dated_data import read_data

SEED = 2016
TODAY = date(2016, 10, 31)


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One young person of the pilot: what is told by hand. The rest follows from the seed."""

    name: str
    born: date
    ethnicity: str
    workers: tuple[str, str]
    began: date
    lives: str
    breakdown: tuple[str, str]
    harm: str
    risk: tuple[str, str]
    strengths: str
    matters: str
    path: tuple[str, int]
    evidence: str
    goals: tuple[str, ...]
    course: str
    missing: tuple[int, int]
    parent_form: bool
    feedback_from: tuple[str, ...] = ()
    called: str = ""
    pronouns: str = "she/her"
    gender: str = "girl"
    disability: str = "no"
    language: str = "English"
    needs: str = "usual"
    three: str = "done"
    six: str = "done"
    broke_down: date | None = None
    into_foster_care: bool = False
    evaluation: str = "agreed"
    evaluation_taken_back: date | None = None
    ended: tuple[date, str, str, str, str, str] | None = None
    """Day, reason, what went well, what is left to do, who helps now, and what became of the expected path."""
    left_on: date = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "left_on", self.ended[0] if self.ended else TODAY)

    def chance(self, what: str) -> Random:
        """Chance for one part of their story: changing one part leaves the others as they were."""
        return Random(f"{SEED}, {self.name}, {what}")


@cache
def profiles() -> tuple[Profile, ...]:
    """All of them, in the order in which they came."""
    rows = read_data(__package__, "people")["person"]
    return tuple(Profile(**{key: _fixed(value) for key, value in row.items()}) for row in rows)


@cache
def words() -> dict[str, Any]:
    """What people wrote and said."""
    return read_data(__package__, "words")


def _fixed(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
