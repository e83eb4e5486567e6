"""What a worker says about where a young person lives, a time of being missing, and the return interview."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from act.methods.missing import Absence


@dataclass(frozen=True, kw_only=True)
class PlacementFacts:
    """One stay: codes of the national sets on the day, or HOME. `miles` None: not known."""

    kind: str
    began_on: date
    ended_on: date | None = None
    ended_because: str = ""
    provider: str = ""
    miles: Decimal | None = None
    legal_status: str = ""
    liberty: bool = False
    unregistered: bool = False


@dataclass(frozen=True, kw_only=True)
class MissingFacts:
    """When they went missing, and when they came home; aware moments. `ended_at` None: not home yet."""

    kind: Absence
    began_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class ReturnInterviewFacts:
    """Whether a return interview was offered, taken up and held, and what they said in it.

    `offered` and `accepted` are values of act.methods.missing.Offered and Accepted, or empty: not said yet.
    """

    offered: str
    accepted: str = ""
    interviewed_at: datetime | None = None
    interviewer: str = ""
    told: str = ""
    about_others: str = ""
    not_offered_because: str = ""
