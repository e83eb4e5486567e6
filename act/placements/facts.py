"""What a worker says about where a young person lives."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


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
