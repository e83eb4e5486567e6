"""Missing and away without authorisation, never pooled; and how the return interview of an episode stands.

Every episode of any length is recorded. It begins at the later of leaving and last being seen by a responsible adult.
Source: Standard Safeguarding Dataset, ssd_missing.yml (data-to-insight/ssd-data-model, 2026).
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from act.methods.dated_data import in_force, read_data

LATELY_MISSING = timedelta(days=90)
"""How far back missing episodes are "lately": on a young person's page, in a share, and where the time before ACT is
compared with the latest. Our own rule, not a published one."""


class Absence(StrEnum):
    """Missing: nobody knows where they are. Away: it is known, and not agreed. Codes of the national return."""

    MISSING = "M"
    AWAY = "A"


class Offered(StrEnum):
    """Whether a return interview was offered; empty while nobody has said."""

    YES = "yes"
    NO = "no"
    NOT_NEEDED = "not_needed"


class Accepted(StrEnum):
    """What the young person said to the offer; empty while they have not said."""

    YES = "yes"
    NO = "no"


class Harmed(StrEnum):
    """Whether they were hurt or harmed while they were gone; empty while nobody has said."""

    YES = "yes"
    NO = "no"
    NOT_KNOWN = "not_known"


class Independent(StrEnum):
    """Whether the interview was held by someone independent; empty while nobody has said."""

    YES = "yes"
    NO = "no"


class ReturnInterviewStatus(StrEnum):
    """How the return interview of an episode stands at a moment: exactly one of these."""

    STILL_MISSING = "still missing"
    DUE = "due"
    OVERDUE = "overdue"
    HELD_IN_TIME = "held in time"
    HELD_LATE = "held late"
    DECLINED = "declined"
    NOT_OFFERED = "not offered"
    NOT_NEEDED = "not needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """One time of being missing or away, without anybody in it. Moments are aware; `came_home` None: not back yet."""

    came_home: datetime | None
    offered: str = ""
    accepted: str = ""
    interviewed_at: datetime | None = None


def interview_by(came_home: datetime) -> datetime:
    """Return the moment up to which a return interview is in time, in UTC: 72 hours on, clock changes or not."""
    # In UTC an hour is an hour: 72 hours by the clock on the wall would be 71 or 73 when the clocks change.
    back = came_home.astimezone(UTC)
    rule = next(row for row in _rules() if in_force(back.date(), row["valid_from"], row.get("valid_to")))
    return back + timedelta(hours=rule["hours"])


def return_interview_status(episode: Episode, now: datetime) -> ReturnInterviewStatus:
    """Tell whether the return interview of an episode is due, held, declined ... at a moment."""
    if episode.came_home is None:
        return ReturnInterviewStatus.STILL_MISSING
    by = interview_by(episode.came_home)
    if episode.interviewed_at is not None:
        return ReturnInterviewStatus.HELD_IN_TIME if episode.interviewed_at <= by else ReturnInterviewStatus.HELD_LATE
    if episode.accepted == Accepted.NO:
        return ReturnInterviewStatus.DECLINED
    settled = {
        Offered.NO.value: ReturnInterviewStatus.NOT_OFFERED,
        Offered.NOT_NEEDED.value: ReturnInterviewStatus.NOT_NEEDED,
    }
    return settled.get(episode.offered) or (ReturnInterviewStatus.DUE if now <= by else ReturnInterviewStatus.OVERDUE)


@cache
def _rules() -> list[dict[str, Any]]:
    return list(read_data(__package__, "missing")["return_interview"])
