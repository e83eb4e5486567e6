"""Reads of when young people were missing, always through a scope."""

from collections.abc import Collection, Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import F, Q, QuerySet
from django.http import Http404

from act.methods.missing import Accepted, Offered
from act.people.kept_people import named_as_kept
from act.people.models import YoungPerson
from act.people.queries import young_person as shown_person
from act.safety.models import MissingEpisode
from act.safety.policy.missing import can_record_missing
from act.trust.records.removing import can_remove
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing

DECISION = "decision"
"""What `with_decision` adds to each episode: None where nobody decided."""


def young_person_missing(standing: Standing, key: UUID) -> YoungPerson:
    """Return a young person of whom this person may record that they were missing. Raises Http404."""
    person = shown_person(standing, key)
    if not can_record_missing(standing, person):
        raise Http404
    return person


def episode_to_remove(standing: Standing, key: UUID, episode: UUID, now: datetime) -> MissingEpisode:
    """Return one episode that this person may remove at a real moment. Raises Http404."""
    record = episode_to_change(standing, key, episode)
    if not can_remove(standing, record, now):
        raise Http404
    return record


def missing_episodes(standing: Standing, young_person: YoungPerson) -> list[MissingEpisode]:
    """Return every time a young person was missing or away, newest first, each with the `DECISION` after it."""
    episodes = _episodes(standing, standing.keys_of(young_person.pk))
    for episode in episodes:
        episode.young_person = young_person
    return episodes


@compiled_once
def _episodes(standing: Standing, records: Collection[UUID]) -> "QuerySet[MissingEpisode]":
    episodes = people_for(standing, MissingEpisode).filter(young_person__in=records)
    return with_decision(episodes).order_by("-began_at")


def with_decision(episodes: "QuerySet[MissingEpisode]") -> "QuerySet[MissingEpisode]":
    """Add the key of the decision on a strategy meeting after each episode: there is one at most.

    Who may be shown an episode may be shown its decision: the join needs no condition of its own.
    """
    return episodes.annotate(**{DECISION: F("strategy_decisions")})


def episodes_between(
    standing: Standing, young_person: YoungPerson, begin: datetime, end: datetime | None
) -> "QuerySet[MissingEpisode]":
    """Return episodes that share a moment with a period (None: from then on), oldest first."""
    before_end = Q(began_at__lt=end) if end else Q()
    after_begin = Q(ended_at__isnull=True) | Q(ended_at__gt=begin)
    records = standing.keys_of(young_person.pk)
    episodes = people_for(standing, MissingEpisode).filter(before_end, after_begin, young_person__in=records)
    return episodes.order_by("began_at")


def episode_to_change(standing: Standing, key: UUID, episode: UUID) -> MissingEpisode:
    """Return one episode of a young person that this person may edit. Raises Http404."""
    person = young_person_missing(standing, key)
    records = standing.keys_of(person.pk)
    record = people_for(standing, MissingEpisode).filter(pk=episode, young_person__in=records).first()
    if record is None:
        raise Http404
    record.young_person = person
    return record


def unfinished_episodes(
    standing: Standing, young_people: Iterable[YoungPerson]
) -> tuple[list[MissingEpisode], list[MissingEpisode]]:
    """Return the open episodes of everybody who may be shown, and those of some young people to talk about.

    The longest ago first. To talk about is what is over, and whose return interview is still to be held.
    """
    people = {standing.kept(person.pk): person for person in young_people}
    still_open, to_talk_about = [], []
    for episode in _unfinished_episodes(standing, standing.all_keys(people)):
        if episode.ended_at is None:
            still_open.append(episode)
        else:
            episode.young_person = people[standing.kept(episode.young_person_id)]
            to_talk_about.append(episode)
    return named_as_kept(standing, still_open), to_talk_about


@compiled_once
def _unfinished_episodes(standing: Standing, young_people: Collection[UUID]) -> "QuerySet[MissingEpisode]":
    over = Q(young_person__in=young_people, ended_at__isnull=False) & _to_hold()
    episodes = people_for(standing, MissingEpisode).filter(Q(ended_at__isnull=True) | over)
    return episodes.select_related("young_person").order_by("began_at")


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
