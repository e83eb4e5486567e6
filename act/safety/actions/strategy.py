"""Record that a strategy meeting is called after an episode, or that none is held, and why."""

from datetime import datetime

from django.db import transaction

from act.safety import queries
from act.safety.facts import StrategyFacts
from act.safety.models import MissingEpisode, StrategyDecision
from act.safety.policy.missing import check_decision, check_record_missing
from act.trust import audit
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
def decide_strategy(episode: MissingEpisode, *, by: Standing, facts: StrategyFacts, now: datetime) -> StrategyDecision:
    """Record the decision after an episode, once: the next episode that reaches the trigger asks again.

    Raises Refused for someone who does not work with the young person, a meeting on a wrong day, no meeting without a
    reason, and where a colleague decided already.
    """
    check_record_missing(by, episode.young_person)
    check_decision(facts, episode, by.on)
    if queries.decided(by, episode):
        raise Refused("A colleague has already answered this.")
    decision = StrategyDecision(
        authority_id=episode.authority_id,
        young_person=episode.young_person,
        episode=episode,
        meeting_on=facts.meeting_on,
        words=facts.words,
        decided_by=by.user,
        decided_at=now,
    )
    decision.check_fields()
    decision.save(force_insert=True)
    audit.act("safety.strategy_decided", by=by, about=[decision], on=decision)
    return decision
