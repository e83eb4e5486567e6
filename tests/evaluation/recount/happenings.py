"""What happens in one time with ACT, drawn by chance: agreement, forms, goals, homes, absences and feedback."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random

from act.demo.story import (
    StoryAbsence,
    StoryAgreement,
    StoryFeedback,
    StoryForm,
    StoryGoal,
    StoryNonCompletion,
    StoryStay,
)
from act.people.models import AgreementAnswer
from tests.by_hand.lives import months_on, window
from tests.by_hand.scores import REVERSED
from tests.by_hand.voice import STATEMENTS

FEEDBACK_BEGAN = date(2016, 1, 1)
"""The first day of the forms for feedback."""
YES, NO, NOT_ASKED = AgreementAnswer.AGREED, AgreementAnswer.DECLINED, AgreementAnswer.NOT_ASKED
ANSWERS = (*[(YES,)] * 6, (NO, YES), (NO,), (YES, NO), (YES, NO, NO), (YES, NOT_ASKED), ())
"""What they said to being part of the evaluation, from the first answer to the last."""
KINDS = ("HOME", "U1", "U6", "U4", "H5", "K2", "K1", "P1", "R3", "S1")
WITHOUT_PROVIDER = {"HOME"}
WHY = ("CREQB", "CREQO", "CHILD", "LAREQ", "CARPL", "OTHER")
SCREEN, LAST_ITEM = 26, 33


def some_days(chance: Random, first: date, last: date, most: int) -> list[date]:
    """Up to so many different days of a time, in order; none of a time that has not come."""
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return sorted(chance.sample(days, min(chance.randrange(most + 1), len(days))))


def agreements(chance: Random, began: date, last: date) -> tuple[StoryAgreement, ...]:
    """Answers about the evaluation on different days, some of them never asked."""
    said = chance.choice(ANSWERS)
    days = sorted(chance.sample(range((last - began).days + 1), len(said)))
    return tuple(StoryAgreement(began + timedelta(days=day), answer) for day, answer in zip(days, said, strict=True))


def answers(chance: Random, *, missing: bool = False) -> dict[int, int | None]:
    """The answers of a form, on the whole low or high; with `missing` three of one scale are left out."""
    weights = chance.choice(((5, 3, 1), (2, 3, 2), (1, 3, 5)))
    given: dict[int, int | None] = {}
    for number in range(1, SCREEN):
        points = chance.choices((0, 1, 2), weights)[0]
        given[number] = 2 - points if number in REVERSED else points
    given |= {number: chance.randrange(4) for number in range(SCREEN, LAST_ITEM + 1)}
    if missing:
        given |= dict.fromkeys((3, 8, 13), None)
    elif chance.random() < 0.3:
        given |= {chance.randrange(1, SCREEN): None, chance.randrange(28, LAST_ITEM): None}
    return given


def forms(chance: Random, measure: str, began: date, last: date) -> Iterator[StoryForm | StoryNonCompletion]:
    """Forms at some of the time points, now and then two at one, some with no total, and some between time points."""
    for month in (0, 3, 6, 9):
        opens, closes = window(began, month)
        days = some_days(chance, opens, min(closes, last), chance.choice((1, 2, 2, 3)))
        yield from (StoryForm(measure, day, answers(chance, missing=chance.random() < 0.15)) for day in days)
        due = months_on(began, month)
        if not days and due <= last and chance.random() < 0.5:
            refused = "young_person_refused" if measure == "sdq_self" else "parent_refused"
            yield StoryNonCompletion(measure, month, due, chance.choice((refused, "missing_then")))
    between = window(began, 0)[1] + timedelta(days=9)
    if between <= last and chance.random() < 0.5:
        yield StoryForm(measure, between, answers(chance))


def goals(chance: Random, began: date, last: date) -> Iterator[StoryGoal]:
    """Up to three goals, rated by the young person on some days, and by the worker on the same or on others."""
    for number in range(chance.randrange(4)):
        rated = [(day, chance.randrange(11), "young_person") for day in some_days(chance, began, last, 4)]
        rated += [(day, chance.randrange(11), "worker") for day in some_days(chance, began, last, 2)]
        yield StoryGoal(f"Goal {number + 1}", began, tuple(rated))


def stays(chance: Random, began: date, last: date) -> Iterator[StoryStay]:
    """Where they lived since long before: moves up and down, some on the first or the last day with ACT; breakdowns."""
    before = began - timedelta(days=200)
    moved = {
        *some_days(chance, before + timedelta(days=1), last, 4),
        *(day for day in (began, last) if chance.random() < 0.3),
    }
    for number, day in enumerate([before, *sorted(moved)]):
        kind = chance.choice(KINDS)
        home = kind == "HOME"
        yield StoryStay(
            day,
            kind,
            provider="" if kind in WITHOUT_PROVIDER else chance.choice(("PR1", "PR4")),
            miles="" if home or chance.random() < 0.3 else str(chance.randrange(1, 900) / 10),
            legal_status="" if home else "V2",
            because=chance.choice(WHY) if number else "",
        )


def absences(chance: Random, began: date, last: date) -> Iterator[StoryAbsence]:
    """Times missing and away, before ACT and with it; some on the first or the last day of the ninety."""
    quarter = timedelta(days=90)
    edges = [
        began - quarter,
        began - timedelta(days=1),
        began,
        last - quarter,
        last - quarter + timedelta(days=1),
        last,
    ]
    days = {
        *some_days(chance, began - quarter - timedelta(days=20), last, 8),
        *(day for day in edges if chance.random() < 0.4),
    }
    for day in sorted(days):
        since = datetime.combine(day, time(0, 20))
        yield StoryAbsence(since, since + timedelta(hours=3), chance.choice("MMMA"))


def feedback(chance: Random, began: date, last: date, given_by: str) -> Iterator[StoryFeedback]:
    """Up to three forms on different days; statements that were not answered were skipped."""
    for day in some_days(chance, max(began, FEEDBACK_BEGAN), last, 3):
        said = {name: chance.choice(("yes", "sort_of", "no", "rather_not")) for name in STATEMENTS}
        for name in chance.sample(STATEMENTS, chance.randrange(3)):
            del said[name]
        yield StoryFeedback(day, given_by, chance.choice(("tablet", "paper")), said)
