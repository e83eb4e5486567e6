"""The only writers of placements and missing episodes."""

from datetime import datetime

from django.db import transaction

from act.design.words import long_date, when
from act.people.models import YoungPerson
from act.placements import queries
from act.placements.models import MissingEpisode, Placement
from act.placements.policy import (
    check_came_home,
    check_days,
    check_interview,
    check_kind,
    check_missing,
    check_reason,
    check_record_home,
)
from act.placements.told import InterviewTold, MissingTold, PlacementTold
from act.trust import audit
from act.trust.standing import Refused, Standing
from act.trust.versions import lock, save

__all__ = [
    "InterviewTold",
    "MissingTold",
    "PlacementTold",
    "amend_missing",
    "amend_placement",
    "came_home",
    "place",
    "record_interview",
    "report_missing",
]


@transaction.atomic
def place(young_person: YoungPerson, *, by: Standing, told: PlacementTold, ended_because: str = "") -> Placement:
    """A stay begins; the present one ends on that day, for a reason of the set placement_change.

    A stay that is over already may be told too, in a time that holds no other. Raises Refused for someone who does
    not work with the young person, wrong days or codes, a reason that is missing, and nights that are taken.
    """
    check_record_home(by, young_person)
    check_days(told, young_person, by.on)
    check_kind(told)
    if told.ended_because and told.ended_on:
        check_reason(told.ended_because, told.ended_on)
    _one_at_a_time(young_person)
    changed = _end_present(young_person, by, told, ended_because)
    placement = Placement(authority_id=young_person.authority_id, young_person=young_person, **vars(told))
    _check_nights_free(placement, by, told)
    placement.check_fields()
    placement.save(force_insert=True)
    audit.act("placements.placed", by=by, about=[placement, *changed], on=placement)
    return placement


@transaction.atomic
def amend_placement(placement: Placement, *, by: Standing, seen: int, told: PlacementTold) -> Placement:
    """Puts a stay right, or ends it when nobody knows what comes next; what it said before stays among its versions.

    Raises Stale when it was changed since version `seen`, and Refused as `place` does.
    """
    check_record_home(by, placement.young_person)
    check_days(told, placement.young_person, by.on)
    check_kind(told)
    if told.ended_because and told.ended_on:
        check_reason(told.ended_because, told.ended_on)
    _one_at_a_time(placement.young_person)
    now = lock(placement, seen=seen)
    _check_nights_free(placement, by, told)
    save(now, **vars(told))
    audit.act("placements.amended", by=by, about=[now], on=now)
    return now


@transaction.atomic
def report_missing(young_person: YoungPerson, *, by: Standing, told: MissingTold, now: datetime) -> MissingEpisode:
    """A young person is missing or away, or was; every episode of any length is recorded.

    Raises Refused for someone who does not work with them, times that have not come or end before they begin, and
    a time in which they are written down as missing already.
    """
    check_record_home(by, young_person)
    check_missing(told, young_person, now)
    _one_at_a_time(young_person)
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
    _one_at_a_time(episode.young_person)
    present = lock(episode, seen=seen)
    if present.offered and told.ended_at is None:
        raise Refused("The return interview is written down already: say when they came home.", field="home_on")
    if present.interviewed_at and told.ended_at and present.interviewed_at < told.ended_at:
        raise Refused("The return interview was before that: check when they came home.", field="home_on")
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
        raise Refused(f"They are written down as home since {when(present.ended_at)}.", field="home_on")
    check_came_home(at, present.began_at, now)
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


def _one_at_a_time(young_person: YoungPerson) -> None:
    """Until the transaction ends nobody else writes where this young person lives or was missing."""
    YoungPerson.objects.select_for_update().get(pk=young_person.pk)


def _end_present(young_person: YoungPerson, by: Standing, told: PlacementTold, because: str) -> list[Placement]:
    """Ends the open stay on the day the next begins."""
    present = queries.open_stay(by, young_person)
    if present is None or told.ended_on is not None or told.began_on <= present.began_on:
        return []
    if not because:
        raise Refused(
            f"Say why the stay since {long_date(present.began_on)} ended: choose one of the reasons of the list.",
            field="ended_because",
        )
    check_reason(because, told.began_on)
    save(present, ended_on=told.began_on, ended_because=because)
    return [present]


def _check_nights_free(placement: Placement, by: Standing, told: PlacementTold) -> None:
    who = placement.young_person
    taken = queries.stays_between(by, who, told.began_on, told.ended_on).exclude(pk=placement.pk).first()
    if taken is not None:
        until = f"to {long_date(taken.ended_on)}" if taken.ended_on else "until now"
        raise Refused(
            f"{who.first_name} is written down as living elsewhere from {long_date(taken.began_on)} {until}: "
            "check the days, or put that stay right first.",
            field="began_on",
        )


def _check_not_missing_then(episode: MissingEpisode, by: Standing, told: MissingTold) -> None:
    who = episode.young_person
    taken = queries.episodes_between(by, who, told.began_at, told.ended_at).exclude(pk=episode.pk).first()
    if taken is not None:
        home = f"to {when(taken.ended_at)}" if taken.ended_at else "and not home yet"
        raise Refused(
            f"{who.first_name} is written down already as {taken.get_kind_display().lower()} from "
            f"{when(taken.began_at)} {home}: check the times, or put that right first.",
            field="on",
        )
