"""A wall on what is written about entries that can be removed, whatever table they are in."""

from collections.abc import Iterator

from django.apps import apps

from act.trust.walls.objects import DatabaseObject, Table, Wall, policy, sqlite_triggers

ENTRY = 'SELECT 1 FROM "{entries}" e WHERE e.id = {row}.entry AND e.{person} = {row}.young_person_id'


class OfAnEntry(Wall):
    """A row is about an entry of its own young person that isn't removed when it is written.

    On PostgreSQL it is read and decided on by those alone who may read that entry: once it is removed, by managers.
    """

    def postgresql(self, table: Table) -> Iterator[DatabaseObject]:
        row = f'"{table.name}"'
        there, present = _entry_of(row), _entry_of(row, " AND e.removed_at IS NULL")
        yield policy(table.name, "act_of_entry", f"AS RESTRICTIVE FOR SELECT USING ({there})")
        yield policy(table.name, "act_of_entry_added", f"AS RESTRICTIVE FOR INSERT WITH CHECK ({present})")
        yield policy(table.name, "act_of_entry_changed", f"AS RESTRICTIVE FOR UPDATE USING ({present})")

    def sqlite(self, table: Table) -> Iterator[DatabaseObject]:
        name, present = f"{table.name}_of_entry", _entry_of("NEW", " AND e.removed_at IS NULL")
        yield from sqlite_triggers(table.name, name, f"NOT ({present})", f"{name}: there is no such entry", after=True)


def _entry_of(row: str, also: str = "") -> str:
    """SQL: the entry that a row is about is there, in the table of its kind."""
    cases = " ".join(
        f"WHEN '{kind}' THEN EXISTS ({ENTRY.format(entries=entries, person=person, row=row)}{also})"
        for kind, entries, person in _tables()
    )
    return f"CASE {row}.kind {cases} ELSE false END"


def _tables() -> list[tuple[str, str, str]]:
    """Each kind of entry that can be removed, its table, and its column of the young person."""
    models = (model for model in apps.get_models() if not hasattr(model, "instance_type"))
    return sorted(
        (str(model.entry_kind), model._meta.db_table, model.person_field)
        for model in models
        if hasattr(model, "entry_kind") and hasattr(model, "person_field")
    )
