"""SQLite has no row level security: no statement touches a protected table while nobody is acting."""

from collections.abc import Callable

import pytest
from django.db import connection

from act.trust import audit
from act.trust.models import AuditKind, AuditRow
from act.trust.scope.acting import ScopeMissing, acting
from act.trust.walls.row_access import rows_of
from tests import environment
from tests.attack import tables
from tests.attack.stage import Stage

pytestmark = pytest.mark.skipif(environment.POSTGRES, reason="PostgreSQL has row level security instead")
named = pytest.mark.parametrize("model", tables.protected(), ids=lambda model: model.__name__)
SPELT = ('SELECT 1 FROM "{}"', "SELECT 1 FROM {}", "select 1 from [{}]", "SELECT 1 FROM `{}`")


def run(statement: str) -> None:
    """One statement as somebody might write it by hand."""
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_every_table_about_people_declares_its_rows() -> None:
    assert [model.__name__ for model in tables.about_people() if not rows_of(model)] == []


@named
def test_nothing_is_read_or_written_while_nobody_is_acting(model: tables.Model, filled: Stage) -> None:
    row = tables.sample(filled, model)
    manager, name = model._default_manager, model._meta.db_table
    attempts = (
        lambda: manager.count(),
        lambda: list(manager.all()),
        lambda: tables.copy(model, row).save(force_insert=True),
        lambda: manager.update(**{model._meta.pk.name: row[model._meta.pk.attname]}),  # type: ignore[union-attr]
        lambda: manager.filter(pk__isnull=False).delete(),
    )
    for attempt in attempts:
        with pytest.raises(ScopeMissing, match=name):
            attempt()


@pytest.mark.usefixtures("db")
@pytest.mark.parametrize("spelt", SPELT)
@pytest.mark.parametrize("letters", [str.lower, str.upper], ids=["small", "capital"])
def test_however_a_statement_spells_a_table_it_stays_shut(spelt: str, letters: Callable[[str], str]) -> None:
    opened = []
    for model in tables.protected():
        try:
            run(spelt.format(letters(model._meta.db_table)))
        except ScopeMissing:
            continue
        opened.append(model.__name__)
    assert opened == []


@pytest.mark.usefixtures("db")
def test_a_failed_sign_in_is_entered_though_nobody_is_acting() -> None:
    audit.refusal(audit.AuditedResponse("trust:sign_in", "POST", 422, None), actor=None)
    with acting(None):
        assert AuditRow.objects.get(kind=AuditKind.REFUSAL).actor_id is None


@named
def test_every_protected_table_has_its_triggers(model: tables.Model, stage: Stage) -> None:
    table = model._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = %s", [table])
        found = {name for (name,) in cursor.fetchall()}
    refused = {"delete": model in tables.lasting(), "update": model in tables.append_only()}
    assert {f"{table}_no_{verb}" in found for verb in refused if refused[verb]} <= {True}
    assert {f"{table}_no_{verb}" in found for verb in refused if not refused[verb]} <= {False}
