"""A finished draft as typed facts: what a referral is made from."""

from dataclasses import dataclass
from datetime import date

from act.people.actions import YoungPersonFacts
from act.people.models import AgreementAnswer, NotSaid
from act.referrals.models import Draft


@dataclass(frozen=True, kw_only=True)
class ReferralFacts:
    """Everything a referral says, about the young person and about the worry. Names are those of Referral's fields."""

    young_person: YoungPersonFacts
    agreed: AgreementAnswer
    lives: str
    lives_words: str
    harm: str
    exploitation_risk: str
    exploitation_words: str
    breakdown_risk: str
    breakdown_of: str
    breakdown_words: str
    strengths: str
    social_worker_named: str


def referral_facts(draft: Draft) -> ReferralFacts:
    """Read a draft whose every question has been answered."""
    return ReferralFacts(
        young_person=_introduction(draft),
        agreed=AgreementAnswer(draft.answer("agreement", "agreed")),
        lives=draft.answer("home", "lives"),
        lives_words=draft.answer("home", "lives_words") or "",
        harm=draft.answer("harm", "harm"),
        exploitation_risk=draft.answer("risk", "exploitation_risk"),
        exploitation_words=draft.answer("risk", "exploitation_words"),
        breakdown_risk=draft.answer("breakdown", "breakdown_risk"),
        breakdown_of=draft.answer("breakdown", "breakdown_of"),
        breakdown_words=draft.answer("breakdown", "breakdown_words"),
        strengths=draft.answer("strengths", "strengths"),
        # A children's social worker is not asked who the social worker is: the answer is then missing, not empty.
        social_worker_named=draft.answer("worker", "social_worker_named") or "",
    )


def _introduction(draft: Draft) -> YoungPersonFacts:
    language = draft.answer("language", "language_answer")
    what_matters_on = draft.answer("matters", "what_matters_on")
    return YoungPersonFacts(
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
        # One radio holds both "they told us" and the reasons why there is no answer.
        language_not_said=language if language in list(NotSaid) else "",
        what_matters=draft.answer("matters", "what_matters"),
        what_matters_on=date.fromisoformat(what_matters_on) if what_matters_on else None,
    )


def initials(name: str) -> str:
    """Shorten a name so that a partner knows their own referral on a screen that others may see: "M.R."."""
    parts = name.split()
    return "".join(f"{part[0].upper()}." for part in [parts[0], *parts[-1:]][: len(parts)])
