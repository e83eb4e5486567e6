"""Record and edit missing episodes, the return from them, and the return interview."""

from datetime import datetime

from django.db import transaction

from act.design.words import when
from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.placements import queries
from act.placements.actions.locking import lock_young_person
from act.placements.facts import MissingFacts, ReturnInterviewFacts
from act.placements.models import MissingEpisode
from act.placements.policy import check_came_home, check_interview, check_missing, check_record_home
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
def report_missing(young_person: YoungPerson, *, by: Standing, facts: MissingFacts, now: datetime) -> MissingEpisode:
    """Record that a young person is missing or away, or was: every episode, of any length.

    Raises Refused for someone who does not work with them, times that have not come or end before they begin, and
    a time in which another record has them missing.
    """
    check_record_home(by, young_person)
    check_goes_on(by, young_person)
    check_missing(facts, young_person, now)
    lock_young_person(young_person)
    episode = MissingEpisode(
        authority_id=young_person.authority_id,
        young_person=young_person,
        kind=facts.kind,
        began_at=facts.began_at,
        ended_at=facts.ended_at,
    )
    check_not_missing_then(episode, by, facts)
    episode.check_fields()
    episode.save(force_insert=True)
    audit.act("placements.missing_reported", by=by, about=[episode], on=episode)
    return episode


@transaction.atomic
def amend_missing(
    episode: MissingEpisode, *, by: Standing, seen: int, facts: MissingFacts, now: datetime
) -> MissingEpisode:
    """Edit the kind or the times of an episode.

    Raises Stale when it was changed since version `seen`; Refused as `report_missing` does, and for times that do not
    fit a return interview that is recorded.
    """
    check_record_home(by, episode.young_person)
    check_missing(facts, episode.young_person, now)
    lock_young_person(episode.young_person)
    present = lock(episode, seen=seen)
    if present.offered and facts.ended_at is None:
        raise Refused("A return interview is already recorded. Enter when they came home.", field="home_on")
    if present.interviewed_at and facts.ended_at and present.interviewed_at < facts.ended_at:
        raise Refused("The return interview was before that. Check when they came home.", field="home_on")
    check_not_missing_then(episode, by, facts)
    save(present, kind=facts.kind, began_at=facts.began_at, ended_at=facts.ended_at)
    audit.act("placements.missing_amended", by=by, about=[present], on=present)
    return present


@transaction.atomic
def record_return(episode: MissingEpisode, *, by: Standing, seen: int, at: datetime, now: datetime) -> MissingEpisode:
    """Record the return from being missing; the 72 hours for a return interview begin to run (act.methods.missing).

    Raises Stale when the episode was changed since version `seen`; Refused for a wrong time or when they are home.
    """
    check_record_home(by, episode.young_person)
    present = lock(episode, seen=seen)
    if present.ended_at is not None:
        raise Refused(f"They are already recorded as home since {when(present.ended_at)}.", field="home_on")
    check_came_home(at, present.began_at, now, episode.young_person)
    save(present, ended_at=at)
    audit.act("placements.came_home", by=by, about=[present], on=present)
    return present


@transaction.atomic
def record_interview(
    episode: MissingEpisode, *, by: Standing, seen: int, facts: ReturnInterviewFacts, now: datetime
) -> MissingEpisode:
    """Record whether a return interview was offered, accepted and held, and what the young person said.

    Raises Stale when the episode was changed since version `seen`; Refused before they are home, for a time that
    has not come, and for no offer without a reason.
    """
    check_record_home(by, episode.young_person)
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
    )
    audit.act("placements.interview_recorded", by=by, about=[present], on=present)
    return present


def check_not_missing_then(episode: MissingEpisode, by: Standing, facts: MissingFacts) -> None:
    """Raise Refused where another episode of theirs shares a moment with this one."""
    person = episode.young_person
    other = queries.episodes_between(by, person, facts.began_at, facts.ended_at).exclude(pk=episode.pk).first()
    if other is not None:
        home = f"to {when(other.ended_at)}" if other.ended_at else "and not home yet"
        raise Refused(
            f"{person.first_name} is already recorded as {other.get_kind_display().lower()} from "
            f"{when(other.began_at)} {home}. Check the times, or edit that record first.",
            field="on",
        )
