"""The sentences of the contact form, and what it reads from the answers."""

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest
from django.http import QueryDict

from act.casework.forms import ContactForm, NewContactForm
from act.casework.models import Contact
from act.design.form_errors import errors
from act.people.models import YoungPerson
from tests.world import World

MIA = YoungPerson(name="Mia Robinson")
GOOD = {
    "young_person": str(MIA.pk),
    "with_whom": "young_person",
    "how": "out",
    "made": "made",
    "on": "2016-10-30",
    "clock": "20:15",
    "minutes": "30",
    "note": "A walk.",
    "about_others": "",
}


def _form(**changes: str) -> ContactForm:
    return ContactForm({"once": str(uuid4()), "seen": "0", **GOOD, **changes}, young_people=[MIA])


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"young_person": ""}, "Choose a young person"),
        ({"young_person": str(uuid4())}, "Choose one of the answers shown"),
        ({"with_whom": ""}, "Choose who it was with"),
        ({"how": ""}, "Choose how it happened"),
        ({"made": ""}, "Choose whether you were in touch or tried"),
        ({"on": ""}, "Enter the date of the contact, for example 27 3 2001"),
        ({"on": "2016-11-01"}, "The date of the contact must be 31 October 2016 or earlier"),
        ({"clock": ""}, "Enter the time, for example 20:15"),
        ({"clock": "late"}, "Enter a time of day, for example 20:15"),
        ({"clock": "25:00"}, "Enter a time of day, for example 20:15"),
        ({"clock": "8"}, "Enter a time of day, for example 20:15"),
        (
            {"on": "2016-03-27", "clock": "1.30am"},
            "The clocks went forward on 27 March 2016, so there was no 01:30 that night. Check the time.",
        ),
        ({"minutes": ""}, "Choose how long it took"),
        ({"minutes": "other"}, "Enter how many minutes, for example 20"),
        ({"minutes": "other", "minutes_other": "a few"}, "Minutes must be a whole number, for example 20"),
        ({"minutes": "other", "minutes_other": "0"}, "Minutes must be 1 or more"),
        ({"minutes": "other", "minutes_other": "1441"}, "Minutes must be 1440 (one day) or fewer"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(changes: dict[str, str], sentence: str) -> None:
    assert [error["text"] for error in errors(_form(**changes))] == [sentence]


@pytest.mark.parametrize(
    ("changes", "field", "value"),
    [
        ({}, "minutes", 30),
        ({"minutes": "other", "minutes_other": "7"}, "minutes", 7),
        ({"minutes": "45", "minutes_other": "7"}, "minutes", 45),
        ({"minutes": "45", "minutes_other": "a few"}, "minutes", 45),
        ({"made": "tried"}, "made", False),
        ({}, "at", datetime(2016, 10, 30, 20, 15, tzinfo=UTC)),
        *(
            ({"clock": words}, "at", datetime(2016, 10, 30, 20, 15, tzinfo=UTC))
            for words in ("2015", "20.15", "8.15 pm")
        ),
        ({"clock": "8pm"}, "at", datetime(2016, 10, 30, 20, 0, tzinfo=UTC)),
        ({"on": "2016-10-29"}, "at", datetime(2016, 10, 29, 19, 15, tzinfo=UTC)),
    ],
)
def test_answers_are_read_as_facts(changes: dict[str, str], field: str, value: Any) -> None:
    form = _form(**changes)
    assert form.is_valid(), form.errors
    assert getattr(form.facts(), field) == value


@pytest.mark.parametrize(
    ("changes", "day"),
    [
        ({"which_day": "today", "on": ""}, 31),
        ({"which_day": "today", "on": "2016-10-28"}, 28),
        ({"which_day": "yesterday", "on": ""}, 30),
        ({"which_day": "other", "on": "2016-10-28"}, 28),
    ],
)
def test_a_new_contact_is_of_the_day_that_is_typed_or_of_today_or_yesterday(changes: dict[str, str], day: int) -> None:
    form = _new_form(**changes)
    assert form.is_valid(), form.errors
    assert form.facts().at == datetime(2016, 10, day, 20 if day > 29 else 19, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"which_day": ""}, "Choose the day"),
        ({"which_day": "other", "on": ""}, "Enter the date of the contact, for example 30 10 2016"),
        ({"which_day": "other", "on": "2016-11-01"}, "The date of the contact must be 31 October 2016 or earlier"),
        ({"young_person": str(uuid4())}, "Choose from the answers shown"),
    ],
)
def test_what_is_wrong_with_a_new_contact_is_said_in_one_sentence(changes: dict[str, str], sentence: str) -> None:
    assert [error["text"] for error in errors(_new_form(**changes))] == [sentence]


def _new_form(**changes: str) -> NewContactForm:
    said = QueryDict(mutable=True)
    said.update({"once": str(uuid4()), "seen": "0", **GOOD, "which_day": "today", **changes})
    return NewContactForm(said, young_people=[MIA])


def test_a_contact_opened_and_saved_unchanged_says_the_same(world: World) -> None:
    with world.acting("sam"):
        for contact in Contact.objects.filter(pk__in=world.contacts["Mia"]).select_related("young_person"):
            answers = {
                name: "" if value is None else str(value) for name, value in ContactForm.initial_of(contact).items()
            }
            answers |= {"once": str(uuid4()), "clock": answers["clock"][:5]}
            form = ContactForm(answers, young_people=[contact.young_person])
            assert form.is_valid(), form.errors
            assert vars(form.facts()) == {name: getattr(contact, name) for name in vars(form.facts())}
