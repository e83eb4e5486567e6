"""The lines of the list of young people, in words: what is true now first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from act.casework.queries import LastContact, cover_words
from act.design.words import long_date, plural, when
from act.methods.eligibility import ExploitationRisk
from act.methods.missing import Absence
from act.methods.placements import kind_label
from act.pages.listed_people import ListedState
from act.pages.state import ABSENCE_WORDS
from act.people.models import YoungPerson
from act.referrals.labels import RISK_LABELS
from act.safety.queries import elapsed_in_words
from act.transfers.models import WAY_LABELS, Way
from act.trust.models import Tie, TieKind


@dataclass(frozen=True)
class PersonLine:
    """One young person in the list. `urgent` is what is about their safety now, `state` what else is true; `others` are
    their social worker and who covers.
    """

    person: YoungPerson
    urgent: tuple[str, ...]
    state: tuple[str, ...]
    key_worker: str
    others: tuple[str, ...]
    home: str
    home_since: str
    last: LastContact
    tried: str
    risk: str


def person_lines(
    people: Iterable[YoungPerson],
    states: dict[UUID, ListedState],
    ties: dict[UUID, list[Tie]],
    last: dict[UUID, LastContact],
    now: datetime,
) -> list[PersonLine]:
    """Return the lines of some young people."""
    return [_line(person, states[person.pk], ties[person.pk], last[person.pk], now) for person in people]


def _line(person: YoungPerson, state: ListedState, ties: list[Tie], last: LastContact, now: datetime) -> PersonLine:
    return PersonLine(
        person,
        urgent=urgent_words(state, now),
        state=state_words(state),
        key_worker=key_worker_words(state, ties),
        others=other_workers(ties),
        home=kind_label(state.home, state.home_since) if state.home and state.home_since else "Not recorded yet",
        home_since=f"since {long_date(state.home_since)}" if state.home_since else "",
        last=last,
        tried=f"tried {plural(last.tried_since, 'time')} since" if last.tried_since else "",
        risk=RISK_LABELS[ExploitationRisk(state.risk)] if state.risk else "Not known",
    )


def urgent_words(state: ListedState, now: datetime) -> tuple[str, ...]:
    """Say whether they are missing or away, since when, and whether they are in known danger."""
    words = []
    if state.missing_since and state.absence:
        since = f"since {when(state.missing_since)} ({elapsed_in_words(state.missing_since, now)})"
        words.append(f"{ABSENCE_WORDS[Absence(state.absence)]} {since}")
    return (*words, *(["In danger"] if state.in_danger else []))


def state_words(state: ListedState) -> tuple[str, ...]:
    """Say whether the record is restricted or moved away, and how it stands with ACT's support."""
    words = ["Restricted record"] if state.restricted else []
    if state.moved_to and state.moved_on:
        words.append(f"{WAY_LABELS[Way.OUT]} {state.moved_to} on {long_date(state.moved_on)}")
    if state.open_since:
        words.append(f"Open since {long_date(state.open_since)}")
    elif state.ended_on:
        words.append(f"Ended {long_date(state.ended_on)}")
    else:
        words.append("ACT support hasn't started")
    return tuple(words)


def key_worker_words(state: ListedState, ties: list[Tie]) -> str:
    """Name the key worker, or say that there is none yet, or none any more."""
    names = [tie.user.name for tie in ties if tie.kind == TieKind.KEY_WORKER]
    return ", ".join(names) or ("None now" if state.ended_on and not state.open_since else "None yet")


def other_workers(ties: list[Tie]) -> tuple[str, ...]:
    """Name the social worker, and say who covers until when: "Priya Ellis, social worker"."""
    names = [f"{tie.user.name}, social worker" for tie in ties if tie.kind == TieKind.SOCIAL_WORKER]
    return (*names, *(words for words in [cover_words(ties)] if words))
