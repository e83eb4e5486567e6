"""A finished draft as typed facts: what a referral is made from."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from act.people.actions import YoungPersonFacts
from act.people.models import AgreementAnswer, NotSaid
from act.referrals.models import Draft


@dataclass(frozen=True, kw_only=True)
class Told:
    """Everything a referral says, about the young person and about the worry."""

    who: YoungPersonFacts
    agreed: AgreementAnswer
    referral: dict[str, Any]
    """Fields of the Referral by name."""


def told(draft: Draft) -> Told:
    """Reads a draft whose every question has been answered."""
    language = draft.answer("language", "language_answer")
    said_on = draft.answer("matters", "what_matters_on")
    return Told(
        who=YoungPersonFacts(
            id=draft.young_person_id,
            authority_id=draft.authority_id,
            name=draft.answer("name", "name"),
            called=draft.answer("name", "called"),
            pronouns=draft.answer("name", "pronouns"),
            born_on=date.fromisoformat(draft.answer("born", "born_on")),
            gender=draft.answer("gender", "gender"),
            ethnicity=draft.answer("ethnicity", "ethnicity"),
            disability=draft.answer("disability", "disability"),
            disability_words=draft.answer("disability", "disability_words") or "",
            language=draft.answer("language", "language") or "",
            language_not_said=language if language in list(NotSaid) else "",
            what_matters=draft.answer("matters", "what_matters"),
            what_matters_on=date.fromisoformat(said_on) if said_on else None,
        ),
        agreed=AgreementAnswer(draft.answer("agreement", "agreed")),
        referral={
            "lives": draft.answer("home", "lives"),
            "lives_words": draft.answer("home", "lives_words") or "",
            "harm": draft.answer("harm", "harm"),
            "exploitation_risk": draft.answer("risk", "exploitation_risk"),
            "exploitation_words": draft.answer("risk", "exploitation_words"),
            "breakdown_risk": draft.answer("breakdown", "breakdown_risk"),
            "breakdown_of": draft.answer("breakdown", "breakdown_of"),
            "breakdown_words": draft.answer("breakdown", "breakdown_words"),
            "strengths": draft.answer("strengths", "strengths"),
            "social_worker_named": draft.answer("worker", "social_worker_named") or "",
        },
    )


def initials(name: str) -> str:
    """How a partner recognises their own referral on a screen that others may see: "M.R."."""
    parts = name.split()
    return "".join(f"{part[0].upper()}." for part in [parts[0], *parts[-1:]][: len(parts)])
