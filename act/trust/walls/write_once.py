"""Walls for rows that are written once, and of which a few columns are written later, once too."""

from collections.abc import Iterable

from act.trust.walls.objects import DatabaseObject, Table, Wall, trigger, trigger_function


class SetOnce(Wall):
    """Only `columns` of a table are written after the row was made, and each of them once; those of `free` at any time.

    `signed` maps a column to the one that says who wrote it: on PostgreSQL that is the acting person, and nobody else.
    """

    def __init__(
        self, columns: Iterable[str], *, free: Iterable[str] = (), signed: dict[str, str] | None = None
    ) -> None:
        self.columns = tuple(columns)
        self.free = tuple(free)
        self.signed = signed or {}
        self.updatable: tuple[str, ...] = (*self.columns, *self.free)

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        name = f"{table.name}_set_once"
        again = " OR ".join(
            f"{_was_set(column)} AND NEW.{column} IS DISTINCT FROM OLD.{column}" for column in self.columns
        )
        forged = " OR ".join(
            f"NEW.{what} IS DISTINCT FROM OLD.{what} AND NEW.{who} IS DISTINCT FROM act_actor()"
            for what, who in self.signed.items()
        )
        yield trigger_function(
            name,
            f"IF {again} THEN RAISE EXCEPTION '{table.name}: what was written once stays'; END IF; "
            f"IF {forged or 'false'} THEN RAISE EXCEPTION '{table.name}: nobody signs for another'; END IF; "
            "RETURN NEW;",
        )
        yield trigger(table.name, name, f'BEFORE UPDATE ON "{table.name}" FOR EACH ROW EXECUTE FUNCTION "{name}"()')

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        again = [
            f'coalesce(OLD."{column}", \'\') <> \'\' AND NEW."{column}" IS NOT OLD."{column}"'
            for column in self.columns
        ]
        when = " OR ".join([*_others_changed(table, self.updatable), *again])
        yield _refuse_update(table, f"{table.name}_set_once", when, "what was written once stays")


class OnlySooner(Wall):
    """Of a row only its last day and the columns of `free` are written later, and a last day only comes sooner."""

    def __init__(self, last: str, *, free: Iterable[str] = ()) -> None:
        self.last = last
        self.updatable: tuple[str, ...] = (last, *free)

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        name, refused = f"{table.name}_only_sooner", f"{table.name}: what was given is not given longer"
        yield trigger_function(name, f"RAISE EXCEPTION '{refused}' USING ERRCODE = 'check_violation';")
        statement = f'BEFORE UPDATE ON "{table.name}" FOR EACH ROW WHEN ({self._longer}) EXECUTE FUNCTION "{name}"()'
        yield trigger(table.name, name, statement)

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        when = " OR ".join([self._longer, *_others_changed(table, self.updatable)])
        yield _refuse_update(table, f"{table.name}_only_sooner", when, "what was given is not given longer")

    @property
    def _longer(self) -> str:
        new, old = f"NEW.{self.last}", f"OLD.{self.last}"
        return f"{old} IS NOT NULL AND ({new} IS NULL OR {new} > {old})"


class Unchanging(Wall):
    """A column keeps the value with which its row was made."""

    def __init__(self, column: str) -> None:
        self.column = column

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        name, said = f"{table.name}_{self.column}_stays", f"{table.name}: {self.column} is never changed"
        yield trigger_function(name, f"RAISE check_violation USING MESSAGE = '{said}';")
        changed = f'NEW."{self.column}" IS DISTINCT FROM OLD."{self.column}"'
        statement = (
            f'BEFORE UPDATE OF "{self.column}" ON "{table.name}" FOR EACH ROW WHEN ({changed}) '
            f'EXECUTE FUNCTION "{name}"()'
        )
        yield trigger(table.name, name, statement)

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        changed = f'NEW."{self.column}" IS NOT OLD."{self.column}"'
        name, said = f"{table.name}_{self.column}_stays", f"{self.column} is never changed"
        yield _refuse_update(table, name, changed, said, of=self.column)


class UpdateOnly(Wall):
    """Of a table only these columns are ever updated by the service's own role. PostgreSQL only."""

    def __init__(self, *columns: str) -> None:
        self.updatable = columns


class CallsOnUpdate(Wall):
    """Before a row changes, a function of ours has its say. PostgreSQL only."""

    def __init__(self, function: str) -> None:
        self.function = function

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        statement = f'BEFORE UPDATE ON "{table.name}" FOR EACH ROW EXECUTE FUNCTION "{self.function}"()'
        yield trigger(table.name, self.function, statement)


def _was_set(column: str) -> str:
    """A text is set when it is not empty; anything else when it is there."""
    return f"nullif(OLD.{column}::text, '') IS NOT NULL"


def _others_changed(table: Table, free: Iterable[str]) -> list[str]:
    return [f'NEW."{column}" IS NOT OLD."{column}"' for column in sorted({*table.columns} - {*free})]


def _refuse_update(table: Table, name: str, when: str, refused: str, *, of: str = "") -> DatabaseObject:
    columns = f' OF "{of}"' if of else ""
    statement = (
        f'BEFORE UPDATE{columns} ON "{table.name}" WHEN {when} '
        f"BEGIN SELECT RAISE(ABORT, '{table.name}: {refused}'); END"
    )
    return trigger(table.name, name, statement)
