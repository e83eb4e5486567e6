"""The order of the questions of a referral: which comes next, where Back leads, and what is still open."""

from datetime import date
from typing import Any
from uuid import UUID

from django.forms import BoundField
from django.urls import reverse

from act.design.forms import DayMonthYear
from act.design.words import long_date
from act.people.duplicates.cards import RecordCard, record_cards
from act.people.duplicates.queries import known_already
from act.people.models import YoungPerson
from act.referrals.eligibility import eligibility_of_draft
from act.referrals.forms import QUESTIONS, Question
from act.referrals.forms.identity_questions import BornQuestion, WorkerQuestion
from act.referrals.models import Draft
from act.trust.scope.roles import Role
from act.trust.scope.standing import Standing


def questions_for(standing: Standing, draft: Draft) -> list[type[Question]]:
    """Return the questions for this referrer: a children's social worker is not asked who that is."""
    own = draft.authority_id in standing.posted([Role.SOCIAL_WORKER])
    return [question for question in QUESTIONS if not (own and question is WorkerQuestion)]


def unanswered_questions(draft: Draft, standing: Standing) -> list[type[Question]]:
    """Return the questions that are still open, in order."""
    return [question for question in questions_for(standing, draft) if question.slug not in draft.answers]


def question_url(draft: Draft, question: type[Question]) -> str:
    """Return the URL of a question's page."""
    return reverse("referrals:question", kwargs={"key": draft.pk, "slug": question.slug})


def pages_of(key: UUID) -> str:
    """Return the address that every page of a draft lies beneath."""
    return reverse("referrals:check", kwargs={"key": key}).removesuffix("check/")


def progress(draft: Draft, standing: Standing, slug: str) -> str:
    """Say which question this is: "Question 3 of 14"."""
    slugs = [question.slug for question in questions_for(standing, draft)]
    return f"Question {slugs.index(slug) + 1} of {len(slugs)}"


def next_url(draft: Draft, standing: Standing, slug: str) -> str:
    """Return the URL to go to once a question is answered: the next open one, else the check page."""
    asked = questions_for(standing, draft)
    place = next(number for number, question in enumerate(asked) if question.slug == slug)
    still_open = unanswered_questions(draft, standing)
    # An earlier question that was left open is asked before the check page, even behind this one.
    following = [question for question in asked[place:] if question in still_open] or still_open
    return question_url(draft, following[0]) if following else reverse("referrals:check", kwargs={"key": draft.pk})


def back_url(draft: Draft, standing: Standing, slug: str) -> str:
    """Return the URL that Back leads to: the question before, else the start."""
    asked = questions_for(standing, draft)
    place = next(number for number, question in enumerate(asked) if question.slug == slug)
    return question_url(draft, asked[place - 1]) if place else reverse("referrals:start")


def known_people(draft: Draft, standing: Standing) -> list[RecordCard]:
    """Return cards of those whom this referrer works with already and who may be the young person of a draft."""
    if not {"name", "born"} <= draft.answers.keys():
        return []
    name, called = draft.answer("name", "name"), draft.answer("name", "called")
    born_on = date.fromisoformat(draft.answer("born", "born_on"))
    typed = YoungPerson(name=name, called=called, born_on=born_on, authority_id=draft.authority_id)
    return record_cards(standing, typed, known_already(standing, typed))


def follows_birth_date(question: type[Question]) -> bool:
    """Return whether a question is the one after the date of birth: there the referrer is told whom they may know."""
    return QUESTIONS.index(question) == QUESTIONS.index(BornQuestion) + 1


def summary(draft: Draft, standing: Standing) -> dict[str, Any]:
    """Return what the check page shows: the answers in order, and the eligibility sentence when it can be made."""
    rows = [
        row
        for question in questions_for(standing, draft)
        if question.slug in draft.answers
        for row in _rows(question, draft)
    ]
    can_assess = {"harm", "risk", "breakdown", "name"} <= draft.answers.keys()
    tests = eligibility_of_draft(draft) if can_assess else None
    return {"rows": rows, "eligibility": tests, "answered": len(draft.answers)}


def _rows(question: type[Question], draft: Draft) -> list[dict[str, str]]:
    """List the answers to one question: its own words where it asks one thing, else the words of each field."""
    bound = list(question(initial=question.initial_of(draft)).visible_fields())
    answered = [field for field in bound if field.value()] or bound[:1]
    return [
        {
            "label": question.asks if len(answered) == 1 else str(field.label),
            "value": _words(field) or "No answer",
            "change": question_url(draft, question),
        }
        for field in answered
    ]


def _words(bound: BoundField) -> str:
    value = bound.value()
    for option in getattr(bound.field, "options", ()):
        if option.value == value:
            return str(option.label)
    if isinstance(bound.field, DayMonthYear) and value:
        return long_date(date.fromisoformat(value))
    return str(value or "")
