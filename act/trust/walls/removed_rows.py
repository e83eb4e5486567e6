"""Walls that keep removed entries, and every version of them, from all but the managers of their authority."""

from collections.abc import Iterable, Iterator

from act.trust.walls.objects import (
    DatabaseObject,
    Table,
    Wall,
    policy,
    sqlite_triggers,
    trigger,
    trigger_function,
)
from act.trust.walls.row_access import Rows

SIGNED = "SELECT 1 FROM trust_removal x WHERE x.entry = {key}"
"""SQL: somebody signed for the removal of an entry."""
REMOVING = (
    "current_setting('act.purpose', true) = 'removing' AND EXISTS ("
    + SIGNED.format(key='"{table}".id')
    + " AND x.by_id = act_actor())"
)
"""SQL: the acting person is removing it now. A row that is changed must be one that they may read afterwards too."""


class RemovedRows(Wall):
    """A removed entry is read by managers alone, says who signed for it, and stays as it is."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def postgresql(self, table: Table) -> Iterator[DatabaseObject]:
        may = f"removed_at IS NULL OR {self.rows.expression('managed')} OR ({REMOVING.format(table=table.name)})"
        yield policy(table.name, "act_present", f"AS RESTRICTIVE FOR SELECT TO act_app USING ({may})")
        name = f"{table.name}_removed"
        unsigned = (
            f"NEW.removed_at IS NOT NULL AND NOT EXISTS ({SIGNED.format(key='NEW.id')} AND x.by_id = act_actor())"
        )
        yield trigger_function(
            name,
            f"IF (TG_OP = 'UPDATE' AND OLD.removed_at IS NOT NULL) OR ({unsigned}) THEN "
            f"RAISE EXCEPTION '{name}: a removed entry is signed for, and stays' USING ERRCODE = 'check_violation'; "
            "END IF; RETURN NEW;",
        )
        statement = f'BEFORE INSERT OR UPDATE ON "{table.name}" FOR EACH ROW EXECUTE FUNCTION "{name}"()'
        yield trigger(table.name, name, statement)

    def sqlite(self, table: Table) -> Iterator[DatabaseObject]:
        name = f"{table.name}_removed"
        refused = f"{name}: a removed entry is signed for, and stays"
        unsigned = f"NEW.removed_at IS NOT NULL AND NOT EXISTS ({SIGNED.format(key='NEW.id')})"
        yield from sqlite_triggers(table.name, name, unsigned, refused)
        statement = (
            f'BEFORE UPDATE ON "{table.name}" WHEN OLD.removed_at IS NOT NULL '
            f"BEGIN SELECT RAISE(ABORT, '{refused}'); END"
        )
        yield trigger(table.name, f"{name}_stays", statement)


class VersionsOfRemoved(Wall):
    """A version is read by those alone who may read the record as it is now. PostgreSQL only."""

    def __init__(self, record: str) -> None:
        self.record = record

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        there = f'EXISTS (SELECT 1 FROM "{self.record}" r WHERE r.id = "{table.name}".id)'
        yield policy(table.name, "act_present", f"AS RESTRICTIVE FOR SELECT TO act_app USING ({there})")
