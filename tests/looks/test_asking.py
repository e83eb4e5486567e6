"""A manager asks about looks: what the pages show and to whom, and what becomes of a question that was asked."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from act.demo.cast import WIGAN
from act.looks import actions
from act.looks.answers import answers
from act.looks.models import LookFinding, LookReview
from act.looks.period import Period
from act.looks.questions import AccessQuestion, looks_of, questions
from act.referrals import actions as referrals
from act.trust import audit, clock
from act.trust.models import AuditRow, Authority, Block
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused, Standing
from tests.casework.test_cover import arrange_cover, page_text
from tests.looks.looks import in_2016, look, moment
from tests.screens.pages import THEIR_PAGE
from tests.world import World, posted

SignIn = Callable[[str], Client]
LOOKS = reverse("looks:looks")
WORDS = "She took a call for Sam that nobody wrote down."


@pytest.fixture(autouse=True)
def _then(world: World, settings: Any) -> Iterator[None]:
    with in_2016(settings):
        yield


def asked(by: Standing) -> list[AccessQuestion]:
    """Every question of the first authority, those too for which there is no room."""
    first = questions(by, Period.lately())[0]
    return [*first.asked, *first.left_out]


def answered(by: Standing, question: AccessQuestion | None = None, words: str = WORDS) -> LookReview:
    """A manager writes what they found."""
    return actions.answer(question or asked(by)[0], by=by, found=LookFinding.WORK, words=words, now=clock.real_now())


def another_manager(world: World, username: str = "david", since: date = date(2016, 10, 1)) -> None:
    """Somebody else manages Wigan too."""
    wigan = Authority.objects.get(code=WIGAN)
    posted(user=world.user(username), authority=wigan, role=Role.MANAGER, since=since)


def test_a_manager_reads_a_question_with_its_looks_and_writes_what_they_found(world: World, sign_in: SignIn) -> None:
    for days in (0, 2):
        look(world, "jess", "Mia", days=days, page="outcomes:goals" if days else "pages:young_person")
    helen = sign_in("helen")
    assert '/team/looks/">Record access to check' in page_text(helen, "/team/")
    page = page_text(helen, LOOKS)
    assert "Jess Whitworth looked at Mia R. on 2 days without working with them." in page
    assert "Worth asking: They do not work with this young person, and wrote nothing about them." in page
    with world.acting("helen") as by:
        (question,) = asked(by)
    address = reverse("looks:look", args=[question.key])
    one = page_text(helen, address)
    for words in ("19 Oct 2016, 11:00", THEIR_PAGE, "21 Oct 2016, 11:00", "Their goals over time", "not a finding"):
        assert words in one
    assert helen.post(address, {"once": str(uuid4()), "found": "work"}).status_code == 422
    said = {"once": str(uuid4()), "found": "work", "words": WORDS}
    for _ in range(2):  # a second press is the same act
        assert helen.post(address, said)["Location"] == LOOKS
    page = page_text(helen, LOOKS)
    assert "Nothing to ask about. We checked 2 record views." in page
    assert f'They had a reason to, for their work. <span class="act-words" dir="auto">{WORDS}</span>' in page
    assert helen.get(address)["Location"] == LOOKS
    with world.acting("helen") as by:
        row = AuditRow.objects.get(what="workforce.look_answered", actor_id=by.user_id)
        assert [each.young_person_id for each in row.subjects.all()] == [world.people["Mia"]]


def test_a_question_comes_back_for_later_looks_alone(world: World) -> None:
    look(world, "jess", "Mia")
    with world.acting("helen") as helen:
        answered(helen)
        assert asked(helen) == []
    look(world, "jess", "Mia", days=1)
    look(world, "jess", "Jay", days=1, hour=12)
    with world.acting("helen") as helen:
        found = asked(helen)
    assert sorted(one.sentence.split(" on ")[0] for one in found) == ["Jess Whitworth looked at 2 young people"]
    assert {each.at.day for one in found for each in one.looks} == {20}


def test_a_look_within_minutes_of_those_asked_about_is_a_question_of_its_own(world: World) -> None:
    look(world, "jess", "Mia")
    with world.acting("helen") as helen:
        answered(helen)
    for minute in (2, 3):
        look(world, "jess", "Mia", minute=minute)
    with world.acting("helen") as helen:
        (one,) = asked(helen)
        assert [each.at for each in looks_of(helen, one)] == [moment(11) + timedelta(minutes=each) for each in (2, 3)]
        assert one.alert.looks == 2


def test_nobody_reads_or_answers_about_themselves_and_another_manager_does(world: World, sign_in: SignIn) -> None:
    another_manager(world)
    look(world, "jess", "Mia")
    another_manager(world, "jess", since=date(2016, 10, 25))
    with world.acting("jess") as jess:
        assert asked(jess) == []
    with world.acting("helen") as helen:
        (question,) = asked(helen)
        with pytest.raises(Refused, match="Enter what they said"):
            answered(helen, words=" ")
        answered(helen)
        with pytest.raises(Refused, match="Another manager has already answered this"):
            answered(helen, question)
    with world.acting("jess") as jess:
        assert list(answers(jess)) == []
        with pytest.raises(Refused, match="never about their own"):
            answered(jess, question)
    page = reverse("looks:look", args=[question.key])
    assert sign_in("jess").get(page).status_code == 404
    assert WORDS not in page_text(sign_in("jess"), LOOKS)
    assert WORDS in page_text(sign_in("david"), LOOKS + "?page=1")


def test_who_is_the_only_manager_is_told_that_nobody_asks_about_them(world: World, sign_in: SignIn) -> None:
    words = "You're the only manager in Wigan, so no one checks which records you open."
    assert words in page_text(sign_in("helen"), LOOKS)
    another_manager(world)
    assert words not in page_text(sign_in("helen"), LOOKS)


def test_what_there_is_no_room_for_is_counted_and_can_be_seen(world: World, sign_in: SignIn) -> None:
    look(world, "jess", "Mia")
    look(world, "lena", "Jay", hour=14)
    helen = sign_in("helen")
    assert "1 weaker question is hidden" in page_text(helen, LOOKS)
    assert page_text(helen, LOOKS + "?all").count("Worth asking:") == 2


def test_a_hidden_record_never_shows(world: World, sign_in: SignIn) -> None:
    look(world, "jess", "Mia")
    with world.acting("helen") as helen:
        (question,) = asked(helen)
        answered(helen)
    look(world, "jess", "Mia", days=1)
    wigan, mia = Authority.objects.get(code=WIGAN), world.people["Mia"]
    with world.acting("helen") as helen:
        Block(
            authority=wigan, young_person_id=mia, user=helen.user, why="KNOWS", at=clock.real_now(), by=helen.user
        ).save()
    client = sign_in("helen")
    page = page_text(client, LOOKS)
    assert "Mia" not in page and WORDS not in page and "Nothing to ask about. We checked 0 record views." in page
    assert client.get(reverse("looks:look", args=[question.key])).status_code == 404


def test_whoever_covers_or_comes_back_to_their_own_unsent_referral_is_not_asked_about(world: World) -> None:
    with world.acting("helen") as helen:
        arrange_cover(world, helen)
    with world.acting("lena") as lena:
        draft = referrals.start(by=lena, authority_id=Authority.objects.get(code=WIGAN).pk)
    look(world, "jess", "Mia", days=12)
    about = audit.Subject(draft.young_person_id, draft.authority_id)
    for username, pages in (("lena", ("referrals:check", "referrals:question")), ("tom", ("referrals:check",))):
        for page in pages:
            answer = audit.AuditedResponse(page, "GET", 200, draft.pk)
            audit.sight(answer, actor=world.user(username).pk, about=frozenset({about}))
    with world.acting("helen") as helen:
        (only,) = asked(helen)
    assert only.who.username == "tom" and only.people == ()
