"""A small authority for rules: Sam works with Mia, Helen manages both, Priya works with nobody here."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from act.methods.calendar import hours_for
from act.methods.snooping import (
    Actor,
    Bond,
    Evidence,
    Look,
    Person,
    Relationship,
    Sign,
    SignKind,
    signs,
    snooping_thresholds,
)

LONDON = ZoneInfo("Europe/London")
DAY = date(2016, 10, 12)
"""A Wednesday."""
RULE = snooping_thresholds(DAY)
SAM, PRIYA, HELEN = Actor("sam", "Sam Okafor"), Actor("priya", "Priya Ellis"), Actor("helen", "Helen Marsh")
ACTORS = (SAM, PRIYA, HELEN)
MIA = Person("mia", "Mia Rowe")
BESIDE = Relationship("sam", "mia", Bond.TIE, date(2016, 10, 1))
LINE = Relationship("helen", "mia", Bond.LINE, date(2016, 1, 1))


def looked(actor: str, person: str = "mia", on: date = DAY, at: str = "11:00") -> Look:
    """A look at a time of day in England."""
    return Look(datetime.fromisoformat(f"{on} {at}").replace(tzinfo=LONDON), on, actor, person)


def on(number: int) -> date:
    """So many days after the day."""
    return DAY + timedelta(days=number)


def evidence(
    looks: Sequence[Look], *, actors: Iterable[Actor] = ACTORS, people: Any = (MIA,), **facts: Any
) -> Evidence:
    """What is known, with Sam beside Mia and Helen above both where nothing else is said."""
    facts = {"relationships": (BESIDE, LINE), "rule": RULE, "hours": hours_for("default", DAY), **facts}
    return Evidence(looks, actors=actors, people=people, **facts)


def signs_of(look: Look, *others: Look, **facts: Any) -> tuple[Sign, ...]:
    """The signs of a look among others."""
    return signs(look, evidence([look, *others], **facts))


def kinds_of(look: Look, *others: Look, **facts: Any) -> set[SignKind]:
    """The same, only their kinds."""
    return {sign.kind for sign in signs_of(look, *others, **facts)}


def mia(**changes: Any) -> tuple[Person, ...]:
    """Mia with something else about her."""
    return (replace(MIA, **changes),)
