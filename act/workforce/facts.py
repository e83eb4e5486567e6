"""What is said of a turn of duty and in an oversight note, as forms hand it to actions."""

from dataclasses import dataclass
from datetime import date, datetime

from act.methods.day_hours import TimeSpan
from act.methods.oversight import NoteReason
from act.trust.models import User


@dataclass(frozen=True, kw_only=True)
class DutyFacts:
    """Who is on duty from when until when, who covers (perhaps nobody), and which manager is behind them.

    `row` is the day's place in a week that is planned, 0 to 6, to say where a mistake is; None for a turn alone.
    """

    person: User
    cover: User | None
    manager: User
    begins: datetime
    ends: datetime
    row: int | None = None

    @property
    def span(self) -> TimeSpan:
        """The time of it."""
        return TimeSpan(self.begins, self.ends)

    def field(self, name: str) -> str:
        """Return the form's question with a name that is about this turn."""
        return name if self.row is None else f"{name}_{self.row}"


@dataclass(frozen=True, kw_only=True)
class OversightFacts:
    """Why a manager writes a note, what is decided, the reason, and by when it is looked at again; None for no day."""

    why: NoteReason
    decision: str
    reason: str
    look_again_on: date | None = None
