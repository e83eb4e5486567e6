"""What a young person's page shows of goals, home and safety, in a few lines each."""

from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils import timezone

from act.casework.models import Involvement
from act.casework.queries import OwnCover
from act.design.words import clock, long_date, plural
from act.methods.missing import LATELY_MISSING, Absence
from act.methods.placements import moves
from act.outcomes.queries import GoalWithRatings
from act.people.models import YoungPerson
from act.placements.models import Placement
from act.safety.models import MissingEpisode
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class GoalLine:
    """An open goal: its words, its first and its latest rating, 0 to 10 or None."""

    words: str
    start: int | None
    latest: int | None


def goal_lines(goals: list[GoalWithRatings]) -> list[GoalLine]:
    """Return the open goals, in order."""
    return [
        GoalLine(seen.goal.words, seen.start[1] if seen.start else None, seen.latest[1] if seen.latest else None)
        for seen in goals
        if seen.goal.ended_on is None
    ]


def missing_line(standing: Standing, episodes: list[MissingEpisode]) -> str:
    """Say how often they were missing in the last 90 days, and in the 90 before."""
    days = [timezone.localdate(episode.began_at) for episode in episodes if episode.kind == Absence.MISSING]
    within = LATELY_MISSING.days
    lately = sum(standing.on - LATELY_MISSING < day for day in days)
    before = sum(standing.on - 2 * LATELY_MISSING < day <= standing.on - LATELY_MISSING for day in days)
    return f"{plural(lately, 'time')} in the last {within} days, {before} in the {within} days before"


def home_line(stays: list[Placement]) -> str:
    """Say where they live now, and since when. We keep no name of a place."""
    present = next((stay for stay in reversed(stays) if stay.ended_on is None), None)
    return f"{present.kind_label}, since {long_date(present.began_on)}" if present else "Not recorded yet"


def moves_line(stays: list[Placement], involvement: Involvement | None) -> str:
    """Say how often they moved since ACT started; empty before that."""
    if involvement is None:
        return ""
    return plural(moves((stay.stay for stay in stays), involvement.began_on), "move") + " since ACT started"


def opened_lines(standing: Standing, people: dict[UUID, YoungPerson]) -> list[dict[str, str]]:
    """Return the records that this person opened in an emergency, for the list on Today."""
    return [
        {
            "name": people[standing.kept(opening.young_person_id)].short_name,
            "href": reverse("pages:young_person", kwargs={"key": standing.kept(opening.young_person_id)}),
            "words": f"Open until {clock(opening.until)} (opened {clock(opening.opened_at)})",
        }
        for opening in standing.openings
        if standing.kept(opening.young_person_id) in people
    ]


def cover_lines(covers: dict[UUID, OwnCover], people: list[YoungPerson]) -> list[dict[str, str]]:
    """Return the young people whose key workers this person covers for, for the list on Today."""
    return [
        {
            "name": person.short_name,
            "href": reverse("pages:young_person", kwargs={"key": person.pk}),
            "words": covers[person.pk].words,
        }
        for person in people
        if person.pk in covers
    ]
