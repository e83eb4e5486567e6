"""How much direct contact with ACT each young person had in a week."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from act.design.words import plural
from act.evaluation.findings.counting import CountedRow, Finding, middle
from act.evaluation.findings.times_with_act import TimeWithAct
from act.evaluation.findings.visit_counts import Tally
from act.methods.visits import RULE

DIRECT = "made by ACT's key workers, or whoever covered, with the young person, a parent or carer, or the family"
FEWEST_WEEKS = 1
"""Whoever joined a few days ago counts as with ACT for a week: our own rule."""


def findings(tallies: Mapping[int, Tally], times: list[TimeWithAct], on: date) -> list[Finding]:
    """Return the middle hours and the middle number of direct contacts a week, of everybody who joined.

    `tallies` are of direct contacts by young person, that ACT's workers made. Whoever had none is in it with nought.
    """
    hours, contacts, none = [], [], Tally()
    for person, length in weeks_with_act(times, on).items():
        direct = tallies.get(person, none)
        minutes, count = direct.minutes, direct.visits
        hours.append(_each(person, round(minutes / 60 / length, 2), "hour", f"{minutes / 60:.1f} hours", length))
        contacts.append(_each(person, round(count / length, 2), "contact", plural(count, "contact"), length))
    method = f"Contacts {DIRECT}, over days with ACT divided by 7 (at least 1 week), for each young person. {RULE}"
    return [
        middle(
            "casework.hours_a_week",
            "middle hours a week of direct contact with ACT, for each young person",
            hours,
            unit="hours",
            method=f"Median. {method}",
        ),
        middle(
            "casework.contacts_a_week",
            "middle number of direct contacts a week with ACT, for each young person",
            contacts,
            unit="contacts",
            method=f"Median. {method}",
        ),
    ]


def weeks_with_act(times: Iterable[TimeWithAct], on: date) -> dict[int, float]:
    """Return how many weeks each young person was with ACT by a day, all their times together."""
    days: dict[int, int] = defaultdict(int)
    for time in times:
        days[time.person] += (time.until(on) - time.began_on).days
    return {person: max(number / 7, FEWEST_WEEKS) for person, number in days.items()}


def _each(person: int, value: float, unit: str, why: str, length: float) -> tuple[CountedRow, float]:
    words = f"{value:g} {unit if value == 1 else unit + 's'} a week"
    return CountedRow(person=person, value=words, why=f"{why} in {length:.1f} weeks"), value
