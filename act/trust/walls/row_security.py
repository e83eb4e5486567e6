"""The wall that a model's `rows` declare: policies on PostgreSQL, triggers for what nobody may do on SQLite."""

from collections.abc import Iterable, Iterator

from act.trust.walls.objects import DatabaseObject, Key, Kind, Table, Wall, policy, trigger
from act.trust.walls.row_access import Rows

HIDDEN = ("SELECT", "UPDATE", "DELETE")
"""What can't be done to the rows of a hidden young person, whatever else is allowed."""


class RowSecurity(Wall):
    """Puts a table behind its `Rows`, for everybody, its owner too."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        self.updatable = None if rows.update else ()

    def postgresql(self, table: Table) -> Iterator[DatabaseObject]:
        yield forced(table.name)
        rules = {
            "read": f"FOR SELECT USING ({self.rows.reading(table.columns)})",
            "insert": f"FOR INSERT WITH CHECK ({self.rows.expression(self.rows.insert)})",
        }
        if self.rows.update:
            may = self.rows.expression(self.rows.update)
            rules["update"] = f"FOR UPDATE USING ({may}) WITH CHECK ({may})"
        if self.rows.delete:
            rules["delete"] = f"FOR DELETE USING ({self.rows.expression(self.rows.delete)})"
        if self.rows.hides and self.rows.person in table.columns:
            seen = self.rows.expression("seen")
            rules |= {f"seen_{verb.lower()}": f"AS RESTRICTIVE FOR {verb} USING ({seen})" for verb in HIDDEN}
        yield from (policy(table.name, f"act_{name}", rule) for name, rule in rules.items())

    def sqlite(self, table: Table) -> Iterator[DatabaseObject]:
        allowed = {"DELETE": self.rows.delete, "UPDATE": self.rows.update}
        for verb in (verb for verb, words in allowed.items() if not words):
            statement = (
                f'BEFORE {verb} ON "{table.name}" '
                f"BEGIN SELECT RAISE(ABORT, '{table.name}: rows are never changed this way'); END"
            )
            yield trigger(table.name, f"{table.name}_no_{verb.lower()}", statement)
        yield from self._in_its_authority(table)

    def _in_its_authority(self, table: Table) -> Iterable[DatabaseObject]:
        """A transfer makes a new record: no row moves. PostgreSQL's composite keys say the same."""
        if self.rows.update and "authority_id" in table.columns:
            statement = (
                f'BEFORE UPDATE OF authority_id ON "{table.name}" WHEN NEW.authority_id <> OLD.authority_id '
                f"BEGIN SELECT RAISE(ABORT, '{table.name}: a record stays in its authority'); END"
            )
            yield trigger(table.name, f"{table.name}_stays", statement)


class Behind(Wall):
    """Row level security with no rule but those of other walls. PostgreSQL only."""

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        yield forced(table.name)


FORCED = "enabled, forced"
"""How the catalogue describes row security that the owner keeps to as well."""


def forced(table: str) -> DatabaseObject:
    """Row security on a table."""
    return DatabaseObject(
        Key(Kind.ROW_SECURITY, table, ""),
        f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
        FORCED,
    )
