"""After which episodes a strategy meeting is asked for, and what was decided; always through a scope."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from act.design.words import plural, when
from act.methods.missing import Absence
from act.methods.strategy import ASKED_FOR, TriggerReached, trigger_on, trigger_reached
from act.people.kept_people import named_as_kept
from act.safety.models import MissingEpisode, StrategyDecision
from act.safety.queries.missing import DECISION, with_decision
from act.trust.scope.compiled import compiled_once
from act.trust.scope.people import people_for
from act.trust.scope.standing import Standing


@dataclass(frozen=True)
class StrategyAsked:
    """The latest time missing of a young person, if no strategy meeting was decided on, and why one is asked for."""

    episode: MissingEpisode
    reached: TriggerReached

    @property
    def words(self) -> str:
        """Say it: "Missing 3 times in 30 days, last Sat 29 Oct, 22:00. Hold a strategy meeting, or say why not"."""
        times, days = plural(self.reached.times, "time"), plural(self.reached.days, "day")
        last = when(self.episode.began_at)
        return f"Missing {times} in {days}, last {last}. Hold a strategy meeting, or say why not"


def decisions_of(standing: Standing, young_person: UUID) -> list[StrategyDecision]:
    """Return every decision on a strategy meeting about one young person, the latest first."""
    return _decisions_of(standing, standing.keys_of(young_person))


@compiled_once
def _decisions_of(standing: Standing, records: Collection[UUID]) -> "QuerySet[StrategyDecision]":
    decisions = people_for(standing, StrategyDecision).filter(young_person__in=records)
    return decisions.select_related("decided_by").order_by("-decided_at", "-pk")


def decided(standing: Standing, episode: MissingEpisode) -> bool:
    """Tell whether somebody decided on a strategy meeting after an episode."""
    return people_for(standing, StrategyDecision).filter(episode=episode).exists()


def strategy_asked(standing: Standing, now: datetime) -> list[StrategyAsked]:
    """Return what is asked about everybody who may be shown, in one statement, the longest unanswered first."""
    trigger = trigger_on(standing.on)
    since = now - ASKED_FOR - timedelta(days=trigger.days)
    by_person: defaultdict[UUID, list[MissingEpisode]] = defaultdict(list)
    for episode in _often_missing(standing, since, trigger.times, standing.all_keys(standing.joined)):
        by_person[standing.kept(episode.young_person_id)].append(episode)
    asked = (_asked(standing, episodes, now, answered=_is_decided(episodes[-1])) for episodes in by_person.values())
    reached = sorted((each for each in asked if each), key=lambda each: (each.episode.began_at, each.episode.pk))
    named_as_kept(standing, (each.episode for each in reached))
    return reached


def strategy_asked_of(standing: Standing, episodes: Iterable[MissingEpisode], now: datetime) -> StrategyAsked | None:
    """Return the same about one young person, from all their `missing_episodes`, which a page has read already."""
    missing = sorted((each for each in episodes if each.kind == Absence.MISSING), key=lambda each: each.began_at)
    if not missing:
        return None
    return _asked(standing, missing, now, answered=_is_decided(missing[-1]))


def _asked(standing: Standing, missing: list[MissingEpisode], now: datetime, *, answered: bool) -> StrategyAsked | None:
    """Ask after the latest of some times missing, oldest first, unless it is answered or long ago."""
    latest = missing[-1]
    if answered or latest.began_at < now - ASKED_FOR:
        return None
    reached = trigger_reached((each.began_at for each in missing), trigger_on(standing.on))
    return StrategyAsked(latest, reached) if reached else None


def _is_decided(episode: MissingEpisode) -> bool:
    return getattr(episode, DECISION) is not None


@compiled_once
def _often_missing(
    standing: Standing, since: datetime, times: int, joined: Collection[UUID]
) -> "QuerySet[MissingEpisode]":
    """The times missing since a moment of everybody who was so often missing since, oldest first.

    Of those who have several records, `joined`, the times are counted by the caller over all of them.
    """
    missing = people_for(standing, MissingEpisode).filter(kind=Absence.MISSING, began_at__gte=since)
    often = missing.order_by().values("young_person").annotate(times=Count("*")).filter(times__gte=times)
    these = Q(young_person__in=often.values("young_person")) | Q(young_person_id__in=joined)
    return with_decision(missing.filter(these)).select_related("young_person").order_by("began_at")
