"""Stays as bands, and times missing or away as marks, on one line of time."""

from datetime import date, timedelta

from act.design.charts import Band, Mark, Timeline, timeline
from act.design.words import local
from act.methods.codes import code_set
from act.methods.missing import Absence
from act.methods.placements import HOME, step
from act.placements.models import Placement
from act.safety.models import MissingEpisode

BEFORE, AT_LEAST = timedelta(days=7), timedelta(days=28)
A_DAY = timedelta(days=1)
LIVED, MISSING = "Lived", "Missing or away"
FAMILY_STEPS, FOSTER_STEP = (0, 1), 2
NAMES = {
    "plain": "At home, with family or friends",
    "hatched": "Foster care with other carers",
    "dotted": "Somewhere else",
    "strong": "Secure or equivalent",
    "diamond": "Missing",
    "ring": "Away without agreement",
}


def draw(stays: list[Placement], episodes: list[MissingEpisode], on: date) -> Timeline | None:
    """Draw where they lived and when they were missing, up to a day. None while nothing is recorded."""
    stay_bands, missing_marks = bands(stays), marks(episodes)
    days = [band.start for band in stay_bands] + [mark.at for mark in missing_marks]
    if not days:
        return None
    start = min(days) - BEFORE
    return timeline(stay_bands, missing_marks, start, max(on, start + AT_LEAST))


def bands(stays: list[Placement]) -> list[Band]:
    """Return each stay as a band."""
    return [Band(LIVED, _short(stay), stay.began_on, _last(stay), _pattern(stay)) for stay in stays]


def marks(episodes: list[MissingEpisode]) -> list[Mark]:
    """Return each time missing or away as a mark on the day it began."""
    return [
        Mark(MISSING, episode.get_kind_display(), local(episode.began_at).date(), _shape(episode))
        for episode in reversed(episodes)
    ]


def legend(drawing: Timeline) -> dict[str, str]:
    """Say what each pattern and shape of a drawing stands for: only those that are in it."""
    used = {at.band.kind for at in drawing.bands} | {at.mark.kind for at in drawing.marks}
    return {kind: words for kind, words in NAMES.items() if kind in used}


def _short(stay: Placement) -> str:
    if stay.kind == HOME:
        return "At home"
    return code_set("placement_type", stay.began_on).code(stay.kind).group


def _last(stay: Placement) -> date | None:
    """Return the last day of a stay's band, which belongs to it: `ended_on` does not belong to the stay."""
    return stay.ended_on - A_DAY if stay.ended_on else None


def _pattern(stay: Placement) -> str:
    if stay.stay.why_secure:
        return "strong"
    on_ladder = step(stay.kind, stay.began_on)
    return "plain" if on_ladder in FAMILY_STEPS else "hatched" if on_ladder == FOSTER_STEP else "dotted"


def _shape(episode: MissingEpisode) -> str:
    return "diamond" if episode.kind == Absence.MISSING else "ring"
