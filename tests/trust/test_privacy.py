"""Every field says what kind of knowledge it holds."""

import pytest
from django.apps import apps
from django.db import models

from act.people.models import YoungPerson
from act.trust.models import User
from act.trust.records.privacy import Privacy, classify, privacy_of

OURS = [model for model in apps.get_models(include_auto_created=True) if model.__module__.startswith("act.")]
FREE_TEXT = (models.TextField, models.JSONField)
CODES_AND_KEYS = {Privacy.OPERATIONAL, Privacy.STATISTIC, Privacy.REFERENCE}


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_every_field_of_every_model_and_of_its_versions_is_classified(model: type[models.Model]) -> None:
    for field in model._meta.get_fields():
        if isinstance(field, models.Field):
            assert privacy_of(model, field.name) in Privacy


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_what_people_tell_in_their_own_words_is_never_counted(model: type[models.Model]) -> None:
    free = [field.name for field in model._meta.fields if isinstance(field, FREE_TEXT)]
    assert [name for name in free if privacy_of(model, name) in CODES_AND_KEYS] == []


def test_a_version_has_the_class_of_its_record() -> None:
    version = YoungPerson.history.model
    assert privacy_of(version, "what_matters") is privacy_of(YoungPerson, "what_matters") is Privacy.SPECIAL


def test_a_field_that_was_left_out_is_named() -> None:
    with pytest.raises(LookupError, match=r"User\.shoe_size has no privacy class: add it to User\.privacy"):
        privacy_of(User, "shoe_size")


def test_a_class_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="rather_private"):
        classify(rather_private=["name"])
