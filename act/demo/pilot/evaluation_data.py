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
"""By group and time point: 94 in all, as published. How they were spread is not known to us: this spread is ours."""
AREA = {WIGAN: "W", ROCHDALE: "R"}
LETTER = {"managers": "M", "staff": "S", "partners": "A", "young_people": "Y", "parents": "P"}
INVITED = {WIGAN: 41, ROCHDALE: 38}
"""79 in all, as published; the share of each authority is ours."""
WAVES = ((1, date(2015, 10, 1), date(2015, 10, 31)), (2, date(2016, 9, 1), date(2016, 9, 30)))
ANSWERED = {(WIGAN, 1): 27, (WIGAN, 2): 24, (ROCHDALE, 1): 22, (ROCHDALE, 2): 19}
RATHER_NOT_SAY = None
CHOICES = (1, 2, 3, 4, 5, RATHER_NOT_SAY)
CHOSEN = {
    (WIGAN, 1): ((2, 6, 8, 9, 2, 0), (3, 5, 7, 9, 2, 1), (2, 4, 5, 12, 3, 1), (1, 2, 6, 13, 4, 1)),
    (WIGAN, 2): ((0, 2, 4, 13, 5, 0), (1, 3, 6, 11, 3, 0), (2, 4, 4, 10, 3, 1), (0, 1, 3, 12, 7, 1)),
    (ROCHDALE, 1): ((2, 5, 8, 6, 1, 0), (3, 7, 5, 6, 1, 0), (1, 4, 5, 8, 2, 2), (1, 3, 6, 9, 2, 1)),
    (ROCHDALE, 2): ((0, 2, 4, 10, 3, 0), (0, 3, 5, 9, 2, 0), (3, 4, 4, 6, 1, 1), (0, 2, 3, 9, 4, 1)),
}
"""How many chose each of CHOICES: knowledge, confidence, support, approach. Ours: what staff answered is not known to
us. Most rises, one statement (support) falls, and no statement rises as much in one authority as in the other."""


@dataclass(frozen=True)
class PilotCost:
    """A cost of the pilot in pounds over a period, with its source and the note shown with it."""

    label: str
    pounds: int
    begins: date
    ends: date
    source: str
    note: str = ""


EVALUATION_SUMMARY = "Scott and Botcherby (2017), Wigan and Rochdale CSE Innovation Project: evaluation summary"
PROJECT_PAGE = (
    "Achieving Change Together: project page, Children's Social Care Innovation Programme (innovationcsc.co.uk)"
)
RUNNING = PilotCost(
    "Running the service for a year",
    305_000,
    date(2016, 2, 1),
    date(2017, 1, 31),
    EVALUATION_SUMMARY,
    "What a year costs is from the published summary. The placements, weeks and prices behind the published £5.48 are "
    "not known to us: we have read the summary, not the full report. The expected paths here are our own "
    "reconstruction, one of many that fit it.",
)
GRANT = PilotCost(
    "The grant for the whole project, with research and co-design",
    956_000,
    date(2015, 2, 1),
    date(2017, 1, 31),
    PROJECT_PAGE,
)


@dataclass(frozen=True)
class PilotInterview:
    """One interview of the register: code of the interviewee, group, time point (1 to 4), day."""

    authority: str
    number: str
    group: str
    time_point: int
    held_on: date


def interviews() -> Iterator[PilotInterview]:
    """Yield all of them; interviewees of one time point are interviewed again at the next as far as numbers allow."""
    for group, counts in INTERVIEWS.items():
        for time_point, (first, count) in enumerate(zip(TIME_POINTS, counts, strict=True), start=1):
            for place in range(count):
                authority = (WIGAN, ROCHDALE)[place % 2]
                number = f"{AREA[authority]}{LETTER[group]}-{place + 1:02}"
                yield PilotInterview(authority, number, group, time_point, first + timedelta(days=place * 2))


def survey_answers(authority: str, wave: int) -> Iterator[tuple[int | None, ...]]:
    """Yield knowledge, confidence, support and approach (1 to 5) of everyone who answered; None is "rather not say"."""
    chance = Random(f"{SEED}, {authority}, {wave}")
    answers = [
        [choice for choice, count in zip(CHOICES, counts, strict=True) for _ in range(count)]
        for counts in CHOSEN[authority, wave]
    ]
    yield from zip(*(chance.sample(given, len(given)) for given in answers), strict=True)
