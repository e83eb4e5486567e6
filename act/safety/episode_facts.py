"""What is known of a missing episode, fact by fact, in the order in which one asks; what nobody said is left out."""

from collections.abc import Iterator
from datetime import date

from act.design.words import local, when
from act.methods.codes import UnknownCode, code_set
from act.methods.missing import Harmed
from act.safety.models import MissingEpisode


def episode_facts(episode: MissingEpisode) -> Iterator[tuple[str, str]]:
    """Return each fact that is known with what it is: ("Last seen", "Bus station")."""
    return ((label, words) for label, words in _every_fact(episode) if words)


def police_words(episode: MissingEpisode) -> str:
    """Say when the police were told, with their log number and grade; empty where they were not told."""
    if episode.police_told_at is None:
        return ""
    reference = f", log {episode.police_reference}" if episode.police_reference else ""
    grade = f", graded {_label('missing_grade', episode.risk_grade, episode).lower()}" if episode.risk_grade else ""
    return f"{when(episode.police_told_at)}{reference}{grade}"


def _every_fact(episode: MissingEpisode) -> Iterator[tuple[str, str]]:
    yield "Reported by", episode.reported_by
    yield "Last seen", episode.last_seen
    yield "Different this time", episode.different
    yield "Police told", police_words(episode) or ("" if episode.ended_at else "Not told yet")
    yield "Informed", _labels("missing_informed", episode.informed_codes, episode)
    yield "Found", _found(episode)
    yield "Hurt or harmed", _harmed(episode)
    yield "What pushed or pulled them away", _labels("return_factor", episode.factor_codes, episode)
    yield "Harm they told of", episode.harm_told
    yield "What would help", episode.would_help


def _found(episode: MissingEpisode) -> str:
    by_whom = f"by {episode.found_by}" if episode.found_by else ""
    return ", ".join(part for part in (episode.found_where, by_whom) if part)


def _harmed(episode: MissingEpisode) -> str:
    if episode.harmed == Harmed.YES and episode.harm:
        return f"Yes: {episode.harm}"
    return str(episode.get_harmed_display()) if episode.harmed else ""


def _labels(name: str, codes: list[str], episode: MissingEpisode) -> str:
    return ", ".join(_label(name, code, episode) for code in codes)


def _label(name: str, code: str, episode: MissingEpisode) -> str:
    try:
        return code_set(name, _day(episode)).label(code)
    except UnknownCode:
        # A code of a set that was not in force yet, or is no longer: better said as it is than not at all.
        return code


def _day(episode: MissingEpisode) -> date:
    return local(episode.began_at).date()
