"""A migration step for rows that are written once, and of which a few columns are written later, once too."""

from collections.abc import Iterable

from django.db.migrations.state import ProjectState

from act.trust.steps import TableOperation


class SetOnce(TableOperation):
    """Only `columns` of a table are written after the row was made, and each of them once; those of `free` at any time.

    `signed` maps a column to the one that says who wrote it: on PostgreSQL that is the acting person, and nobody else.
    """

    def __init__(
        self, table: str, columns: Iterable[str], *, free: Iterable[str] = (), signed: dict[str, str] | None = None
    ) -> None:
        self.table = table
        self.columns = tuple(columns)
        self.free = tuple(free)
        self.signed = signed or {}

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        return self._postgresql() if vendor == "postgresql" else self._sqlite(app_label, state)

    def _postgresql(self) -> list[str]:
        name, columns = f"{self.table}_set_once", ", ".join(f'"{column}"' for column in (*self.columns, *self.free))
        again = " OR ".join(
            f"{self._was_set(column)} AND NEW.{column} IS DISTINCT FROM OLD.{column}" for column in self.columns
        )
        forged = " OR ".join(
            f"NEW.{what} IS DISTINCT FROM OLD.{what} AND NEW.{who} IS DISTINCT FROM act_actor()"
            for what, who in self.signed.items()
        )
        return [
            f'REVOKE UPDATE ON "{self.table}" FROM act_app',
            f'GRANT UPDATE ({columns}) ON "{self.table}" TO act_app',
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF {again} THEN RAISE EXCEPTION '{self.table}: what was written once stays'; END IF; "
            f"IF {forged or 'false'} THEN RAISE EXCEPTION '{self.table}: nobody signs for another'; END IF; "
            "RETURN NEW; END $$",
            f'CREATE TRIGGER "{name}" BEFORE UPDATE ON "{self.table}" FOR EACH ROW EXECUTE FUNCTION {name}()',
        ]

    def _was_set(self, column: str) -> str:
        """A text is set when it is not empty; anything else when it is there."""
        return f"nullif(OLD.{column}::text, '') IS NOT NULL"

    def _sqlite(self, app_label: str, state: ProjectState) -> list[str]:
        model = next(each for each in state.apps.get_models() if each._meta.db_table == self.table)
        fixed = {field.column for field in model._meta.fields if field.column} - {*self.columns, *self.free}
        changed = [f'NEW."{column}" IS NOT OLD."{column}"' for column in sorted(fixed)]
        again = [
            f'coalesce(OLD."{column}", \'\') <> \'\' AND NEW."{column}" IS NOT OLD."{column}"'
            for column in self.columns
        ]
        when = " OR ".join([*changed, *again])
        return [
            f'CREATE TRIGGER "{self.table}_set_once" BEFORE UPDATE ON "{self.table}" WHEN {when} '
            f"BEGIN SELECT RAISE(ABORT, '{self.table}: what was written once stays'); END"
        ]

    def describe(self) -> str:
        return f"{self.table}: written once, and settled once"


class OnlySooner(TableOperation):
    """Of a row only its last day and the columns of `free` are written later, and a last day only comes sooner."""

    def __init__(self, table: str, last: str, *, free: Iterable[str] = ()) -> None:
        self.table = table
        self.last = last
        self.free = tuple(free)

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        name, refused = f"{self.table}_only_sooner", f"{self.table}: what was given is not given longer"
        new, old = f"NEW.{self.last}", f"OLD.{self.last}"
        longer = f"{old} IS NOT NULL AND ({new} IS NULL OR {new} > {old})"
        if vendor == "postgresql":
            columns = ", ".join(f'"{column}"' for column in (self.last, *self.free))
            return [
                f'REVOKE UPDATE ON "{self.table}" FROM act_app',
                f'GRANT UPDATE ({columns}) ON "{self.table}" TO act_app',
                f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                f"RAISE EXCEPTION '{refused}' USING ERRCODE = 'check_violation'; END $$",
                f'CREATE TRIGGER "{name}" BEFORE UPDATE ON "{self.table}" FOR EACH ROW '
                f"WHEN ({longer}) EXECUTE FUNCTION {name}()",
            ]
        model = next(each for each in state.apps.get_models() if each._meta.db_table == self.table)
        fixed = {field.column for field in model._meta.fields if field.column} - {self.last, *self.free}
        when = " OR ".join([longer, *(f'NEW."{column}" IS NOT OLD."{column}"' for column in sorted(fixed))])
        return [
            f'CREATE TRIGGER "{name}" BEFORE UPDATE ON "{self.table}" WHEN {when} '
            f"BEGIN SELECT RAISE(ABORT, '{refused}'); END"
        ]

    def describe(self) -> str:
        return f"{self.table}: never longer than it was given"
