"""Drafts and referrals for tests, made by the product's own actions."""

from datetime import date
from typing import Any
from uuid import UUID

from act.demo.stories import MIA
from act.referrals import actions
from act.referrals.facts import referral_facts
from act.referrals.models import Draft, Referral
from act.trust.models import Authority
from act.trust.scope.standing import Standing

TODAY = date(2016, 10, 31)
WIGAN, ROCHDALE = "E08000010", "E08000005"


def authority_key(code: str = WIGAN) -> UUID:
    """Return an authority's key by its ONS code."""
    return Authority.objects.get(code=code).pk


def finished_draft(by: Standing, code: str = WIGAN, **changes: dict[str, Any]) -> Draft:
    """Write a draft with every question answered: Mia's answers, and other ones for the questions that are named."""
    draft = actions.start(by=by, authority_id=authority_key(code))
    for question, answers in {**MIA.answers, **changes}.items():
        draft = actions.answer(draft, by=by, seen=draft.version, question=question, answers=answers)
    return draft


def sent_referral(by: Standing, code: str = WIGAN, on: date = TODAY, **changes: dict[str, Any]) -> Referral:
    """Send such a draft."""
    draft = finished_draft(by, code, **changes)
    return actions.send(draft, by=by, seen=draft.version, facts=referral_facts(draft), on=on)


def name_answers(name: str, called: str = "") -> dict[str, str]:
    """Return the answers to the first question."""
    return {"name": name, "called": called, "pronouns": ""}
