"""A question back to the referrer: who asks, who answers, and whom a referral waits for meanwhile."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse

from act.demo.cast import CAST
from act.pages.referral_needs import answer_needs, decision_needs
from act.referrals import actions
from act.referrals.models import Referral, ReferralQuestion
from act.referrals.queries import referral
from act.referrals.question_queries import own_questions, own_referral, questions
from act.referrals.states import State
from act.referrals.waiting import waiting_words
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from tests import environment
from tests.referrals.makers import TODAY
from tests.referrals.test_decisions import PATH
from tests.world import World

SignIn = Callable[[str], Client]
QUESTION, ANSWER = "Who is at home with Ellie at night?", "Her nan, and nobody when she works."


@pytest.fixture
def key(world: World) -> UUID:
    """Ellie's referral, which Lena of the police sent on 27 October and may not read."""
    return world.referrals["Ellie"]


def asked(world: World, key: UUID, words: str = QUESTION, on: date = TODAY) -> ReferralQuestion:
    with world.acting("helen") as helen:
        found = referral(helen, key)
        return actions.ask(found, by=helen, seen=found.version, words=words, on=on)


def answered(world: World, key: UUID, words: str = ANSWER, on: date = TODAY) -> ReferralQuestion:
    with world.acting("lena") as lena:
        found = own_referral(lena, key)
        return actions.answer_question(found, by=lena, seen=found.version, words=words, on=on)


def state(world: World, key: UUID) -> State:
    with world.acting("helen") as helen:
        return State(referral(helen, key).state)


def test_it_waits_for_the_referrer_and_then_for_the_decision_again_in_as_many_rounds_as_it_takes(
    world: World, key: UUID
) -> None:
    for number in (1, 2):
        asked(world, key, f"Question {number}")
        assert state(world, key) == State.MORE_NEEDED
        answered(world, key, f"Answer {number}")
        assert state(world, key) == State.WAITING
    with world.acting("helen") as helen:
        rows = questions(helen, referral(helen, key))
        assert [(row.words, row.answer) for row in rows] == [("Question 1", "Answer 1"), ("Question 2", "Answer 2")]
        assert {(row.asked_by.name, row.asked_on, row.answered_on) for row in rows} == {("Helen Marsh", TODAY, TODAY)}
    with world.acting("lena") as lena:
        assert [row.answer for row in own_questions(lena, own_referral(lena, key))] == ["Answer 1", "Answer 2"]


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_only_a_manager_there_asks_and_only_the_referrer_answers(
    world: World, sign_in: SignIn, key: UUID, member: str
) -> None:
    browser = sign_in(member)
    ask, own = reverse("referrals:ask", args=[key]), reverse("referrals:own", args=[key])
    asks, answers = member == "helen", member == "lena"
    assert browser.get(ask).status_code == (200 if asks else 404)
    assert browser.get(own).status_code == (200 if answers else 404)
    sent = browser.post(ask, {"once": str(uuid4()), "seen": "1", "question": QUESTION})
    assert sent.status_code == (302 if asks else 404)
    if not asks:
        asked(world, key)
    sent = browser.post(own, {"once": str(uuid4()), "seen": "2", "reply": ANSWER})
    assert sent.status_code == (302 if answers else 404)
    assert state(world, key) == (State.WAITING if answers else State.MORE_NEEDED)


def test_the_referrer_sees_it_first_on_their_today_and_answers_on_their_page(
    world: World, sign_in: SignIn, key: UUID
) -> None:
    own, browser = reverse("referrals:own", args=[key]), sign_in("lena")
    assert "Your answer" not in browser.get(own).content.decode(), "nothing is asked yet"
    asked(world, key)
    today = browser.get("/").content.decode()
    assert "Helen Marsh has a question about your referral" in today
    assert own in today
    page = browser.get(own).content.decode()
    assert QUESTION in page and "Your answer" in page
    assert "Ellie" not in page.replace(QUESTION, ""), "a partner knows their referral by its initials"
    answered(world, key)
    assert "has a question about your referral" not in browser.get("/").content.decode()
    assert ANSWER in browser.get(own).content.decode()
    for page in (reverse("referrals:referral", args=[key]), reverse("referrals:decide", args=[key])):
        words = sign_in("helen").get(page).content.decode()
        assert QUESTION in words and ANSWER in words


def test_days_with_the_referrer_are_not_the_managers(world: World, key: UUID) -> None:
    thursday, friday, monday = date(2016, 10, 27), date(2016, 10, 28), TODAY
    asked(world, key, on=thursday)
    with world.acting("helen") as helen:
        assert not [need for need in decision_needs(helen) if need.act == "Decide"], "it doesn't wait for the manager"
        found = referral(helen, key)
        assert waiting_words(found, questions(helen, found), monday) == (
            "Waiting for the referrer, asked on 27 October 2016. So far 0 working days with the manager and 2 working "
            "days with the referrer"
        )
    answered(world, key, on=friday)
    with world.acting("helen") as helen:
        (need,) = (need for need in decision_needs(helen) if need.act == "Decide")
        assert need.words == "Waiting for a decision for 1 working day, and 1 working day with the referrer"


def test_a_second_question_waits_for_the_first_answer(world: World, key: UUID) -> None:
    asked(world, key)
    with pytest.raises(Refused, match="is now 'More needed"):
        asked(world, key)


def test_nothing_is_answered_that_is_not_asked(world: World, key: UUID) -> None:
    with pytest.raises(Refused, match="doesn't need an answer"):
        answered(world, key)


@pytest.mark.parametrize("accepted", [True, False])
def test_a_manager_may_decide_without_the_answer_which_is_then_refused(
    world: World, sign_in: SignIn, key: UUID, accepted: bool
) -> None:
    asked(world, key)
    assert "You can decide without the answer" in sign_in("helen").get(f"/referrals/{key}/decision/").content.decode()
    with world.acting("helen") as helen:
        found = referral(helen, key)
        actions.decide(found, by=helen, seen=found.version, accepted=accepted, reasons="Because.", path=PATH, on=TODAY)
    with pytest.raises(Refused, match="doesn't need an answer"):
        answered(world, key)
    page = sign_in("lena").post(f"/referrals/{key}/yours/", {"once": str(uuid4()), "seen": "3", "reply": ANSWER})
    assert page.status_code == 422
    with world.acting("lena") as lena:
        assert list(answer_needs(lena)) == []


def test_who_comes_second_is_told(world: World, key: UUID) -> None:
    with world.acting("helen") as helen:
        opened = referral(helen, key)
        actions.ask(opened, by=helen, seen=opened.version, words=QUESTION, on=TODAY)
        with pytest.raises(Stale):
            actions.ask(opened, by=helen, seen=1, words=QUESTION, on=TODAY)
        with pytest.raises(Stale):
            actions.decide(opened, by=helen, seen=1, accepted=False, reasons="Because.", path=None, on=TODAY)
    with world.acting("lena") as lena:
        found = own_referral(lena, key)
        with pytest.raises(Stale):
            actions.answer_question(found, by=lena, seen=1, words=ANSWER, on=TODAY)


@pytest.mark.parametrize("member", ["helen", "lena"])
@pytest.mark.parametrize("changes", [{"words": "Other"}, {"answer": "Other"}, {"asked_on": TODAY - timedelta(days=1)}])
def test_question_and_answer_are_written_once(world: World, key: UUID, member: str, changes: dict[str, object]) -> None:
    asked(world, key)
    row = answered(world, key)
    with world.acting(member):
        try:
            with transaction.atomic():
                assert ReferralQuestion.objects.filter(pk=row.pk).update(**changes) == 0
        except DatabaseError:
            pass
        assert ReferralQuestion.objects.get(pk=row.pk).answer == ANSWER


@pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
def test_the_database_lets_a_referrer_do_nothing_to_their_referral_but_answer(world: World, key: UUID) -> None:
    changes: tuple[dict[str, object], ...] = ({"state": State.ACCEPTED}, {"harm": "happened"}, {"version": 9})
    for change in changes:
        with world.acting("lena"):
            assert Referral.objects.filter(pk=key).update(**change) == 0
    asked(world, key)
    with world.acting("lena"), pytest.raises(DatabaseError), transaction.atomic():
        Referral.objects.filter(pk=key).update(state=State.ACCEPTED)


def test_a_moved_or_joined_referral_can_be_asked_about_like_any_other(world: World, key: UUID) -> None:
    asked(world, key)
    with world.acting("helen") as helen:
        found = referral(helen, key)
        kept = referral(helen, world.referrals["Chloe"]).young_person
        actions.join(found, by=helen, seen=found.version, kept=kept, on=TODAY)
        assert referral(helen, key).young_person_id == kept.pk
        assert [row.words for row in questions(helen, referral(helen, key))] == [QUESTION]
        actions.take_back(kept, by=helen, other=found.young_person, on=TODAY)
    assert state(world, key) == State.MORE_NEEDED, "it goes on waiting for the referrer"
    answered(world, key)


def test_asking_twice_and_answering_twice_is_done_once(world: World, sign_in: SignIn, key: UUID) -> None:
    for member, page, said in (
        ("helen", "question", {"seen": "1", "question": QUESTION}),
        ("lena", "yours", {"seen": "2", "reply": ANSWER}),
    ):
        form, browser = {**said, "once": str(uuid4())}, sign_in(member)
        first, second = (browser.post(f"/referrals/{key}/{page}/", form) for _ in range(2))
        assert (first.status_code, first.headers["Location"]) == (second.status_code, second.headers["Location"])
    with world.acting("helen"):
        assert ReferralQuestion.objects.filter(referral=key).count() == 1


@pytest.mark.parametrize(
    ("page", "member", "said", "sentence"),
    [
        ("question", "helen", {"question": " "}, "Enter your question"),
        ("yours", "lena", {"reply": ""}, "Enter your answer"),
    ],
)
def test_both_say_something(
    world: World, sign_in: SignIn, key: UUID, page: str, member: str, said: dict[str, str], sentence: str
) -> None:
    if page == "yours":
        asked(world, key)
    answer = sign_in(member).post(f"/referrals/{key}/{page}/", {"once": str(uuid4()), "seen": "1", **said})
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
