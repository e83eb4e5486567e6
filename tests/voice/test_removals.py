"""Feedback that was given about another young person, or twice: removed by a manager whom it isn't about."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client

from act.methods.removals import RemovalReason
from act.trust import clock
from act.trust.records.removing import RemovalFacts
from act.trust.scope.cohort import Purpose, cohort_for
from act.trust.scope.people import removed_for
from act.trust.scope.roles import Role
from act.trust.scope.standing import Refused
from act.voice import actions, queries
from act.voice.models import Feedback
from tests import environment
from tests.voice.makers import HELPED, recorded_feedback
from tests.world import World, posted

SignIn = Callable[[str], Client]
TWICE = RemovalFacts(because=RemovalReason.TWICE, words="")


def test_a_manager_removes_it_and_it_counts_no_more(world: World) -> None:
    def count() -> int:
        with world.acting("ruth") as ruth, cohort_for(ruth, Purpose.EVALUATION) as cohort:
            return cohort.count(Feedback)

    before = count()
    with world.acting("sam") as sam:
        form = recorded_feedback(world, sam)
    assert count() == before + 1
    with world.acting("helen") as helen:
        actions.remove_feedback(form, by=helen, seen=1, facts=TWICE, now=clock.real_now())
        assert not queries.all_feedback(helen).filter(pk=form.pk).exists()
        assert removed_for(helen, Feedback).get().helped == HELPED
        assert [str(line) for line in queries.removed_feedback(helen)] == [
            "Entry removed 31 October 2016 by Helen Marsh: written twice"
        ]
        if environment.POSTGRES:
            with connection.cursor() as cursor:
                cursor.execute("SELECT count(*) FROM voice_feedback WHERE id = %s", [form.pk])
                assert cursor.fetchone() == (1,)
    assert count() == before


@pytest.mark.parametrize("who", ["sam", "priya", "ruth", "david"])
def test_nobody_else_removes_it(world: World, who: str, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        form = recorded_feedback(world, sam)
    with world.acting(who) as by, pytest.raises((Refused, DatabaseError)), transaction.atomic():
        actions.remove_feedback(form, by=by, seen=1, facts=TWICE, now=clock.real_now())
    assert sign_in(who).get(f"/feedback/{form.pk}/remove/").status_code == 404


def test_a_manager_whom_it_is_about_neither_removes_nor_reads_it(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        form = recorded_feedback(world, sam)
    posted(user=world.user("sam"), authority_id=form.authority_id, role=Role.MANAGER, since="2016-02-01")
    with world.acting("sam") as sam, pytest.raises(Refused), transaction.atomic():
        actions.remove_feedback(form, by=sam, seen=1, facts=TWICE, now=clock.real_now())
    with world.acting("helen") as helen:
        actions.remove_feedback(form, by=helen, seen=1, facts=TWICE, now=clock.real_now())
    page = f"/young-people/{world.people['Mia']}/removed/"
    read = {who: sign_in(who).post(page, {"once": str(uuid4()), "why": "check"}) for who in ("sam", "helen")}
    assert {who: answer.status_code for who, answer in read.items()} == {"sam": 200, "helen": 200}
    assert {who: HELPED in answer.content.decode() for who, answer in read.items()} == {"sam": False, "helen": True}


def test_no_word_of_it_is_ever_changed(world: World) -> None:
    with world.acting("sam") as sam:
        form = recorded_feedback(world, sam)
    with world.acting("helen"), pytest.raises(DatabaseError), transaction.atomic():
        Feedback.objects.filter(pk=form.pk).update(helped="Something else")


def test_the_list_leads_there_and_the_story_tells_nobody(world: World, sign_in: SignIn) -> None:
    with world.acting("sam") as sam:
        form = recorded_feedback(world, sam)
    helen, address = sign_in("helen"), f"/feedback/{form.pk}/remove/"
    assert address in helen.get("/feedback/").content.decode()
    sent = {"once": str(uuid4()), "seen": 1, "because": "twice", "words": ""}
    for _ in range(2):
        answer = helen.post(address, sent)
        assert (answer.status_code, answer["Location"]) == (302, "/feedback/")
    page = helen.get("/feedback/").content.decode()
    assert "Entry removed 31 October 2016 by Helen" in page and HELPED not in page
    assert "Entry removed" not in sign_in("sam").get(f"/young-people/{world.people['Mia']}/").content.decode()
