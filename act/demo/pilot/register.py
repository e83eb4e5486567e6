"""The interviews and the staff survey of the demonstration: how many, when, and with whom. No words of anybody."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from act.demo.cast import ROCHDALE, WIGAN
from act.demo.pilot.profile import SEED

TIME_POINTS = (date(2015, 6, 8), date(2015, 11, 9), date(2016, 4, 11), date(2016, 9, 12))
INTERVIEWS: dict[str, tuple[int, int, int, int]] = {
    "managers": (4, 4, 4, 4),
    "staff": (6, 7, 6, 6),
    "partners": (5, 5, 5, 4),
    "young_people": (4, 5, 5, 5),
    "parents": (3, 4, 4, 4),
}
"""By group and time point: 94 in all, as published. How they were spread was not published: this spread is ours."""
AREA = {WIGAN: "W", ROCHDALE: "R"}
LETTER = {"managers": "M", "staff": "S", "partners": "A", "young_people": "Y", "parents": "P"}
INVITED = {WIGAN: 41, ROCHDALE: 38}
"""79 in all, as published; the share of each authority is ours."""
WAVES = ((1, date(2015, 10, 1), date(2015, 10, 31)), (2, date(2016, 9, 1), date(2016, 9, 30)))
ANSWERED = {(WIGAN, 1): 27, (WIGAN, 2): 24, (ROCHDALE, 1): 22, (ROCHDALE, 2): 19}
KNOWN = {1: (2, 3, 3, 3, 4), 2: (3, 4, 4, 4, 5)}
"""What people chose from, from 1 to 5: a little higher in the second wave."""


@dataclass(frozen=True)
class Money:
    """What something costs over a time, who said so, and what is to be said wherever it is shown."""

    label: str
    pounds: int
    begins: date
    ends: date
    source: str
    note: str = ""


SAID = "Scott and Botcherby (2017), Wigan and Rochdale CSE Innovation Project: evaluation report"
RUNNING = Money(
    "Running the service for a year",
    305_000,
    date(2016, 2, 1),
    date(2017, 1, 31),
    SAID,
    "The placements, weeks and prices behind the published £5.48 were never published. The expected paths of this "
    "demonstration are one of many that are consistent with it.",
)
GRANT = Money(
    "The grant for the whole project, with research and co-design", 956_000, date(2015, 2, 1), date(2017, 1, 31), SAID
)


@dataclass(frozen=True)
class Spoken:
    """One interview."""

    authority: str
    number: str
    group: str
    time_point: int
    held_on: date


def interviews() -> Iterator[Spoken]:
    """All of them; who was seen at one time point is seen again at the next as far as numbers allow."""
    for group, counts in INTERVIEWS.items():
        for time_point, (first, count) in enumerate(zip(TIME_POINTS, counts, strict=True), start=1):
            for place in range(count):
                authority = (WIGAN, ROCHDALE)[place % 2]
                number = f"{AREA[authority]}{LETTER[group]}-{place + 1:02}"
                yield Spoken(authority, number, group, time_point, first + timedelta(days=place * 2))


def survey_answers(authority: str, wave: int) -> Iterator[tuple[int | None, int | None, int | None]]:
    """Knowledge, confidence and support of everybody who answered; a few would rather not say."""
    chance = Random(f"{SEED}, {authority}, {wave}")
    for _ in range(ANSWERED[authority, wave]):
        told = [chance.choice(KNOWN[wave]) for _ in range(3)]
        yield (told[0], told[1], told[2] if chance.random() > 0.1 else None)
