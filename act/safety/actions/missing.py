"""Record and edit missing episodes, what becomes known of them, and the return."""

from datetime import datetime

from django.db import transaction

from act.design.words import when
from act.people.locking import lock_young_person
from act.people.models import YoungPerson
from act.people.policy import check_goes_on
from act.safety import queries
from act.safety.facts import NOTHING_FOUND, EpisodeFacts, FoundFacts, MissingFacts, PoliceFacts
from act.safety.models import MissingEpisode
from act.safety.policy.missing import (
    check_came_home,
    check_details,
    check_found,
    check_missing,
    check_police,
    check_record_missing,
)
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
def report_missing(young_person: YoungPerson, *, by: Standing, facts: MissingFacts, now: datetime) -> MissingEpisode:
    """Record that a young person is missing or away, or was: every episode, of any length.

    Raises Refused for someone who does not work with them, times that have not come or end before they begin, and
    a time in which another record has them missing.
    """
    check_record_missing(by, young_person)
    check_goes_on(by, young_person)
    check_missing(facts, young_person, now)
    lock_young_person(young_person)
    episode = MissingEpisode(
        authority_id=young_person.authority_id,
        young_person=young_person,
        kind=facts.kind,
        began_at=facts.began_at,
        ended_at=facts.ended_at,
        reported_by=facts.reported_by,
        last_seen=facts.last_seen,
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
    """Edit the kind or the times of an episode, who reported it, and where they were last seen.

    Raises Stale when it was changed since version `seen`; Refused as `report_missing` does, and for times that do not
    fit a return interview that is recorded.
    """
    check_record_missing(by, episode.young_person)
    check_missing(facts, episode.young_person, now)
    lock_young_person(episode.young_person)
    present = lock(episode, seen=seen)
    if present.offered and facts.ended_at is None:
        raise Refused("A return interview is already recorded. Enter when they came home.", field="home_on")
    if present.interviewed_at and facts.ended_at and present.interviewed_at < facts.ended_at:
        raise Refused("The return interview was before that. Check when they came home.", field="home_on")
    if facts.ended_at is None and (present.found_where or present.found_by or present.harmed):
        raise Refused("How they were found is already recorded. Enter when they came home.", field="home_on")
    check_not_missing_then(episode, by, facts)
    save(
        present,
        kind=facts.kind,
        began_at=facts.began_at,
        ended_at=facts.ended_at,
        reported_by=facts.reported_by,
        last_seen=facts.last_seen,
    )
    audit.act("placements.missing_amended", by=by, about=[present], on=present)
    return present


@transaction.atomic
def record_return(
    episode: MissingEpisode,
    *,
    by: Standing,
    seen: int,
    at: datetime,
    now: datetime,
    found: FoundFacts = NOTHING_FOUND,
) -> MissingEpisode:
    """Record the return from being missing; the 72 hours for a return interview begin to run (act.methods.missing).

    Raises Stale when the episode was changed since version `seen`; Refused for a wrong time or when they are home.
    """
    check_record_missing(by, episode.young_person)
    present = lock(episode, seen=seen)
    if present.ended_at is not None:
        raise Refused(f"They are already recorded as home since {when(present.ended_at)}.", field="home_on")
    check_came_home(at, present.began_at, now, episode.young_person)
    check_found(found, at)
    save(
        present,
        ended_at=at,
        found_where=found.where,
        found_by=found.by_whom,
        harmed=found.harmed,
        harm=found.harm,
    )
    audit.act("placements.came_home", by=by, about=[present], on=present)
    return present


@transaction.atomic
def record_police(
    episode: MissingEpisode, *, by: Standing, seen: int, facts: PoliceFacts, now: datetime
) -> MissingEpisode:
    """Record when the police were told, their log number and their grade; what was said before stays among versions.

    Raises Stale when the episode was changed since version `seen`; Refused for a time that has not come.
    """
    check_record_missing(by, episode.young_person)
    check_police(facts, now)
    present = lock(episode, seen=seen)
    save(present, police_told_at=facts.told_at, police_reference=facts.reference, risk_grade=facts.grade)
    audit.act("safety.police_told", by=by, about=[present], on=present)
    return present


@transaction.atomic
def record_details(episode: MissingEpisode, *, by: Standing, seen: int, facts: EpisodeFacts) -> MissingEpisode:
    """Record what else is known: what is different, who they were with, who was informed, how they were found.

    Raises Stale when the episode was changed since version `seen`; Refused for how they were found before they are
    home.
    """
    check_record_missing(by, episode.young_person)
    present = lock(episode, seen=seen)
    check_details(facts, present)
    save(
        present,
        different=facts.different,
        companions=facts.companions,
        informed=" ".join(facts.informed),
        found_where=facts.found.where,
        found_by=facts.found.by_whom,
        harmed=facts.found.harmed,
        harm=facts.found.harm,
    )
    audit.act("safety.missing_details", by=by, about=[present], on=present)
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
