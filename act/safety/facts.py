"""What a worker says about a time of being missing: its times, the police, what is known, the return, the interview."""

from dataclasses import dataclass
from datetime import date, datetime

from act.methods.missing import Absence


@dataclass(frozen=True, kw_only=True)
class MissingFacts:
    """When they went missing, and when they came home; aware moments. `ended_at` None: not home yet.

    `last_seen` is where; neither that nor who reported it need be known.
    """

    kind: Absence
    began_at: datetime
    ended_at: datetime | None = None
    reported_by: str = ""
    last_seen: str = ""


@dataclass(frozen=True, kw_only=True)
class PoliceFacts:
    """When the police were told, their log number, and the grade they gave: a code of the set missing_grade."""

    told_at: datetime
    reference: str = ""
    grade: str = ""


@dataclass(frozen=True, kw_only=True)
class FoundFacts:
    """Where they were found and by whom, and whether they were hurt or harmed: a value of methods.missing.Harmed."""

    where: str = ""
    by_whom: str = ""
    harmed: str = ""
    harm: str = ""


NOTHING_FOUND = FoundFacts()
"""While nobody has said how they were found."""


@dataclass(frozen=True, kw_only=True)
class EpisodeFacts:
    """What else is known: what is different this time, who they were with, and codes of who was informed."""

    different: str = ""
    companions: str = ""
    informed: tuple[str, ...] = ()
    found: FoundFacts = NOTHING_FOUND


@dataclass(frozen=True, kw_only=True)
class ReturnInterviewFacts:
    """Whether a return interview was offered, taken up and held, and what they said in it.

    `offered`, `accepted` and `independent` are values of act.methods.missing.Offered, Accepted and Independent, or
    empty: not said yet. `factors` are codes of the set return_factor.
    """

    offered: str
    accepted: str = ""
    interviewed_at: datetime | None = None
    interviewer: str = ""
    independent: str = ""
    told: str = ""
    about_others: str = ""
    not_offered_because: str = ""
    declined_because: str = ""
    factors: tuple[str, ...] = ()
    harm_told: str = ""
    would_help: str = ""


@dataclass(frozen=True, kw_only=True)
class StrategyFacts:
    """The day for which a strategy meeting is called; None: it is not held, and the words say why."""

    meeting_on: date | None
    words: str = ""
