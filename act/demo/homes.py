"""Records where the young people of the demonstration lived, and when they were missing."""

from datetime import datetime
from decimal import Decimal

from django.utils import timezone

from act.demo.story import Story, StoryAbsence
from act.methods.missing import Absence, Accepted, Offered
from act.people.models import YoungPerson
from act.placements import actions as placements
from act.placements.facts import PlacementFacts
from act.safety import actions as safety
from act.safety.facts import MissingFacts, ReturnInterviewFacts
from act.trust import clock
from act.trust.scope.standing import Standing

INTERVIEWER = "Independent visitor (fictional)"


def record_homes(story: Story, person: YoungPerson, by: Standing) -> None:
    """Record every stay, then every time missing or away with its return interview, in order."""
    for stay in story.stays:
        placement = PlacementFacts(
            kind=stay.kind,
            began_on=stay.since,
            provider=stay.provider,
            miles=Decimal(stay.miles) if stay.miles else None,
            legal_status=stay.legal_status,
        )
        placements.record_placement(person, by=by, facts=placement, ended_because=stay.because)
    for absence in story.absences:
        _record_absence(absence, person, by)


def _record_absence(absence: StoryAbsence, person: YoungPerson, by: Standing) -> None:
    now = clock.now()
    missing = MissingFacts(
        kind=Absence(absence.kind),
        began_at=_aware(absence.since),
        ended_at=_aware(absence.until) if absence.until else None,
    )
    episode = safety.report_missing(person, by=by, facts=missing, now=now)
    if absence.interview or absence.declined:
        interview = ReturnInterviewFacts(
            offered=Offered.YES,
            accepted=Accepted.NO if absence.declined else Accepted.YES,
            interviewed_at=_aware(absence.interview) if absence.interview else None,
            interviewer=INTERVIEWER if absence.interview else "",
            told=absence.account,
        )
        safety.record_interview(episode, by=by, seen=episode.version, facts=interview, now=now)


def _aware(at: datetime) -> datetime:
    return timezone.make_aware(at)
