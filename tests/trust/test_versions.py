"""A stale save never overwrites, and every version stays readable."""

import pytest
from django.core.exceptions import ValidationError
from django.db import transaction

from act.people.models import YoungPerson
from act.trust.records.versions import Stale, lock, save
from tests.world import World


def test_a_save_counts_the_version_up_and_keeps_what_was_there(world: World) -> None:
    key = world.people["Mia"]
    with world.acting("sam") as sam:
        before = YoungPerson.objects.get(pk=key)
        with transaction.atomic():
            save(lock(before, seen=before.version), called="Mimi")
        after = YoungPerson.objects.get(pk=key)
        kept = list(after.history.order_by("version").values_list("version", "called", "history_user_id"))
    assert (after.called, after.version) == ("Mimi", before.version + 1)
    assert kept[-2][:2] == (before.version, before.called)
    assert kept[-1] == (after.version, "Mimi", sam.user_id)


@pytest.mark.parametrize("seen", [0, 2, -1])
def test_a_version_that_is_not_the_present_one_is_stale_and_brings_the_present_record(seen: int, world: World) -> None:
    with world.acting("sam"), pytest.raises(Stale) as stale, transaction.atomic():
        lock(YoungPerson.objects.get(pk=world.people["Mia"]), seen=seen)
    assert stale.value.record.pk == world.people["Mia"]


def test_the_second_of_two_saves_from_one_version_is_stale(world: World) -> None:
    with world.acting("sam"):
        mine = YoungPerson.objects.get(pk=world.people["Mia"])
        theirs = YoungPerson.objects.get(pk=world.people["Mia"])
        with transaction.atomic():
            save(lock(mine, seen=1), called="Mimi")
        with pytest.raises(Stale) as stale, transaction.atomic():
            lock(theirs, seen=1)
    assert getattr(stale.value.record, "called", None) == "Mimi"


def test_a_value_that_its_field_does_not_allow_is_not_saved(world: World) -> None:
    with world.acting("sam"), pytest.raises(ValidationError), transaction.atomic():
        save(lock(YoungPerson.objects.get(pk=world.people["Mia"]), seen=1), pronouns="p" * 41)


def test_versions_are_behind_the_same_wall(world: World) -> None:
    versions = YoungPerson.history.model
    assert versions.rows.read == "managed people"
    assert not versions.rows.update
