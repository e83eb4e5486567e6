"""Lines of a young person's page for the times they were missing: plain, complete, and without blame."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from act.design.words import clock, full_date, local, when
from act.methods.missing import Offered, ReturnInterviewStatus, interview_by, return_interview_status
from act.safety.elapsed import length_in_words
from act.safety.episode_facts import episode_facts
from act.safety.models import MissingEpisode, StrategyDecision


@dataclass(frozen=True)
class EpisodeLine:
    """One episode on the page, with the status of its return interview."""

    date: str
    title: str
    interview: str
    episode: MissingEpisode
    facts: tuple[tuple[str, str], ...] = ()
    decision: StrategyDecision | None = None


def episode_lines(
    episodes: Iterable[MissingEpisode], decisions: Iterable[StrategyDecision], now: datetime
) -> list[EpisodeLine]:
    """Return the lines of some episodes with all that is known of them, and what was decided after each."""
    by_episode = {decision.episode_id: decision for decision in decisions}
    return [
        replace(episode_line(each, now), facts=tuple(episode_facts(each)), decision=by_episode.get(each.pk))
        for each in episodes
    ]


def decisions_alone(
    decisions: Iterable[StrategyDecision], episodes: Iterable[MissingEpisode]
) -> list[StrategyDecision]:
    """Return the decisions whose episode was removed from the record, or moved: they stay, with nothing above them."""
    keys = {episode.pk for episode in episodes}
    return [decision for decision in decisions if decision.episode_id not in keys]


def episode_line(episode: MissingEpisode, now: datetime) -> EpisodeLine:
    """Return the line of one episode: "Missing since ...", or how long until they came home."""
    kind = episode.get_kind_display()
    if episode.ended_at is None:
        return EpisodeLine(_on(episode.began_at), f"{kind} since {when(episode.began_at)}", "Not home yet", episode)
    title = f"{kind} {length_in_words(episode.began_at, episode.ended_at)}. Came home {when(episode.ended_at)}"
    return EpisodeLine(_on(episode.began_at), title, _interview(episode, episode.ended_at, now), episode)


def _on(moment: datetime) -> str:
    """Write the day with its year: a missing episode can lie long ago."""
    return f"{full_date(local(moment).date())}, {clock(moment)}"


def _interview(episode: MissingEpisode, home: datetime, now: datetime) -> str:
    due = interview_by(home)
    by, within = when(due), round((due - home) / timedelta(hours=1))
    held = when(episode.interviewed_at) if episode.interviewed_at else ""
    offered = "Hold the" if episode.offered == Offered.YES else "Offer a"
    return {
        ReturnInterviewStatus.STILL_MISSING: "Not home yet",
        ReturnInterviewStatus.DUE: f"{offered} return interview by {by}",
        ReturnInterviewStatus.OVERDUE: (
            f"Return interview overdue by {length_in_words(due, now)} (due {by}). You can still offer it"
        ),
        ReturnInterviewStatus.HELD_IN_TIME: f"Return interview held {held}, within {within} hours",
        ReturnInterviewStatus.HELD_LATE: f"Return interview held late, {held} (due {by})",
        ReturnInterviewStatus.DECLINED: _declined(episode),
        ReturnInterviewStatus.NOT_OFFERED: f"Return interview not offered: {episode.not_offered_because}",
        ReturnInterviewStatus.NOT_NEEDED: f"Return interview not needed: {episode.not_offered_because}",
    }[return_interview_status(episode.episode, now)]


def _declined(episode: MissingEpisode) -> str:
    because = f": {episode.declined_because}" if episode.declined_because else ""
    return f"Return interview offered, and declined{because}"
