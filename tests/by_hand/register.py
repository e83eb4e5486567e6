"""The interviews and the staff survey, from who was interviewed and every single answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tests.by_hand.lives import Counted

STATEMENTS = ("knowledge", "confidence", "support", "approach")
FEWEST = 8
"""Answers to a statement below which nothing is said of them."""
Answers = dict[str, int | None]


@dataclass(frozen=True)
class Interviewed:
    """An interview: where, with which group, and at which time point."""

    authority: str
    group: Any
    point: int


@dataclass(frozen=True)
class WaveHeld:
    """A wave of the survey in one authority, which is over: how many were invited, and what each answered."""

    authority: str
    number: int
    invited: int
    answers: tuple[Answers, ...]


def register(interviews: Iterable[Interviewed], waves: Iterable[WaveHeld], codes: tuple[str, ...]) -> Counted:
    """Count the interviews and the survey of some authorities."""
    held = [each for each in interviews if each.authority in codes]
    by_number: dict[int, list[WaveHeld]] = {}
    for wave in waves:
        if wave.authority in codes:
            by_number.setdefault(wave.number, []).append(wave)
    invited = {number: sum(wave.invited for wave in parts) for number, parts in by_number.items()}
    counted: Counted = {
        "evaluation.interviews": len(held),
        "evaluation.interview_time_points": len({each.point for each in held}),
        "evaluation.interview_groups": len({each.group for each in held}),
        "evaluation.survey_waves": len(by_number),
        "evaluation.survey_invited": max(invited.values()),
    }
    for number, parts in by_number.items():
        counted[f"evaluation.survey_invited_wave_{number}"] = invited[number]
        answers = sum(len(wave.answers) for wave in parts)
        counted[f"evaluation.survey_answers_wave_{number}"] = (answers, invited[number])
    for statement in STATEMENTS:
        counted |= _agreeing(statement, by_number)
    return counted


def _agreeing(statement: str, by_number: dict[int, list[WaveHeld]]) -> Counted:
    """Who agree, wave by wave, and the change from the first that is shown to the last in the same authorities."""
    counted: Counted = {}
    shares: list[tuple[set[str], float]] = []
    for number, parts in by_number.items():
        said = [value for wave in parts for answers in wave.answers if (value := answers[statement]) is not None]
        agree = sum(value in {4, 5} for value in said)
        few = len(said) < FEWEST
        counted[f"evaluation.survey_agree_{statement}_wave_{number}"] = None if few else (agree, len(said))
        if not few:
            shares.append(({wave.authority for wave in parts}, 100 * agree / len(said)))
    alike = [share for where, share in shares if where == shares[0][0]]
    change = round(alike[-1] - alike[0], 1) if len(alike) > 1 else None
    return counted | {f"evaluation.survey_change_{statement}": change}
