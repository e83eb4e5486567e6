"""The way through the questions of a referral."""

from datetime import date
from typing import Any

from django.forms import BoundField
from django.urls import reverse

from act.design.forms import DayMonthYear
from act.design.words import long_date
from act.referrals.eligible import eligibility_of_draft
from act.referrals.forms import QUESTIONS, Question
from act.referrals.forms.who import WorkerQuestion
from act.referrals.models import Draft
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing


def asked_of(standing: Standing, draft: Draft) -> list[type[Question]]:
    """The questions for this referrer: a children's social worker is not asked who that is."""
    own = draft.authority_id in standing.posted([Role.SOCIAL_WORKER])
    return [question for question in QUESTIONS if not (own and question is WorkerQuestion)]


def unanswered(draft: Draft, standing: Standing) -> list[type[Question]]:
    """The questions that are still open, in order."""
    return [question for question in asked_of(standing, draft) if question.slug not in draft.answers]


def address(draft: Draft, question: type[Question]) -> str:
    """The page of a question."""
    return reverse("referrals:question", kwargs={"key": draft.pk, "slug": question.slug})


def progress(draft: Draft, standing: Standing, slug: str) -> str:
    """Where in the questions this one stands."""
    slugs = [question.slug for question in asked_of(standing, draft)]
    return f"Question {slugs.index(slug) + 1} of {len(slugs)}"


def after(draft: Draft, standing: Standing, slug: str) -> str:
    """Where to go once a question is answered: the next open one, else the check page."""
    asked = asked_of(standing, draft)
    place = next(number for number, question in enumerate(asked) if question.slug == slug)
    still_open = unanswered(draft, standing)
    following = [question for question in asked[place:] if question in still_open] or still_open
    return address(draft, following[0]) if following else reverse("referrals:check", kwargs={"key": draft.pk})


def before(draft: Draft, standing: Standing, slug: str) -> str:
    """Where Back leads."""
    asked = asked_of(standing, draft)
    place = next(number for number, question in enumerate(asked) if question.slug == slug)
    return address(draft, asked[place - 1]) if place else reverse("referrals:start")


def summary(draft: Draft, standing: Standing) -> dict[str, Any]:
    """What the check page shows: the answers in order, and the eligibility sentence when it can be made."""
    rows = [
        row
        for question in asked_of(standing, draft)
        if question.slug in draft.answers
        for row in _rows(question, draft)
    ]
    judged = {"harm", "risk", "breakdown", "name"} <= draft.answers.keys()
    found = eligibility_of_draft(draft) if judged else None
    return {"rows": rows, "eligibility": found, "answered": len(draft.answers)}


def _rows(question: type[Question], draft: Draft) -> list[dict[str, str]]:
    """The answers to one question: its own words where it asks one thing, else the words of each field."""
    bound = list(question(initial=question.initial_of(draft)).visible_fields())
    told = [field for field in bound if field.value()] or bound[:1]
    return [
        {
            "label": question.asks if len(told) == 1 else str(field.label),
            "value": _words(field) or "No answer",
            "change": address(draft, question),
        }
        for field in told
    ]


def _words(bound: BoundField) -> str:
    value = bound.value()
    for option in getattr(bound.field, "options", ()):
        if option.value == value:
            return str(option.label)
    if isinstance(bound.field, DayMonthYear) and value:
        return long_date(date.fromisoformat(value))
    return str(value or "")
