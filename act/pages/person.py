"""What a young person's page shows of goals, home and safety, in a few lines each."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.urls import reverse
from django.utils import timezone

from act.casework.models import Involvement
from act.casework.queries import OwnCover
from act.design.words import clock, long_date, plural
from act.methods.missing import Absence
from act.methods.placements import moves
from act.outcomes.queries import GoalWithRatings
from act.people.models import YoungPerson
from act.placements.models import MissingEpisode, Placement
from act.trust.scope.standing import Standing

LATELY = timedelta(days=90)


@dataclass(frozen=True)
class GoalLine:
    """A goal that stands: its words, where it was first, and where it is now, both 0 to 10 or not rated."""

    words: str
    start: int | None
    latest: int | None


def goal_lines(goals: list[GoalWithRatings]) -> list[GoalLine]:
    """The goals that stand, by place."""
    return [
        GoalLine(seen.goal.words, seen.start[1] if seen.start else None, seen.latest[1] if seen.latest else None)
        for seen in goals
        if seen.goal.ended_on is None
    ]


def missing_line(standing: Standing, episodes: list[MissingEpisode]) -> str:
    """How often they were missing in the last ninety days, and in the ninety before."""
    days = [timezone.localdate(each.began_at) for each in episodes if each.kind == Absence.MISSING]
    lately = sum(standing.on - LATELY < day for day in days)
    before = sum(standing.on - 2 * LATELY < day <= standing.on - LATELY for day in days)
    return f"{plural(lately, 'time')} in the last 90 days, {before} in the 90 days before"


def home_line(stays: list[Placement]) -> str:
    """Where they live now, and since when; no name of a place is kept."""
    present = next((stay for stay in reversed(stays) if stay.ended_on is None), None)
    return f"{present.kind_label}, since {long_date(present.began_on)}" if present else "Not recorded yet"


def moves_line(stays: list[Placement], involvement: Involvement | None) -> str:
    """How often they moved since ACT came; nothing before that."""
    if involvement is None:
        return ""
    return plural(moves((stay.stay for stay in stays), involvement.began_on), "move") + " since ACT started"


def opened_lines(standing: Standing, people: dict[UUID, YoungPerson]) -> list[dict[str, str]]:
    """The records that this person opened in an emergency, as Today lists them."""
    return [
        {
            "name": people[each.young_person_id].short_name,
            "href": reverse("pages:young_person", kwargs={"key": each.young_person_id}),
            "words": f"Open until {clock(each.until)} (opened {clock(each.opened_at)})",
        }
        for each in standing.openings
        if each.young_person_id in people
    ]


def cover_lines(covers: dict[UUID, OwnCover], people: list[YoungPerson]) -> list[dict[str, str]]:
    """The young people for whose key workers this person covers, as Today lists them."""
    return [
        {
            "name": each.short_name,
            "href": reverse("pages:young_person", kwargs={"key": each.pk}),
            "words": covers[each.pk].words,
        }
        for each in people
        if each.pk in covers
    ]
