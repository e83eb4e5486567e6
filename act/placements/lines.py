"""Lines of a young person's page for stays and missing episodes: plain, complete, and without blame."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from act.design.words import clock, full_date, local, plural, when
from act.methods.codes import label
from act.methods.missing import Offered, ReturnInterviewStatus, interview_by, return_interview_status
from act.methods.placements import HOME
from act.placements.models import MissingEpisode, Placement
from act.placements.queries import length_in_words


@dataclass(frozen=True)
class StayLine:
    """One stay on the page: when, where, what else is known. `placement` None: a gap that nobody recorded."""

    date: str
    title: str
    facts: tuple[str, ...]
    secure: tuple[str, ...] = ()
    placement: Placement | None = None


def stay_lines(stays: list[Placement], on: date) -> list[StayLine]:
    """Return stays newest first, with the gaps between them that nobody recorded."""
    lines: list[StayLine] = []
    until: date | None = None
    for stay in stays:
        if until is not None and until < stay.began_on:
            lines.append(StayLine(f"{full_date(until)} to {full_date(stay.began_on)}", "Not recorded", ()))
        lines.append(stay_line(stay, on))
        until = stay.ended_on
    if until is not None and until < on:
        lines.append(StayLine(f"Since {full_date(until)}", "Not recorded", ()))
    return lines[::-1]


def stay_line(placement: Placement, on: date) -> StayLine:
    """Return the line of one stay."""
    began = full_date(placement.began_on)
    facts = [
        nights_in_words(placement.stay.nights(on)),
        _miles(placement),
        _legal(placement),
        label("placement_provider", placement.provider, placement.began_on) if placement.provider else "",
        _ended(placement),
    ]
    return StayLine(
        f"{began} to {full_date(placement.ended_on)}" if placement.ended_on else f"Since {began}",
        placement.kind_label,
        tuple(fact for fact in facts if fact),
        placement.stay.why_secure,
        placement,
    )


def nights_in_words(nights: int) -> str:
    """Say nights as people do: "3 nights", "4 weeks", "4 weeks and 2 nights"."""
    weeks, rest = divmod(nights, 7)
    parts = [plural(weeks, "week") if weeks else "", plural(rest, "night") if rest or not weeks else ""]
    return " and ".join(part for part in parts if part)


def _miles(placement: Placement) -> str:
    if placement.miles is not None:
        return f"{placement.miles.normalize():f} miles from home"
    return "" if placement.kind == HOME else "Miles from home not known"


def _legal(placement: Placement) -> str:
    if not placement.legal_status:
        return ""
    return label("legal_status", placement.legal_status, placement.began_on)


def _ended(placement: Placement) -> str:
    if not placement.ended_on:
        return ""
    return f"Ended: {label('placement_change', placement.ended_because, placement.ended_on)}"


@dataclass(frozen=True)
class EpisodeLine:
    """One episode on the page, with the status of its return interview."""

    date: str
    title: str
    interview: str
    episode: MissingEpisode


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
        ReturnInterviewStatus.DECLINED: "Return interview offered, and declined",
        ReturnInterviewStatus.NOT_OFFERED: f"Return interview not offered: {episode.not_offered_because}",
        ReturnInterviewStatus.NOT_NEEDED: f"Return interview not needed: {episode.not_offered_because}",
    }[return_interview_status(episode.episode, now)]
