"""What happened with a young person besides contacts: each with its moment, and as a line of the story.

What changes where or how safely they live, and what was decided, carries a mark.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain, pairwise
from typing import Any
from uuid import UUID

from django.urls import reverse
from django.utils import timezone

from act.casework.models import Involvement, SupportEnding
from act.design.words import long_date, ordinal, when
from act.outcomes.models import MEASURE_LABELS, RATER_LABELS, Assessment
from act.outcomes.queries import GoalWithRatings
from act.pages.history import History
from act.placements.lines import stay_line
from act.placements.models import Placement
from act.referrals.models import Referral
from act.referrals.states import State
from act.safety.episode_lines import episode_line
from act.safety.models import DangerAlert, MissingEpisode
from act.trust.clock import midnight


@dataclass(frozen=True)
class Event:
    """When something happened, on which record it is kept, and what `pages/story.html` shows of it.

    What has a day and no time of day counts as its first moment.
    """

    at: datetime
    record: UUID
    line: dict[str, Any]


def events(history: History, now: datetime) -> Iterator[Event]:
    """Return everything but the contacts, in no order. `now` is a practice time."""
    for number, involvement in enumerate(reversed(history.involvements), 1):
        yield from _involvement_events(involvement, number)
    yield from chain.from_iterable(map(_ending_events, history.endings))
    yield from chain.from_iterable(map(_referral_events, history.referrals))
    yield from chain.from_iterable(map(_alert_events, history.alerts))
    yield from (_missing_event(episode, now) for episode in history.episodes)
    yield from _moves(history.stays, timezone.localdate(now))
    yield from map(_form_event, history.assessments)
    yield from chain.from_iterable(map(_goal_events, history.goals))


def _on(day: date, record: UUID, title: str, **more: str) -> Event:
    return Event(midnight(day), record, {"date": long_date(day), "title": title, **more})


def _involvement_events(involvement: Involvement, number: int) -> Iterator[Event]:
    record = involvement.young_person_id
    if involvement.ended_on and involvement.ended_by:
        title = f"ACT support ended: {_lower_first(involvement.get_ended_because_display())}"
        yield _on(
            involvement.ended_on,
            record,
            title,
            mark="Ending",
            body=involvement.ending_words,
            by=involvement.ended_by.name,
        )
    again = f", {ordinal(number)} time with ACT" if number > 1 else ""
    yield _on(involvement.began_on, record, f"Key worker started{again}", mark="Start")


def _ending_events(ending: SupportEnding) -> Iterator[Event]:
    """Yield an ending that was undone, and how they were some time after one."""
    record, read = (
        ending.young_person_id,
        {"href": reverse("casework:ending", kwargs={"key": ending.pk}), "act": "Read"},
    )
    if ending.undone_on and ending.undone_by:
        said = {"body": ending.undone_words, "by": ending.undone_by.name, "mark": "Decision"}
        yield _on(ending.undone_on, record, "The end of ACT support was undone", **said, **read)
    if ending.followed_up_on and ending.followed_up_by:
        said = {"body": ending.follow_up_words, "by": ending.followed_up_by.name}
        yield _on(ending.followed_up_on, record, "How they are, after the end of ACT support", **said)


def _alert_events(alert: DangerAlert) -> Iterator[Event]:
    record, raised = alert.young_person_id, {"body": alert.words, "by": alert.raised_by.name}
    title = f"In danger, until {long_date(alert.until)}"
    yield Event(alert.raised_at, record, {"date": when(alert.raised_at), "title": title, "mark": "Danger", **raised})
    if alert.ended_at and alert.ended_by:
        ended = {"body": alert.ended_words, "by": alert.ended_by.name}
        title = "No longer in this danger"
        yield Event(alert.ended_at, record, {"date": when(alert.ended_at), "title": title, **ended})


def _referral_events(referral: Referral) -> Iterator[Event]:
    record, decision = referral.young_person_id, getattr(referral, "decision", None)
    if decision:
        yield _on(decision.decided_on, record, f"Referral: {str(decision).lower()}", mark="Decision")
    title = "Referred again while with ACT" if referral.state == State.ADDED else "Referred to ACT"
    href = reverse("referrals:referral", kwargs={"key": referral.pk})
    yield _on(referral.made_on, record, title, href=href, act="Read")


def _missing_event(episode: MissingEpisode, now: datetime) -> Event:
    line = episode_line(episode, now)
    said = {
        "date": when(episode.began_at),
        "title": line.title,
        "mark": episode.get_kind_display(),
        "body": line.interview,
    }
    return Event(episode.began_at, episode.young_person_id, {**said, **_read_at_home(episode)})


def _moves(stays: list[Placement], on: date) -> Iterator[Event]:
    """Yield each stay on the day it began; one that follows another is a move."""
    before = {later.pk: earlier for earlier, later in pairwise(stays)}
    for stay in stays:
        line = stay_line(stay, on)
        moved, body = stay.pk in before, ". ".join(line.facts)
        title = f"{'Moved' if moved else 'Home'}: {_lower_first(line.title)}"
        mark = {"mark": "Move"} if moved else {}
        yield _on(stay.began_on, stay.young_person_id, title, body=body, **mark, **_read_at_home(stay))


def _read_at_home(entry: MissingEpisode | Placement) -> dict[str, str]:
    return {"href": reverse("placements:home", kwargs={"key": entry.young_person_id}), "act": "Read more"}


def _form_event(form: Assessment) -> Event:
    total = "no total, too few answers" if form.total is None else f"total {form.total}"
    href = reverse("outcomes:measures", kwargs={"key": form.young_person_id})
    title = f"{MEASURE_LABELS[form.measure]}: {total}"
    return _on(form.completed_on, form.young_person_id, title, href=href, act="Read more")


def _goal_events(seen: GoalWithRatings) -> Iterator[Event]:
    goal = seen.goal
    yield _on(goal.set_on, goal.young_person_id, f"Goal: “{goal.words}”")
    for rater, rated in seen.ratings.items():
        for day, rating in rated:
            yield _on(day, goal.young_person_id, f"“{goal.words}”: {rating} of 10", body=RATER_LABELS[rater])
    if goal.ended_on:
        outcome = _lower_first(goal.get_outcome_display())
        yield _on(goal.ended_on, goal.young_person_id, f"Goal ended: {outcome}", body=f"“{goal.words}”")


def _lower_first(words: str) -> str:
    return words[:1].lower() + words[1:]
