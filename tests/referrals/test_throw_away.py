"""A draft is thrown away by its writer, and nothing is left of the words in it."""

from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.urls import reverse

from act.referrals import actions, queries
from act.referrals.models import Draft
from act.referrals.questionnaire import pages_of
from act.trust.models import AuditRow, UnsentForm
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from act.trust.web.unsent_words import keep_words
from tests.referrals.makers import finished_draft, sent_referral
from tests.world import World

SignIn = Callable[[str], Client]
WORD = "Zwetschgenkuchen"


def _written(by: Standing) -> Draft:
    """A draft whose answers hold a word of their own, and so do the unsent words of one of its pages."""
    draft = finished_draft(by, strengths={"strengths": f"Her nan's {WORD}"})
    page = reverse("referrals:question", args=[draft.pk, "risk"])
    keep_words(QueryDict(f"exploitation_words=More+{WORD}"), by=by, place=page)
    keep_words(QueryDict("note=Something+else"), by=by, place=reverse("referrals:start"))
    return draft


def _address(draft: Draft) -> str:
    return reverse("referrals:throw_away", args=[draft.pk])


def _sent(draft: Draft, **said: str) -> dict[str, str]:
    return {"once": str(uuid4()), "seen": str(draft.version), **said}


def _tables_with(word: str) -> Iterator[str]:
    """Every table in which the signed-in person reads a row that holds a word."""
    for table in connection.introspection.table_names():
        with connection.cursor() as cursor:
            cursor.execute(f'SELECT * FROM "{table}"')
            if any(word in str(row) for row in cursor.fetchall()):
                yield table


def test_its_writer_throws_it_away_with_every_word_of_it(world: World, sign_in: SignIn) -> None:
    with world.acting("lena") as lena:
        draft = _written(lena)
        assert set(_tables_with(WORD)) == {Draft._meta.db_table, UnsentForm._meta.db_table}
    client = sign_in("lena")
    page = client.get(_address(draft)).content.decode()
    assert "Throw away this draft?" in page and "What you wrote is deleted." in page
    assert client.post(_address(draft), _sent(draft)).status_code == 302
    with world.acting("lena") as lena:
        assert list(_tables_with(WORD)) == []
        assert draft not in queries.drafts(lena)
        assert UnsentForm.objects.get(owner=lena.user).place == reverse("referrals:start")
        row = AuditRow.objects.get(what="referrals.thrown_away")
        assert (row.object_id, row.actor_id) == (draft.pk, lena.user_id)
    assert "Mia R." not in client.get(reverse("referrals:referrals")).content.decode()
    assert client.get(reverse("referrals:check", args=[draft.pk])).status_code == 404


def test_a_second_press_is_answered_like_the_first(world: World, sign_in: SignIn) -> None:
    with world.acting("lena") as lena:
        draft = _written(lena)
    client, sent = sign_in("lena"), _sent(draft)
    assert [client.post(_address(draft), sent).status_code for _ in range(2)] == [302, 302]
    assert client.get(_address(draft)).status_code == 404
    with world.acting("lena"):
        assert AuditRow.objects.filter(what="referrals.thrown_away").count() == 1


@pytest.mark.parametrize("member", ["priya", "helen", "marcus"])
def test_nobody_else_throws_it_away(world: World, sign_in: SignIn, member: str) -> None:
    with world.acting("lena") as lena:
        draft = _written(lena)
    assert sign_in(member).post(_address(draft), _sent(draft)).status_code == 404
    with world.acting(member) as other, pytest.raises((Refused, Draft.DoesNotExist)):
        actions.throw_away(draft, by=other, seen=draft.version, pages=pages_of(draft.pk))
    with world.acting("lena") as lena:
        assert queries.draft(lena, draft.pk).answers == draft.answers


def test_a_draft_that_another_page_changed_stays_and_says_so(world: World, sign_in: SignIn) -> None:
    with world.acting("lena") as lena:
        draft = _written(lena)
        actions.answer(draft, by=lena, seen=draft.version, question="harm", answers={"harm": "happened"})
        with pytest.raises(Stale):
            actions.throw_away(draft, by=lena, seen=draft.version, pages=pages_of(draft.pk))
    assert sign_in("lena").post(_address(draft), _sent(draft)).status_code == 409


def test_what_was_sent_is_no_draft_any_more(world: World, sign_in: SignIn) -> None:
    with world.acting("lena") as lena:
        referral = sent_referral(lena)
        draft = Draft.objects.get(sent_as=referral.pk)
        with pytest.raises(Refused, match="already been sent"):
            actions.throw_away(draft, by=lena, seen=draft.version, pages=pages_of(draft.pk))
    assert sign_in("lena").get(_address(draft)).status_code == 302
