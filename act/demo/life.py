"""How a fictional life is told: what was said when they were referred, decided, and done together."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from act.casework.models import ContactMethod, ContactWith
from act.methods.accommodation import Accommodation
from act.methods.eligibility import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.referrals.labels import Certainty, Lives


@dataclass(frozen=True)
class Said:
    """One contact of the story."""

    at: datetime
    how: ContactMethod
    minutes: int
    note: str = ""
    about_others: str = ""
    made: bool = True
    with_whom: ContactWith = ContactWith.YOUNG_PERSON
    by: str = ""


@dataclass(frozen=True)
class Decided:
    """The manager's decision; an acceptance with its expected path."""

    on: date
    by: str
    accepted: bool
    reasons: str
    path: tuple[Accommodation, date, int, Certainty, str, str] | None = None


@dataclass(frozen=True)
class Aim:
    """A goal in their words, and its ratings: day, 0 to 10, by whom."""

    words: str
    set_on: date
    rated: tuple[tuple[date, int, str], ...]
    instead_of: int | None = None


@dataclass(frozen=True)
class Filled:
    """A form copied from paper: answers by item number."""

    measure: str
    on: date
    answers: dict[int, int | None]


@dataclass(frozen=True)
class NotFilled:
    """Why a form was not filled in at a time point."""

    measure: str
    month: int
    on: date
    reason: str
    words: str = ""


@dataclass(frozen=True)
class Stayed:
    """Where they lived from a day on, and why the stay before ended."""

    since: date
    kind: str
    provider: str = ""
    miles: str = ""
    legal_status: str = ""
    because: str = ""


@dataclass(frozen=True)
class Away:
    """A time missing (M) or away (A), and the return interview: held at a time, declined, or not asked yet."""

    since: datetime
    until: datetime | None
    kind: str = "M"
    interview: datetime | None = None
    declined: bool = False
    told: str = ""


@dataclass(frozen=True)
class Heard:
    """What a young person or parent said about the service: answers by question."""

    on: date
    given_by: str
    way: str
    answers: dict[str, str]
    helped: str = ""
    different: str = ""


@dataclass(frozen=True)
class Ended:
    """The last day with ACT, why, the words that stay, and what became of each goal, in order."""

    on: date
    because: str
    words: str
    goals: tuple[str, ...]


@dataclass(frozen=True)
class Life:
    """A young person from referral to today."""

    authority: str
    referred_by: str
    referred_on: date
    answers: dict[str, dict[str, Any]]
    decided: Decided | None = None
    beside: tuple[str, str, date] | None = None
    contacts: tuple[Said, ...] = field(default=())
    aims: tuple[Aim, ...] = ()
    filled: tuple[Filled | NotFilled, ...] = ()
    stays: tuple[Stayed, ...] = ()
    away: tuple[Away, ...] = ()
    heard: tuple[Heard, ...] = ()
    ended: Ended | None = None


def answers(
    *,
    name: str,
    called: str,
    pronouns: str,
    born: str,
    gender: str,
    ethnicity: str,
    language: str,
    lives: Lives,
    breakdown: tuple[BreakdownOf, BreakdownRisk, str],
    harm: Harm,
    risk: tuple[ExploitationRisk, str],
    strengths: str,
    matters: tuple[str, str] | None,
    agreed: str,
    worker: str = "",
    disability: str = "no",
) -> dict[str, dict[str, Any]]:
    """The answers of a referral by question, as its draft keeps them."""
    known = language not in {"not_asked", "declined"}
    return {
        "name": {"name": name, "called": called, "pronouns": pronouns},
        "born": {"born_on": born},
        "home": {"lives": lives.value, "lives_words": ""},
        "breakdown": {
            "breakdown_of": breakdown[0].value,
            "breakdown_risk": breakdown[1].value,
            "breakdown_words": breakdown[2],
        },
        "harm": {"harm": harm.value},
        "risk": {"exploitation_risk": risk[0].value, "exploitation_words": risk[1]},
        "strengths": {"strengths": strengths},
        "matters": {
            "what_matters": matters[0] if matters else "",
            "what_matters_on": matters[1] if matters else None,
        },
        "agreement": {"agreed": agreed},
        "worker": {"social_worker_named": worker},
        "gender": {"gender": gender},
        "ethnicity": {"ethnicity": ethnicity},
        "disability": {"disability": disability, "disability_words": ""},
        "language": {
            "language_answer": "known" if known else language,
            "language": language if known else "",
        },
    }
