"""Managers read feedback singly; the worker whom it rates never does, whoever they are."""

from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from lxml import html

from act.casework import actions as casework
from act.demo.cast import CAST, OPENED
from act.people.queries import young_person
from act.trust.models import Authority, Tie, TieKind
from act.trust.scope.people import people_for
from act.trust.scope.roles import Role
from act.voice import queries
from act.voice.models import Feedback, FeedbackMode
from tests import environment
from tests.voice.makers import DIFFERENT, HELPED, recorded_feedback
from tests.world import World, posted

SignIn = Callable[[str], Client]
WHERE = "voice:all_feedback"


@pytest.fixture
def both(world: World) -> dict[str, Feedback]:
    """One new form about Sam's work with Mia, and one about Nadia's with Aaliyah, by the manager who reads it."""
    with world.acting("sam") as sam:
        mias = recorded_feedback(world, sam)
    with world.acting("nadia") as nadia:
        return {"helen": mias, "david": recorded_feedback(world, nadia, "Aaliyah", helped="Aaliyah's words")}


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_queries_show_it_to_managers_of_the_authority_alone(
    world: World, both: dict[str, Feedback], member: str
) -> None:
    forms = {form.pk for form in both.values()}
    mine = {both[member].pk} if member in both else set()
    with world.acting(member) as by:
        everything, shown = queries.all_feedback(by), people_for(by, Feedback)
        assert {form.pk for form in everything} & forms == {form.pk for form in shown} & forms == mine
        assert everything.exists() == bool(mine)
        for form in both.values():
            readable = {one.pk for one in queries.feedback(by, form.young_person)}
            assert readable & forms == {form.pk} & mine
            assert queries.feedback_counts(by, [form.young_person]) == {form.young_person_id: len(readable)}


@pytest.mark.skipif(not environment.POSTGRES, reason="row level security is PostgreSQL's")
@pytest.mark.parametrize("member", ["sam", "nadia", "priya", "jess", "lena", "ruth", "moira"])
def test_the_database_alone_gives_none_of_it_to_the_worker_who_wrote_it(
    world: World, both: dict[str, Feedback], member: str
) -> None:
    with world.acting(member):
        assert not Feedback.objects.exists()
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM voice_feedback")
            assert cursor.fetchone() == (0,)


def also_manager(world: World, username: str) -> None:
    """A key worker who manages the authority as well."""
    wigan = Authority.objects.get(name="Wigan")
    user = world.user(username)
    posted(user=user, authority=wigan, role=Role.MANAGER, since=OPENED)


def test_a_manager_does_not_read_what_was_said_about_their_own_work(world: World, both: dict[str, Feedback]) -> None:
    also_manager(world, "sam")
    with world.acting("priya") as priya:
        chloes = recorded_feedback(world, priya, "Chloe")
    with world.acting("sam") as sam:
        tables = [queries.all_feedback(sam), *([Feedback.objects.all()] if environment.POSTGRES else [])]
        for rows in tables:
            assert chloes.pk in {row.pk for row in rows}
            assert sam.user_id not in {row.about_id for row in rows}


def test_a_worker_who_has_gone_does_not_read_it_later(world: World, both: dict[str, Feedback]) -> None:
    with world.acting("helen") as helen:
        tie = Tie.objects.get(young_person_id=world.people["Mia"], kind=TieKind.KEY_WORKER, until=None)
        jess, on = world.user("jess"), date(2016, 10, 31)
        casework.change_worker(tie, by=helen, seen=tie.version, user=jess, on=on, because="LEFTRL")
    for member in ("sam", "jess"):
        with world.acting(member) as by:
            assert not queries.all_feedback(by).exists()


def test_the_page_shows_each_form_in_words_newest_first(
    world: World, both: dict[str, Feedback], sign_in: SignIn
) -> None:
    with world.acting("priya") as priya:
        recorded_feedback(world, priya, "Chloe", mode=FeedbackMode.PAPER, on=date(2016, 2, 3), helped="Chloe's words")
    answer = sign_in("helen").get(reverse(WHERE))
    page = html.fromstring(answer.content)
    text = " ".join(page.text_content().split())
    headings = [" ".join(heading.text_content().split()) for heading in page.xpath("//h2")]
    assert (headings[0], headings[-1]) == (
        "Mia R., young person, 31 October 2016",
        "Chloe B., young person, 3 February 2016",
    )
    assert reverse("pages:young_person", args=[world.people["Mia"]]) in page.xpath("//h2/a/@href")
    assert all(words in text for words in (HELPED, DIFFERENT, "Chloe's words", "I feel listened to.", "Skipped"))
    assert "Satisfaction is not an outcome" in text and "not validated" in text
    assert "about Sam Okafor" in text and "added by Priya Ellis" in text
    assert "Aaliyah" not in text


def test_the_page_is_paged_and_needs_as_many_statements_for_many_as_for_few(world: World, sign_in: SignIn) -> None:
    def statements() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert helen.get(reverse(WHERE)).status_code == 200
        return len(captured)

    helen = sign_in("helen")
    with world.acting("sam") as sam:
        recorded_feedback(world, sam)
        recorded_feedback(world, sam, "Jay")
    with world.acting("priya") as priya:
        recorded_feedback(world, priya, "Chloe")
    few = statements()
    with world.acting("sam") as sam:
        for _ in range(21):
            recorded_feedback(world, sam)
    assert statements() == few
    assert b"Page 1 of" in helen.get(reverse(WHERE)).content


def test_nobody_said_anything_yet(sign_in: SignIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "all_feedback", lambda standing: Feedback.objects.none())
    assert b"No feedback yet" in sign_in("helen").get(reverse(WHERE)).content


@pytest.mark.parametrize("member", ["sam", "priya", "lena", "ruth", "colin", "moira"])
def test_the_page_is_no_page_for_others(member: str, sign_in: SignIn) -> None:
    assert sign_in(member).get(reverse(WHERE)).status_code == 404


def test_counts_are_given_for_everybody_who_was_asked_about(world: World) -> None:
    with world.acting("helen") as helen:
        people = [young_person(helen, world.people[name]) for name in ("Mia", "Ellie")]
        before = queries.feedback_counts(helen, people)
        recorded_feedback(world, helen, mode=FeedbackMode.PAPER)
        assert set(before) == {person.pk for person in people}
        assert queries.feedback_counts(helen, people) == {
            **before,
            world.people["Mia"]: before[world.people["Mia"]] + 1,
        }
