"""The shape of a fictional story: a young person's referral, decision, and time with ACT, as plain facts."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from act.casework.models import ContactMethod, ContactWith
from act.methods.accommodation import Accommodation
from act.methods.caseload import Intensity
from act.methods.eligibility import BreakdownOf, BreakdownRisk, ExploitationRisk, Harm
from act.people.models import AgreementAnswer
from act.referrals.labels import Certainty, Lives


@dataclass(frozen=True)
class StoryContact:
    """One contact; `by` is the sign-in name of who made it, empty for the key worker."""

    at: datetime
    how: ContactMethod
    minutes: int
    note: str = ""
    about_others: str = ""
    made: bool = True
    with_whom: ContactWith = ContactWith.YOUNG_PERSON
    by: str = ""


@dataclass(frozen=True)
class StoryDecision:
    """A manager's decision. `path`: accommodation, first day, weeks, certainty, evidence, who judged it with them."""

    on: date
    by: str
    accepted: bool
    reasons: str
    path: tuple[Accommodation, date, int, Certainty, str, str] | None = None


@dataclass(frozen=True)
class StoryGoal:
    """A goal in the young person's words, with its ratings: day, 0 to 10, by whom.

    `instead_of` is the place of the earlier goal that it replaces.
    """

    words: str
    set_on: date
    rated: tuple[tuple[date, int, str], ...]
    instead_of: int | None = None


@dataclass(frozen=True)
class StoryForm:
    """A form copied from paper: answers by item number, None where nothing was answered."""

    measure: str
    on: date
    answers: dict[int, int | None]


@dataclass(frozen=True)
class StoryNonCompletion:
    """Why a form was not filled in at a time point."""

    measure: str
    month: int
    on: date
    reason: str
    words: str = ""


@dataclass(frozen=True)
class StoryStay:
    """Where they lived from a day on (SSDA903 codes), and why the stay before it ended."""

    since: date
    kind: str
    provider: str = ""
    miles: str = ""
    legal_status: str = ""
    because: str = ""


@dataclass(frozen=True, kw_only=True)
class StoryAbsenceFacts:
    """What else is known of a time missing. `police`: when they were told, their log number, and their grade."""

    reported_by: str = ""
    last_seen: str = ""
    police: tuple[datetime, str, str] | None = None
    different: str = ""
    companions: str = ""
    informed: tuple[str, ...] = ()
    found_where: str = ""
    found_by: str = ""
    harmed: str = ""
    factors: tuple[str, ...] = ()
    would_help: str = ""


@dataclass(frozen=True)
class StoryAbsence:
    """A time missing (M) or away (A), and its return interview: held at a time, declined, or not offered yet.

    `account` is what the young person said in it.
    """

    since: datetime
    until: datetime | None
    kind: str = "M"
    interview: datetime | None = None
    declined: bool = False
    account: str = ""
    facts: StoryAbsenceFacts = StoryAbsenceFacts()


@dataclass(frozen=True)
class StoryFeedback:
    """A feedback form of a young person or a parent: answers by statement, and two answers in words."""

    on: date
    given_by: str
    way: str
    answers: dict[str, str]
    helped: str = ""
    different: str = ""


@dataclass(frozen=True)
class StoryAgreement:
    """What they said to being part of the evaluation, and when."""

    on: date
    answer: AgreementAnswer


@dataclass(frozen=True)
class StoryTask:
    """Something to do: what, by which day, whose (a sign-in name), or who else has it (`other`, a name or a role)."""

    what: str
    due_on: date
    owner: str = ""
    other: str = ""


@dataclass(frozen=True)
class StoryAppointment:
    """An appointment of a worker: its kind as a code, when, how many minutes, where in words, and when it was planned.

    `not_kept` is why it was not kept, as a code: empty where nobody has said what became of it.
    """

    kind: str
    at: datetime
    minutes: int
    where: str
    worker: str
    planned_at: datetime
    not_kept: str = ""
    words: str = ""


@dataclass(frozen=True)
class StoryMeeting:
    """A meeting: its kind as a code, when, where in words, the workers, roles and names asked; when it was called."""

    kind: str
    at: datetime
    where: str
    workers: tuple[str, ...]
    roles: tuple[str, ...]
    names: tuple[str, ...]
    called_at: datetime


@dataclass(frozen=True)
class StoryEnding:
    """The end of ACT support: day, reason, what was written together, the outcome of each open goal.

    `path` is what became of what was expected without ACT.
    """

    on: date
    because: str
    words: str
    goals: tuple[str, ...]
    left_to_do: str = "Nothing for ACT. What is still open is with the children's social worker."
    who_helps: str = "Their children's social worker, and the people at home."
    path: str = "avoided"


@dataclass(frozen=True)
class Story:
    """A young person from referral to today.

    `referred_by` is a sign-in name; `allocation` is the key worker, the social worker, and the first day; `intensity`
    is how much support they need.
    """

    authority: str
    referred_by: str
    referred_on: date
    answers: dict[str, dict[str, Any]]
    decision: StoryDecision | None = None
    allocation: tuple[str, str, date] | None = None
    contacts: tuple[StoryContact, ...] = field(default=())
    goals: tuple[StoryGoal, ...] = ()
    forms: tuple[StoryForm | StoryNonCompletion, ...] = ()
    stays: tuple[StoryStay, ...] = ()
    absences: tuple[StoryAbsence, ...] = ()
    feedback: tuple[StoryFeedback, ...] = ()
    agreements: tuple[StoryAgreement, ...] = ()
    tasks: tuple[StoryTask, ...] = ()
    appointments: tuple[StoryAppointment, ...] = ()
    meetings: tuple[StoryMeeting, ...] = ()
    ending: StoryEnding | None = None
    intensity: Intensity = Intensity.USUAL


def referral_answers(
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
    """Return the answers of a referral by question, as its draft keeps them.

    `breakdown`: of what, how likely, and in words. `risk`: of exploitation, and in words. `matters`: the young
    person's own words and their day (ISO).
    """
    known = language not in {"not_asked", "declined"}
    return {
        "name": {"name": name, "called": called, "pronouns": pronouns},
        "born": {"born_on": born},
        "home": {"lives": lives.value, "lives_words": ""},
        "breakdown": _breakdown_answers(*breakdown),
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
        "language": {"language_answer": "known" if known else language, "language": language if known else ""},
    }


def _breakdown_answers(of: BreakdownOf, risk: BreakdownRisk, words: str) -> dict[str, str]:
    return {"breakdown_of": of.value, "breakdown_risk": risk.value, "breakdown_words": words}
