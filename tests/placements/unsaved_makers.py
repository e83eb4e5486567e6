"""Stays and times missing for unit tests: saved in no database."""

from datetime import date, datetime, time
from typing import Any

from django.utils import timezone

from act.methods.missing import Absence
from act.placements.models import Placement
from act.safety.models import MissingEpisode

FOSTER, SECURE = "U6", "K1"


def unsaved_placement(began_on: date, ended_on: date | None = None, **changes: Any) -> Placement:
    """A stay with foster carers from a day on, up to a day where one is given, with what is changed."""
    ended = {"ended_on": ended_on, "ended_because": "CARPL" if ended_on else ""}
    usual = {"kind": FOSTER, "provider": "PR1", "legal_status": "V2", **ended}
    return Placement(began_on=began_on, **{**usual, **changes})


def unsaved_episode(on: date, kind: Absence = Absence.MISSING) -> MissingEpisode:
    """Missing since just after midnight of a day."""
    return MissingEpisode(kind=kind, began_at=timezone.make_aware(datetime.combine(on, time(0, 30))))
