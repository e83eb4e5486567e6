"""Records where the young people of the demonstration lived, and when they were missing."""

from datetime import datetime
from decimal import Decimal

from django.utils import timezone

from act.demo.story import Story, StoryAbsence, StoryAbsenceFacts
from act.methods.missing import Absence, Accepted, Independent, Offered
from act.people.models import YoungPerson
from act.placements import actions as placements
from act.placements.facts import PlacementFacts
from act.safety import actions as safety
from act.safety.facts import EpisodeFacts, FoundFacts, MissingFacts, PoliceFacts, ReturnInterviewFacts
from act.safety.models import MissingEpisode
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
        reported_by=absence.facts.reported_by,
        last_seen=absence.facts.last_seen,
    )
    episode = safety.report_missing(person, by=by, facts=missing, now=now)
    episode = _record_facts(episode, absence.facts, by)
    if absence.interview or absence.declined:
        interview = ReturnInterviewFacts(
            offered=Offered.YES,
            accepted=Accepted.NO if absence.declined else Accepted.YES,
            interviewed_at=_aware(absence.interview) if absence.interview else None,
            interviewer=INTERVIEWER if absence.interview else "",
            independent=Independent.YES if absence.interview else "",
            told=absence.account,
            factors=absence.facts.factors,
            would_help=absence.facts.would_help,
        )
        safety.record_interview(episode, by=by, seen=episode.version, facts=interview, now=now)


def _record_facts(episode: MissingEpisode, known: StoryAbsenceFacts, by: Standing) -> MissingEpisode:
    """Record what is known besides, as far as the story says; return the episode as it is then."""
    if known.police:
        told_at, reference, grade = known.police
        police = PoliceFacts(told_at=_aware(told_at), reference=reference, grade=grade)
        episode = safety.record_police(episode, by=by, seen=episode.version, facts=police, now=clock.now())
    found = FoundFacts(where=known.found_where, by_whom=known.found_by, harmed=known.harmed)
    details = EpisodeFacts(different=known.different, companions=known.companions, informed=known.informed, found=found)
    if details != EpisodeFacts():
        episode = safety.record_details(episode, by=by, seen=episode.version, facts=details)
    return episode


def _aware(at: datetime) -> datetime:
    return timezone.make_aware(at)
