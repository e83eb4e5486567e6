"""Every text has an end, and none holds what a database can't keep: in every form, and in every table."""

import pkgutil
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any
from uuid import uuid4

import pytest
from django import forms
from django.apps import apps
from django.db import DatabaseError, models, transaction
from django.test import Client

import act
from act.design.text import LONGEST_TEXT, TextField, has_control_characters
from act.people.models import YoungPerson
from act.trust.walls.declared import walls_of
from act.trust.walls.lengths import BoundedTexts, longest_of
from tests.attack.answers import description
from tests.world import World

SignIn = Callable[[str], Client]
OURS = [model for model in apps.get_models(include_auto_created=True) if model.__module__.startswith("act.")]
NOT_KEPT = ["\x00", "\x0b", "\x1b", "\x7f", "\x85"]


def all_forms() -> list[type[forms.Form]]:
    """Every form of the service."""
    for module in pkgutil.walk_packages(act.__path__, "act."):
        if "form" in module.name.rsplit(".", 1)[-1] or ".forms." in module.name:
            import_module(module.name)
    return sorted(set(_below(forms.Form)), key=lambda form: (form.__module__, form.__name__))


def _below(form: type[forms.Form]) -> Iterator[type[forms.Form]]:
    for below in form.__subclasses__():
        if below.__module__.startswith("act."):
            yield below
        yield from _below(below)


def texts() -> list[tuple[str, forms.CharField]]:
    """Every question that is answered in words of one's own."""
    return [
        (f"{form.__name__}.{name}", field)
        for form in all_forms()
        for name, field in form.base_fields.items()
        if isinstance(field, forms.CharField) and not isinstance(field, forms.UUIDField)
    ]


def test_every_text_of_every_form_has_an_end_that_its_column_has_room_for() -> None:
    found = texts()
    without = [name for name, field in found if field.max_length is None]
    assert len(found) > 30
    assert set(without) <= {"SignInForm.username", "SignInForm.password"}  # Django's own: ended when they are made
    longest = max(LONGEST_TEXT, *(field.max_length or 0 for _, field in found))
    assert longest == LONGEST_TEXT


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_every_text_of_every_table_has_an_end_in_the_database(model: type[models.Model]) -> None:
    columns = {field.column for field in model._meta.fields if isinstance(field, models.CharField | models.TextField)}
    bounded = {name for wall in walls_of(model) if isinstance(wall, BoundedTexts) for name in wall.longest}
    assert columns <= bounded
    assert all(longest_of(field) for field in model._meta.fields if field.column in columns)


@pytest.mark.parametrize("words", ["x" * (LONGEST_TEXT + 1), "Mia\x00"], ids=["too long", "NUL"])
def test_the_database_refuses_such_a_text_itself(words: str, world: World) -> None:
    with world.acting("helen"), pytest.raises((DatabaseError, ValueError)), transaction.atomic():
        YoungPerson.objects.filter(pk=world.people["Mia"]).update(what_matters=words)


@pytest.mark.parametrize("letter", NOT_KEPT)
def test_a_character_that_is_not_kept_gets_one_sentence_and_the_words_come_back(
    letter: str, world: World, sign_in: SignIn
) -> None:
    said = description(what_matters=f"My nan{letter} and I")
    answer = sign_in("sam").post(f"/young-people/{world.people['Mia']}/about/", said)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "has an invisible character in it that we can&#39;t save" in page and "My nan" in page


@pytest.mark.parametrize(
    "address", ["/young-people/?page=%00", "/contacts/new/?with=%00", "/survey/%00/", "/young-people/%1b/", "/?%00=1"]
)
def test_an_address_with_such_a_character_is_one_that_there_is_not(address: str, world: World, sign_in: SignIn) -> None:
    assert sign_in("sam").get(address).status_code == 404


def test_such_characters_are_told_from_what_people_type() -> None:
    assert not has_control_characters("Zoë's “nan”,\r\n\tat home – 👋 日本")
    assert all(has_control_characters(f"a{letter}b") for letter in NOT_KEPT)


def test_words_that_are_kept_unsent_are_refused_in_a_sentence(world: World, sign_in: SignIn) -> None:
    answer = sign_in("sam").post("/kept/", {"place": "/contacts/new/", "once": str(uuid4()), "note": "a\x00b"})
    assert (answer.status_code, "invisible character" in answer.content.decode()) == (422, True)


def test_a_question_says_what_is_too_long() -> None:
    class Asks(forms.Form):
        words: Any = TextField(label="What happened?", lines=3)

    form = Asks({"words": "x" * (LONGEST_TEXT + 1)})
    assert form.errors["words"] == [f"“What happened?” must be {LONGEST_TEXT} characters or fewer"]
