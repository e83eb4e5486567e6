"""Where somebody of the demonstration lived, and when they were missing."""

from datetime import datetime
from decimal import Decimal

from django.utils import timezone

from act.demo.life import Away, Life
from act.methods.missing import Absence, Accepted, Offered
from act.people.models import YoungPerson
from act.placements import actions as placements
from act.placements.facts import MissingFacts, PlacementFacts, ReturnInterviewFacts
from act.trust import clock
from act.trust.scope.standing import Standing

INTERVIEWER = "Independent visitor (fictional)"


def record_homes(life: Life, person: YoungPerson, by: Standing) -> None:
    """Every stay and every time away, in order."""
    for stay in life.stays:
        told = PlacementFacts(
            kind=stay.kind,
            began_on=stay.since,
            provider=stay.provider,
            miles=Decimal(stay.miles) if stay.miles else None,
            legal_status=stay.legal_status,
        )
        placements.record_placement(person, by=by, facts=told, ended_because=stay.because)
    for away in life.away:
        _record_away(away, person, by)


def _record_away(away: Away, person: YoungPerson, by: Standing) -> None:
    now = clock.now()
    told = MissingFacts(
        kind=Absence(away.kind), began_at=_aware(away.since), ended_at=away.until and _aware(away.until)
    )
    episode = placements.report_missing(person, by=by, facts=told, now=now)
    if away.interview or away.declined:
        held = ReturnInterviewFacts(
            offered=Offered.YES,
            accepted=Accepted.NO if away.declined else Accepted.YES,
            interviewed_at=away.interview and _aware(away.interview),
            interviewer=INTERVIEWER if away.interview else "",
            told=away.told,
        )
        placements.record_interview(episode, by=by, seen=episode.version, facts=held, now=now)


def _aware(at: datetime) -> datetime:
    return timezone.make_aware(at)
