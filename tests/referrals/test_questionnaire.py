"""The way through the questions of a referral: a question that was skipped is come back to."""

import pytest
from django.test import Client
from django.urls import reverse
from lxml import html

from act.referrals import actions
from act.referrals.forms import QUESTIONS
from act.referrals.models import Draft
from act.referrals.questionnaire import next_url, question_url
from act.trust.scope.roles import Role
from tests.makers import HERE, held, standing
from tests.referrals.makers import authority_key
from tests.referrals.test_questions import GOOD
from tests.world import World

PARTNER = standing(held(Role.PARTNER))
"""Asked every question."""
FIRST, SECOND, THIRD, *_, LAST = [question.slug for question in QUESTIONS]


def _without(*skipped: str) -> Draft:
    """A draft with every question answered but these."""
    return Draft(authority_id=HERE, answers={slug: said for slug, said in GOOD.items() if slug not in skipped})


def _question(draft: Draft, slug: str) -> str:
    return question_url(draft, next(question for question in QUESTIONS if question.slug == slug))


@pytest.mark.parametrize(
    ("skipped", "answered", "next_one"),
    [
        ([SECOND], LAST, SECOND),
        ([SECOND], THIRD, SECOND),
        ([FIRST, SECOND], LAST, FIRST),
        ([SECOND, LAST], THIRD, LAST),
        ([SECOND, THIRD], FIRST, SECOND),
    ],
)
def test_after_the_last_open_question_comes_the_first_that_was_skipped(
    skipped: list[str], answered: str, next_one: str
) -> None:
    draft = _without(*skipped)
    assert next_url(draft, PARTNER, answered) == _question(draft, next_one)


def test_after_the_last_question_comes_the_check_page_where_none_was_skipped() -> None:
    draft = _without()
    assert next_url(draft, PARTNER, LAST) == reverse("referrals:check", args=[draft.pk])


def test_the_check_page_leads_to_the_first_question_that_was_skipped(world: World, client: Client) -> None:
    with world.acting("lena") as lena:
        draft = actions.start(by=lena, authority_id=authority_key())
        for slug in GOOD.keys() - {SECOND, LAST}:
            draft = actions.answer(draft, by=lena, seen=draft.version, question=slug, answers=GOOD[slug])
    client.force_login(world.user("lena"))
    page = html.fromstring(client.get(reverse("referrals:check", args=[draft.pk])).content)
    assert _question(draft, SECOND) in page.xpath("//main//a/@href")
