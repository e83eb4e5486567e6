"""Who may change what a young person's page says, and what is kept of what stood there."""

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from act.demo.cast import CAST
from act.people.models import YoungPerson
from act.people.policy import can_describe
from act.people.queries import young_person
from act.trust.models import AuditRow
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from tests.people.makers import described, description
from tests.world import World

MAY = {
    "Mia": {"sam", "priya", "helen"},
    "Chloe": {"priya", "helen"},
    "Ellie": {"helen"},
    "Aaliyah": {"nadia", "tom", "david"},
}
WORDS: dict[str, object] = {
    "called": "Mimi",
    "pronouns": "she/they",
    "what_matters": "Dance.",
    "what_matters_on": date(2016, 10, 30),
}
WORKERS = ("sam", "priya", "helen")


def _seen_by_manager(world: World, name: str) -> YoungPerson:
    with world.acting("david" if name in {"Aaliyah", "Kai"} else "helen") as manager:
        return young_person(manager, world.people[name])


def _described(person: YoungPerson, by: Standing, **changes: object) -> YoungPerson:
    return described(person, by, because="She told us.", **{**WORDS, **changes})


@pytest.mark.parametrize("member", [member.username for member in CAST])
@pytest.mark.parametrize("name", MAY)
def test_those_who_work_with_them_and_their_manager_may_describe_and_nobody_else(
    world: World, member: str, name: str
) -> None:
    person = _seen_by_manager(world, name)
    with world.acting(member) as by:
        assert can_describe(by, person) is (member in MAY[name])
        if member not in MAY[name]:
            with pytest.raises(Refused, match=f"You don't work with {person.first_name} at the moment"):
                _described(person, by)
        else:
            assert _described(person, by).called == "Mimi"


@pytest.mark.parametrize("member", [member.username for member in CAST])
def test_the_page_opens_for_the_same_people(world: World, sign_in: Callable[[str], Client], member: str) -> None:
    answer = sign_in(member).get(reverse("people:describe", args=[world.people["Mia"]]))
    assert answer.status_code == (200 if member in MAY["Mia"] else 404)


def test_a_stale_save_is_refused_and_brings_the_record_as_it_is(world: World) -> None:
    with world.acting("sam") as sam:
        opened = young_person(sam, world.people["Mia"])
        _described(opened, sam, what_matters="First.")
        with pytest.raises(Stale) as stale:
            _described(opened, sam, what_matters="Second.")
        assert stale.value.record.what_matters == "First."  # type: ignore[attr-defined]
        assert young_person(sam, opened.pk).what_matters == "First."


def test_history_keeps_both_texts_with_their_writers(world: World) -> None:
    with world.acting("sam") as sam:
        before = young_person(sam, world.people["Mia"])
        now = _described(before, sam, what_matters="I danced again.")
        kept = list(now.history.order_by("version").values_list("version", "what_matters", "history_user_id"))
    assert kept == [
        (1, before.what_matters, world.user("priya").pk),
        (2, "I danced again.", world.user("sam").pk),
    ]


def test_a_description_is_one_act_in_the_audit_and_a_refused_one_is_none(world: World) -> None:
    with world.acting("sam") as sam:
        person = young_person(sam, world.people["Mia"])
        _described(person, sam, called="")
        with pytest.raises(Stale):
            _described(person, sam)
        assert AuditRow.objects.filter(what="people.described", object_id=person.pk).count() == 1


@pytest.mark.parametrize(
    ("changes", "field"), [({"called": "x" * 101}, "called"), ({"pronouns": "x" * 41}, "pronouns")]
)
def test_the_record_itself_refuses_what_is_too_long(world: World, changes: dict[str, str], field: str) -> None:
    with world.acting("sam") as sam:
        person = young_person(sam, world.people["Mia"])
        with pytest.raises(ValidationError) as wrong:
            _described(person, sam, **changes)
        assert list(wrong.value.message_dict) == [field]


def test_two_workers_writing_at_once_both_keep_their_words(world: World, sign_in: Callable[[str], Client]) -> None:
    address = reverse("people:describe", args=[world.people["Mia"]])
    sent = description(_seen_by_manager(world, "Mia"), what_matters="Nan.", what_matters_on="2016-10-30")
    first = sign_in("sam").post(address, {**sent, "once": str(uuid4())})
    second = sign_in("priya").post(address, {**sent, "once": str(uuid4()), "what_matters": "Dance with my cousin."})
    assert (first.status_code, second.status_code) == (302, 409)
    page = second.content.decode()
    assert "Nan." in page
    assert "Dance with my cousin." in page
