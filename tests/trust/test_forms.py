"""What every form carries, and what becomes of the words when something is in the way."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from django import forms

from act.people.models import YoungPerson
from act.trust.identifiers import uuid7
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused
from act.trust.web.forms import OUT_OF_DATE, ActionForm, VersionedForm
from tests.world import World


class Note(VersionedForm):
    """A form with one question, as rooms write them."""

    called = forms.CharField(label="The name they like")


class Wish(ActionForm):
    """A form that changes no record that is there."""

    words = forms.CharField(label="Words")


def sent(**said: Any) -> Note:
    """The form as a browser sends it."""
    return Note({"once": str(uuid4()), "seen": "1", "called": "Mimi", **said})


def never() -> UUID:
    """An action that must not run."""
    pytest.fail("nothing should have been saved")


@pytest.mark.parametrize("key", ["", "not a key"])
def test_a_form_without_its_key_saves_nothing_keeps_the_words_and_gets_a_new_key(key: str, world: World) -> None:
    form = sent(once=key)
    with world.acting("sam") as sam:
        assert form.submit(by=sam, act=never) is None
    assert form.status == 422
    assert form.non_field_errors() == [OUT_OF_DATE]
    assert form["called"].value() == "Mimi"
    assert UUID(form["once"].value())


def test_a_form_that_holds_no_answer_says_so_and_is_not_saved(world: World) -> None:
    form = sent(called="")
    with world.acting("sam") as sam:
        assert form.submit(by=sam, act=never) is None
    assert (form.status, list(form.errors)) == (422, ["called"])


def test_a_refusal_is_said_above_the_form_with_the_words_and_a_new_key(world: World) -> None:
    form, key = sent(), ""
    key = form["once"].value()

    def refuse() -> UUID:
        raise Refused("Ask the manager.")

    with world.acting("sam") as sam:
        assert form.submit(by=sam, act=refuse) is None
    assert (form.status, form.non_field_errors()) == (422, ["Ask the manager."])
    assert form["called"].value() == "Mimi"
    assert form["once"].value() != key


def test_a_stale_save_shows_both_and_can_be_sent_again_from_the_present_version(world: World) -> None:
    form = sent()
    with world.acting("sam") as sam:
        now = YoungPerson.objects.get(pk=world.people["Jay"])
        now.version = 7

        def stale() -> UUID:
            raise Stale(now)

        assert form.submit(by=sam, act=stale) is None
    assert (form.status, form.stale) == (409, True)
    assert [(row.label, row.saved, row.typed) for row in form.meanwhile] == [("The name they like", "Jay", "Mimi")]
    assert form["seen"].value() == "7"


def test_what_was_said_leaves_out_the_housekeeping(world: World) -> None:
    form = sent()
    assert form.is_valid()
    assert form.said() == {"called": "Mimi"}


def test_a_form_that_is_right_runs_its_action_and_gives_the_records_key(world: World) -> None:
    made = uuid7()
    with world.acting("sam") as sam:
        assert Wish({"once": str(uuid4()), "words": "Chips"}).submit(by=sam, act=lambda: made) == made


def test_each_fresh_form_has_a_key_of_its_own() -> None:
    assert Wish()["once"].value() != Wish()["once"].value()
    assert Wish().status == 200
