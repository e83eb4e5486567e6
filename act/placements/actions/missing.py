"""The only writers of missing episodes."""

from datetime import datetime

from django.db import transaction

from act.design.words import when
from act.people.models import YoungPerson
from act.placements import queries
from act.placements.actions.turns import one_at_a_time
from act.placements.models import MissingEpisode
from act.placements.policy import check_came_home, check_interview, check_missing, check_record_home
from act.placements.told import InterviewTold, MissingTold
from act.trust import audit
from act.trust.records.versions import lock, save
from act.trust.scope.standing import Refused, Standing


@transaction.atomic
def report_missing(young_person: YoungPerson, *, by: Standing, told: MissingTold, now: datetime) -> MissingEpisode:
    """A young person is missing or away, or was; every episode of any length is recorded.

    Raises Refused for someone who does not work with them, times that have not come or end before they begin, and
    a time in which they are written down as missing already.
    """
    check_record_home(by, young_person)
    check_missing(told, young_person, now)
    one_at_a_time(young_person)
    episode = MissingEpisode(authority_id=young_person.authority_id, young_person=young_person, **vars(told))
    _check_not_missing_then(episode, by, told)
    episode.check_fields()
    episode.save(force_insert=True)
    audit.act("placements.missing_reported", by=by, about=[episode], on=episode)
    return episode


@transaction.atomic
def amend_missing(
    episode: MissingEpisode, *, by: Standing, seen: int, told: MissingTold, now: datetime
) -> MissingEpisode:
    """Puts the kind or the times of an episode right. Raises Stale, and Refused as `report_missing` does."""
    check_record_home(by, episode.young_person)
    check_missing(told, episode.young_person, now)
    one_at_a_time(episode.young_person)
    present = lock(episode, seen=seen)
    if present.offered and told.ended_at is None:
        raise Refused("A return interview is already recorded. Enter when they came home.", field="home_on")
    if present.interviewed_at and told.ended_at and present.interviewed_at < told.ended_at:
        raise Refused("The return interview was before that. Check when they came home.", field="home_on")
    _check_not_missing_then(episode, by, told)
    save(present, **vars(told))
    audit.act("placements.missing_amended", by=by, about=[present], on=present)
    return present


@transaction.atomic
def came_home(episode: MissingEpisode, *, by: Standing, seen: int, at: datetime, now: datetime) -> MissingEpisode:
    """The young person is back; the hours of the return interview begin to run.

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
    episode: MissingEpisode, *, by: Standing, seen: int, told: InterviewTold, now: datetime
) -> MissingEpisode:
    """Whether a return interview was offered, taken up and held, and what the young person said.

    Raises Stale when the episode was changed since version `seen`; Refused before they are home, for a time that
    has not come, and for no offer without a reason.
    """
    check_record_home(by, episode.young_person)
    present = lock(episode, seen=seen)
    check_interview(told, present.ended_at, now)
    save(present, **vars(told))
    audit.act("placements.interview_recorded", by=by, about=[present], on=present)
    return present


def _check_not_missing_then(episode: MissingEpisode, by: Standing, told: MissingTold) -> None:
    who = episode.young_person
    taken = queries.episodes_between(by, who, told.began_at, told.ended_at).exclude(pk=episode.pk).first()
    if taken is not None:
        home = f"to {when(taken.ended_at)}" if taken.ended_at else "and not home yet"
        raise Refused(
            f"{who.first_name} is already recorded as {taken.get_kind_display().lower()} from "
            f"{when(taken.began_at)} {home}. Check the times, or edit that record first.",
            field="on",
        )
