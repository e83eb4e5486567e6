"""A world that can grow: the demonstration cloned by SQL, until so many young people live in ten authorities.

Each clone is the whole demonstration again: its young people, its workers with seven each, and all that was recorded,
with keys of its own, some days earlier, and other surnames. Triggers and row security stand aside while it is loaded,
by whoever has all power over the database; afterwards every key is checked to lead somewhere, within its authority,
and `act audit verify` finds the chains whole. Managers, evaluators and finance stay the few that there were.
"""

import math
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.apps import apps
from django.db import connection, models

from tests.bench.grown_audit import Clone, contents_of, grow_audit
from tests.bench.grown_database import Database, Postgresql, Sqlite

OF_ONE = 28
"""Young people of the demonstration."""
DAYS = 14
"""Clones lie up to so many days before the demonstration."""
BEGINNINGS = ("Ash", "Bark", "Crow", "Dun", "Elm", "Fern", "Gorse", "Hazel", "Kirk", "Lark", "Moss", "Oak")
ENDINGS = ("field", "ley", "worth", "ton", "dale", "bury", "croft", "shaw", "well", "wood", "by")
STAY = {"trust_authority", "trust_agency", "trust_chainhead", "trust_auditrow", "trust_idempotencykey"}
ONCE = {
    "evaluation_interview",
    "evaluation_surveywave",
    "evaluation_surveyanswer",
    "evaluation_surveycode",
    "evaluation_unusedcode",
    "evaluation_keptfigures",
    "workforce_dutyturn",
}
"""What there is once for an authority, and so isn't cloned: nor what the service spent."""
SPENT = {"costs_servicecost", "costs_costcover"}
ONLY = {
    "trust_posting": "WHERE t.role IN ('key_worker', 'social_worker', 'partner')",
    "trust_auditsubject": "JOIN trust_auditrow r ON r.id = t.row_id WHERE r.authority_id IS NOT NULL",
}
"""Whose posts are cloned, and which rows of the audit: those of the chain of an authority."""


def here() -> Database:
    """The database of this process's settings, by whoever has all power over it."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return Sqlite(Path(name))
    user, password = os.environ["PGUSER"], os.environ["PGPASSWORD"]
    return Postgresql(f"postgresql://{user}:{password}@{os.environ['PGHOST']}:{os.environ['PGPORT']}/{name}")


def grown(database: Database, young_people: int, *, audited: bool = True) -> int:
    """Grow the demonstration to at least so many young people. Returns how many there are. Raises AssertionError
    where a key leads nowhere afterwards.

    Not `audited`: without the clones' audit and versions, for what reads neither. It takes a third of the time.
    """
    with database.opened():
        clones = list(_clones(database, math.ceil(young_people / OF_ONE) - 1))
        contents = contents_of({clones[0].wigan, *_rochdale(database)}) if clones and audited else {}
        database.numbers(clones)
        models_cloned = [model for model in _cloned() if audited or not _is_of_audit(model)]
        for model in models_cloned:
            database.run(_statement(database, model))
        if audited:
            grow_audit(database, contents, clones)
        database.settle()
        wrong = [line for line in (_unled(database, model) for model in models_cloned) if line]
        assert not wrong, wrong
        return database.count("SELECT count(*) FROM people_youngperson")


def _rochdale(database: Database) -> list[Any]:
    return [key for (key,) in database.ask("SELECT id FROM trust_authority WHERE name = 'Rochdale'")]


def _clones(database: Database, number: int) -> Iterator[Clone]:
    names = dict(database.ask("SELECT name, id FROM trust_authority ORDER BY name"))
    wigan, rochdale = names.pop("Wigan"), names.pop("Rochdale")
    pairs = [(wigan, rochdale), *zip(list(names.values())[::2], list(names.values())[1::2], strict=True)]
    for number_of_clone in range(1, number + 1):
        mine, others = pairs[number_of_clone % len(pairs)]
        surname = BEGINNINGS[number_of_clone % 12] + ENDINGS[number_of_clone // 12 % 11]
        yield Clone(number_of_clone, mine, others, number_of_clone % DAYS, surname, wigan)


def _cloned() -> list[type[models.Model]]:
    ours = [model for model in apps.get_models() if model.__module__.startswith("act.")]
    return [model for model in ours if model._meta.db_table not in STAY | ONCE | SPENT]


def _is_of_audit(model: type[models.Model]) -> bool:
    """Whether it is the audit's, or keeps the versions of another."""
    return hasattr(model, "instance_type") or model._meta.db_table.startswith("trust_audit")


def _statement(database: Database, model: type[models.Model]) -> str:
    table = model._meta.db_table
    fields = model._meta.concrete_fields
    columns = ", ".join(f'"{field.column}"' for field in fields)
    values = ", ".join(_value(database, table, field) for field in fields)
    return (
        f'INSERT INTO "{table}" ({columns}) SELECT {values} FROM "{table}" t CROSS JOIN clone c {ONLY.get(table, "")}'
    )


def _value(database: Database, table: str, field: Any) -> str:
    column, target = f't."{field.column}"', _target(field)
    if target == "trust_authority":
        return f"CASE WHEN {column} = c.wigan THEN c.mine ELSE c.others END"
    if target and target in STAY | ONCE and target != "trust_auditrow":
        return column
    if target or isinstance(field, models.UUIDField):
        return database.key(column, "c.digits")
    if isinstance(field, models.DateField):
        return database.earlier(column, "c.days")
    if (table, field.column) == ("trust_user", "username"):
        return f"{column} || c.number"
    if table.startswith("people_youngperson") and field.column == "name":
        return database.surname(column, "c.surname")
    return column


def _target(field: Any) -> str:
    """The table to which a key leads, through keys that are keys of others themselves."""
    found = ""
    while field.remote_field:
        found = found or field.related_model._meta.db_table
        field = field.target_field
    return found


def _unled(database: Database, model: type[models.Model]) -> str:
    """A sentence where a key of a table leads nowhere, or to another authority."""
    table = model._meta.db_table
    own = any(field.name == "authority" for field in model._meta.fields)
    for field in model._meta.concrete_fields:
        target = _target(field)
        if not target or field.db_constraint is False:
            continue
        related = field.related_model
        theirs = own and any(each.name == "authority" and not each.null for each in related._meta.fields)
        same = " OR r.authority_id <> t.authority_id" if theirs and target != "trust_auditrow" else ""
        lost = database.count(
            f'SELECT count(*) FROM "{table}" t LEFT JOIN "{target}" r ON r."{related._meta.pk.column}" = '
            f't."{field.column}" WHERE t."{field.column}" IS NOT NULL AND (r."{related._meta.pk.column}" IS NULL{same})'
        )
        if lost:
            return f"{table}.{field.column}: {lost} lead nowhere in their authority"
    return ""
