"""Reads of where young people live and when they were missing, always through a scope."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Q, QuerySet
from django.http import Http404

from act.design.words import clock, local, plural
from act.methods.missing import Accepted, Offered, ReturnInterviewStatus, interview_by, return_interview_status
from act.people.models import YoungPerson
from act.people.queries import young_person as shown_person
from act.placements.models import MissingEpisode, Placement
from act.placements.policy import can_record_home
from act.trust.records.removing import can_remove
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


def placements(standing: Standing, young_person: YoungPerson) -> list[Placement]:
    """Return every stay of a young person, oldest first."""
    return _placements(standing, standing.keys_of(young_person.pk))


@compiled_once
def _placements(standing: Standing, records: Collection[UUID]) -> "QuerySet[Placement]":
    return people_for(standing, Placement).filter(young_person__in=records).order_by("began_on")


def current_placements(standing: Standing, young_people: list[YoungPerson]) -> dict[UUID, Placement | None]:
    """Return where each of some young people lives today; None where nobody has recorded it."""
    keys = [person.pk for person in young_people]
    today = Q(ended_on__isnull=True) | Q(ended_on__gt=standing.on)
    records = standing.all_keys(keys)
    stays = people_for(standing, Placement).filter(today, young_person__in=records, began_on__lte=standing.on)
    present = {standing.kept(stay.young_person_id): stay for stay in stays.order_by("began_on")}
    return {key: present.get(standing.kept(key)) for key in keys}


def open_stay(standing: Standing, young_person: YoungPerson) -> Placement | None:
    """Return the stay that has no end yet."""
    return (
        people_for(standing, Placement)
        .filter(young_person__in=standing.keys_of(young_person.pk), ended_on__isnull=True)
        .first()
    )


def placements_between(
    standing: Standing, young_person: YoungPerson, begin: date, end: date | None
) -> "QuerySet[Placement]":
    """Return stays that hold a night from a day up to another (None: from then on), oldest first."""
    before_end = Q(began_on__lt=end) if end else Q()
    return (
        people_for(standing, Placement)
        .filter(
            before_end,
            Q(ended_on__isnull=True) | Q(ended_on__gt=begin),
            young_person__in=standing.keys_of(young_person.pk),
        )
        .order_by("began_on")
    )


def placement_to_amend(standing: Standing, key: UUID, placement: UUID) -> Placement:
    """Return one stay of a young person that this person may edit. Raises Http404."""
    person = young_person_to_place(standing, key)
    stay = people_for(standing, Placement).filter(pk=placement, young_person__in=standing.keys_of(person.pk)).first()
    if stay is None:
        raise Http404
    # Loaded already: the forms and the pages ask for the name again.
    stay.young_person = person
    return stay


def placement_to_remove(standing: Standing, key: UUID, placement: UUID, now: datetime) -> Placement:
    """Return one stay that this person may remove at a real moment. Raises Http404."""
    stay = placement_to_amend(standing, key, placement)
    if not can_remove(standing, stay, now):
        raise Http404
    return stay


def episode_to_remove(standing: Standing, key: UUID, episode: UUID, now: datetime) -> MissingEpisode:
    """Return one episode that this person may remove at a real moment. Raises Http404."""
    record = episode_to_change(standing, key, episode)
    if not can_remove(standing, record, now):
        raise Http404
    return record


def young_person_to_place(standing: Standing, key: UUID) -> YoungPerson:
    """Return a young person for whom this person may record where they live. Raises Http404."""
    person = shown_person(standing, key)
    if not can_record_home(standing, person):
        raise Http404
    return person


def missing_episodes(standing: Standing, young_person: YoungPerson) -> list[MissingEpisode]:
    """Return every time a young person was missing or away, newest first."""
    episodes = _episodes(standing, standing.keys_of(young_person.pk))
    for episode in episodes:
        episode.young_person = young_person
    return episodes


@compiled_once
def _episodes(standing: Standing, records: Collection[UUID]) -> "QuerySet[MissingEpisode]":
    return people_for(standing, MissingEpisode).filter(young_person__in=records).order_by("-began_at")


def episodes_between(
    standing: Standing, young_person: YoungPerson, begin: datetime, end: datetime | None
) -> "QuerySet[MissingEpisode]":
    """Return episodes that share a moment with a period (None: from then on), oldest first."""
    before_end = Q(began_at__lt=end) if end else Q()
    return (
        people_for(standing, MissingEpisode)
        .filter(
            before_end,
            Q(ended_at__isnull=True) | Q(ended_at__gt=begin),
            young_person__in=standing.keys_of(young_person.pk),
        )
        .order_by("began_at")
    )


def episode_to_change(standing: Standing, key: UUID, episode: UUID) -> MissingEpisode:
    """Return one episode of a young person that this person may edit. Raises Http404."""
    person = young_person_to_place(standing, key)
    record = (
        people_for(standing, MissingEpisode).filter(pk=episode, young_person__in=standing.keys_of(person.pk)).first()
    )
    if record is None:
        raise Http404
    record.young_person = person
    return record


def open_episodes(standing: Standing) -> list[MissingEpisode]:
    """Return the episodes that are open, of everybody who may be shown, the longest first."""
    return _open_episodes(standing)


@compiled_once
def _open_episodes(standing: Standing) -> "QuerySet[MissingEpisode]":
    episodes = people_for(standing, MissingEpisode).filter(ended_at__isnull=True)
    return episodes.select_related("young_person").order_by("began_at")


def episodes_to_talk_about(standing: Standing, young_people: Iterable[YoungPerson]) -> list[MissingEpisode]:
    """Return the episodes of some young people that are over, and whose return interview is still to be held."""
    people = {standing.kept(person.pk): person for person in young_people}
    episodes = _episodes_to_talk_about(standing, standing.all_keys(people)) if people else []
    for episode in episodes:
        episode.young_person = people[standing.kept(episode.young_person_id)]
    return episodes


@compiled_once
def _episodes_to_talk_about(standing: Standing, young_people: Collection[UUID]) -> "QuerySet[MissingEpisode]":
    episodes = people_for(standing, MissingEpisode).filter(young_person__in=young_people, ended_at__isnull=False)
    return episodes.filter(_to_hold()).order_by("began_at")


def unfinished_episodes_of(standing: Standing, young_person: UUID) -> list[MissingEpisode]:
    """Return those of one young person, known by key: open, or with a return interview still to be held."""
    return _unfinished_episodes_of(standing, standing.keys_of(young_person))


@compiled_once
def _unfinished_episodes_of(standing: Standing, records: Collection[UUID]) -> "QuerySet[MissingEpisode]":
    return unfinished_of(standing, records).order_by("began_at")


def unfinished_of(standing: Standing, records: Collection[UUID]) -> "QuerySet[MissingEpisode]":
    """Return the same as a queryset, for a statement that asks if there are any."""
    episodes = people_for(standing, MissingEpisode).filter(young_person__in=records)
    return episodes.filter(Q(ended_at__isnull=True) | _to_hold())


def _to_hold() -> Q:
    refused = Q(accepted=Accepted.NO) | Q(offered__in=[Offered.NO, Offered.NOT_NEEDED])
    return Q(interviewed_at__isnull=True) & ~refused


def missing_now(episodes: Iterable[MissingEpisode]) -> list[MissingEpisode]:
    """Return those of some episodes that are open, missing or away and not home yet, the longest first."""
    return sorted((each for each in episodes if each.ended_at is None), key=lambda each: each.began_at)


@dataclass(frozen=True)
class ReturnInterviewDue:
    """A return interview that should be held: with whom, up to when, and whether that has passed."""

    episode: MissingEpisode
    by: datetime
    overdue: bool

    @property
    def young_person(self) -> YoungPerson:
        """Return the young person to interview."""
        return self.episode.young_person

    @property
    def words(self) -> str:
        """Say what is due, and why: "Return interview due by Thu 02:10. Came home Mon 02:10 after 5 h missing"."""
        home = self.episode.ended_at
        assert home is not None
        what = "missing" if self.episode.kind == "M" else "away"
        state = "overdue since" if self.overdue else "due by"
        gone = f"{length_in_words(self.episode.began_at, home)} {what}"
        return f"Return interview {state} {_short(self.by)}. Came home {_short(home)} after {gone}"


def return_interviews_due(episodes: Iterable[MissingEpisode], now: datetime) -> list[ReturnInterviewDue]:
    """List return interviews after some episodes that are due or overdue at a moment, the most pressing first."""
    ended = sorted((each.ended_at, each.pk, each) for each in episodes if each.ended_at)
    due = [_return_interview(episode, home, now) for home, _, episode in ended]
    return [each for each in due if each]


def _return_interview(episode: MissingEpisode, home: datetime, now: datetime) -> ReturnInterviewDue | None:
    status = return_interview_status(episode.episode, now)
    if status not in (ReturnInterviewStatus.DUE, ReturnInterviewStatus.OVERDUE):
        return None
    return ReturnInterviewDue(episode, interview_by(home), status is ReturnInterviewStatus.OVERDUE)


def length_in_words(begin: datetime, end: datetime) -> str:
    """Say how long, in the largest unit that fits: "40 min", "5 h", "3 days"."""
    minutes = round((end - begin).total_seconds() / 60)
    if minutes < 60:
        return f"{minutes} min"
    return f"{round(minutes / 60)} h" if minutes < 48 * 60 else plural(round(minutes / 1440), "day")


def elapsed_in_words(begin: datetime, end: datetime) -> str:
    """Say how long something has gone on, to the minute in the first two days: "40 min", "3 h 10 min", "3 days"."""
    hours, minutes = divmod(int((end - begin).total_seconds()) // 60, 60)
    if not 0 < hours < 48:
        return length_in_words(begin, end)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def _short(moment: datetime) -> str:
    return f"{local(moment):%a} {clock(moment)}"
