"""Record the return interview after a missing episode."""

from datetime import datetime

from django.db import transaction

from act.safety.facts import ReturnInterviewFacts
from act.safety.models import MissingEpisode
from act.safety.policy.missing import check_interview, check_record_missing
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Standing


@transaction.atomic
def record_interview(
    episode: MissingEpisode, *, by: Standing, seen: int, facts: ReturnInterviewFacts, now: datetime
) -> MissingEpisode:
    """Record whether a return interview was offered, accepted and held, and what the young person said.

    Raises Stale when the episode was changed since version `seen`; Refused before they are home, for a time that
    has not come, and for no offer without a reason.
    """
    check_record_missing(by, episode.young_person)
    present = lock(episode, seen=seen)
    check_interview(facts, present.ended_at, now)
    save(
        present,
        offered=facts.offered,
        accepted=facts.accepted,
        interviewed_at=facts.interviewed_at,
        interviewer=facts.interviewer,
        told=facts.told,
        about_others=facts.about_others,
        not_offered_because=facts.not_offered_because,
        declined_because=facts.declined_because,
        independent=facts.independent,
        factors=" ".join(facts.factors),
        harm_told=facts.harm_told,
        would_help=facts.would_help,
    )
    audit.act("placements.interview_recorded", by=by, about=[present], on=present)
    return present
