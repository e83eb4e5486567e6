"""A draft is kept as it is written, by its writer alone."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.http import Http404
from django.test import Client
from django.urls import reverse
from lxml import html

from act.demo.cast import CAST
from act.referrals import actions, queries
from act.referrals.forms import QUESTIONS
from act.referrals.models import Draft
from act.referrals.questionnaire import questions_for, unanswered_questions
from act.trust.models import AuditRow
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests.referrals.makers import ROCHDALE, authority_key, finished_draft, sent_referral
from tests.referrals.test_questions import GOOD
from tests.world import World

REFERRERS = {"sam", "jess", "nadia", "priya", "tom", "helen", "david", "lena", "marcus"}


@pytest.mark.parametrize("member", CAST, ids=lambda member: member.username)
def test_whoever_refers_starts_a_draft_where_they_work_and_nowhere_else(world: World, member: object) -> None:
    username, places = member.username, member.authorities  # type: ignore[attr-defined]
    with world.acting(username) as by:
        for code in ("E08000010", ROCHDALE, "E08000003"):
            if username in REFERRERS and code in places:
                assert actions.start(by=by, authority_id=authority_key(code)).started_by_id == by.user_id
            else:
                with pytest.raises(Refused, match="You don't have a role in that authority"):
                    actions.start(by=by, authority_id=authority_key(code))


def test_answers_of_earlier_questions_survive_and_a_later_answer_replaces_only_its_own(world: World) -> None:
    with world.acting("lena") as lena:
        draft = actions.start(by=lena, authority_id=authority_key())
        for question, said in (("name", {"name": "A B"}), ("harm", {"harm": "happened"}), ("name", {"name": "C D"})):
            draft = actions.answer(draft, by=lena, seen=draft.version, question=question, answers=said)
        resumed = queries.draft(lena, draft.pk)
    assert resumed.answers == {"name": {"name": "C D"}, "harm": {"harm": "happened"}}
    assert resumed.version == 4


def test_a_second_page_of_the_same_draft_never_overwrites_the_first(world: World) -> None:
    with world.acting("lena") as lena:
        draft = actions.start(by=lena, authority_id=authority_key())
        actions.answer(draft, by=lena, seen=1, question="name", answers={"name": "A B"})
        with pytest.raises(Stale):
            actions.answer(draft, by=lena, seen=1, question="name", answers={"name": "C D"})
        assert queries.draft(lena, draft.pk).answer("name", "name") == "A B"


@pytest.mark.parametrize("member", [member.username for member in CAST if member.username != "lena"])
def test_a_draft_opens_to_its_writer_alone(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    with world.acting("lena") as lena:
        draft = finished_draft(lena)
    with world.acting(member) as other:
        assert draft.pk not in {draft_of_other.pk for draft_of_other in queries.drafts(other)}
        with pytest.raises(Http404):
            queries.draft(other, draft.pk)
    assert sign_in(member).get(reverse("referrals:check", args=[draft.pk])).status_code == 404


def test_a_sent_draft_is_emptied_and_takes_no_more_answers(world: World) -> None:
    with world.acting("lena") as lena:
        referral = sent_referral(lena)
        draft = Draft.objects.get(sent_as=referral.pk)
        assert draft.answers == {}
        assert not queries.drafts(lena)
        with pytest.raises(Refused, match="This referral has already been sent"):
            actions.answer(draft, by=lena, seen=draft.version, question="name", answers={"name": "A B"})


def test_only_a_social_worker_of_the_authority_is_not_asked_who_that_is(world: World) -> None:
    for username, asks in (("priya", False), ("sam", True), ("helen", True), ("lena", True)):
        with world.acting(username) as by:
            draft = actions.start(by=by, authority_id=authority_key())
            assert ("worker" in {question.slug for question in questions_for(by, draft)}) is asks
            assert unanswered_questions(draft, by) == questions_for(by, draft)


def test_pages_lead_through_every_question_to_the_check_page_and_keep_what_was_typed(
    world: World, sign_in: Callable[[str], Client]
) -> None:
    browser = sign_in("lena")
    started = {"once": str(uuid4()), "authority": str(_wigan(world))}
    address = browser.post(reverse("referrals:start"), started).headers["Location"]
    for version, question in enumerate(QUESTIONS, start=1):
        assert address.rstrip("/").endswith(question.slug)
        said = {"once": str(uuid4()), "seen": str(version), **GOOD[question.slug]}
        address = browser.post(address, said).headers["Location"]
    page = browser.get(address)
    text = " ".join(html.fromstring(page.content).text_content().split())
    assert "Check your answers" in text
    for words in ("Mia Robinson", "27 March 2001", "Mum is exhausted.", "Her nan.", "Priya Ellis", "Urdu", "eligible"):
        assert words in text
    assert "left to answer" not in text


def test_a_draft_left_half_way_is_found_again_with_its_answers(world: World, sign_in: Callable[[str], Client]) -> None:
    with world.acting("lena") as lena:
        draft = actions.start(by=lena, authority_id=authority_key())
        draft = actions.answer(draft, by=lena, seen=1, question="name", answers=GOOD["name"])
    browser = sign_in("lena")
    assert reverse("referrals:check", args=[draft.pk]) in browser.get(reverse("referrals:referrals")).content.decode()
    page = html.fromstring(browser.get(reverse("referrals:question", args=[draft.pk, "name"])).content)
    assert page.xpath("//input[@name='name']/@value") == ["Mia Robinson"]


def test_a_check_page_with_open_questions_sends_nothing(world: World, sign_in: Callable[[str], Client]) -> None:
    with world.acting("lena") as lena:
        draft = actions.start(by=lena, authority_id=authority_key())
    address = reverse("referrals:check", args=[draft.pk])
    assert sign_in("lena").post(address, {"once": str(uuid4()), "seen": "1"}).status_code == 200
    with world.acting("lena") as lena:
        assert queries.draft(lena, draft.pk).sent_as is None
        assert not AuditRow.objects.filter(what="referrals.sent", actor_id=lena.user_id, object_id=draft.pk).exists()


def _wigan(world: World) -> object:
    with world.acting("helen"):
        return authority_key()
