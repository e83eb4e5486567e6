"""Every kind of entry that can be removed is on the managers' page, and no join forgets that some are removed."""

import re
from pathlib import Path

import act
from act.methods.removals import EntryKind
from act.trust.records.disagreeing import entry_models

ACT = Path(act.__file__ or "").parent


def test_each_kind_of_entry_is_one_model() -> None:
    assert sorted(model.entry_kind for model in entry_models()) == sorted(EntryKind)


def test_readers_meet_no_removed_entry_unless_they_ask_for_it() -> None:
    for model in entry_models():
        assert 'removed_at" IS NULL' in str(model._default_manager.all().query)
        assert 'removed_at" IS NULL' not in str(model.with_removed.all().query)


def test_a_join_to_entries_that_can_be_removed_leaves_those_out_itself() -> None:
    """A model's manager is not asked by a join: only by way of a condition on `removed_at` may one be reached."""
    related = {
        field.remote_field.related_name
        for model in entry_models()
        for field in model._meta.fields
        if field.remote_field and not str(field.remote_field.related_name).endswith("+")
    }
    assert {"contacts", "ratings"} <= related
    joined = re.compile(rf"\b({'|'.join(map(re.escape, sorted(map(str, related))))})__(?!removed_at)")
    files = (file for file in ACT.rglob("*.py") if "migrations" not in file.parts)
    assert {file.name: joined.findall(text) for file in files if joined.search(text := file.read_text("utf-8"))} == {}
