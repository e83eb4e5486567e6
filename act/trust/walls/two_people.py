"""A wall for what one person asks and another one does."""

from collections.abc import Iterable

from act.trust.walls.objects import DatabaseObject, Table, Wall, trigger, trigger_function
from act.trust.walls.write_once import SetOnce


class TwoPeople(Wall):
    """One person asks, and another one does it: `asked` and `done` are pairs of columns, when and by whom.

    `done` is written once; who asks signs for themselves, and may take it back until it is done. Besides these, the
    version and the columns of `free` nothing of the row changes. `unless` is a condition in SQL on NEW: then it is done
    without being asked. SQLite doesn't know who acts, and keeps to the order of the two.
    """

    def __init__(
        self, *, asked: tuple[str, str], done: tuple[str, str], unless: str = "false", free: Iterable[str] = ()
    ) -> None:
        self.asked = asked
        self.done = done
        self.unless = unless
        self.once = SetOnce(done, free=["version", *asked, *free])
        self.updatable = self.once.updatable

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        (asked, asker), (done, doer), name = self.asked, self.done, f"{table.name}_two_people"
        yield trigger_function(
            name,
            f"IF OLD.{done} IS NOT NULL THEN RAISE EXCEPTION '{table.name}: what was written once stays'; END IF; "
            f"IF NEW.{done} IS NOT NULL THEN "
            f"IF (OLD.{asker} IS NULL OR NEW.{asker} IS DISTINCT FROM OLD.{asker} "
            f"OR NEW.{asked} IS DISTINCT FROM OLD.{asked} OR OLD.{asker} = act_actor()) AND NOT ({self.unless}) "
            f"THEN RAISE EXCEPTION '{table.name}: one asks, and another one does it'; END IF; "
            f"IF NEW.{doer} IS DISTINCT FROM act_actor() "
            f"THEN RAISE EXCEPTION '{table.name}: nobody signs for another'; END IF; "
            f"ELSIF (NEW.{asked} IS DISTINCT FROM OLD.{asked} OR NEW.{asker} IS DISTINCT FROM OLD.{asker}) "
            f"AND NEW.{asker} IS NOT NULL AND NEW.{asker} IS DISTINCT FROM act_actor() "
            f"THEN RAISE EXCEPTION '{table.name}: nobody signs for another'; END IF; "
            "RETURN NEW;",
        )
        yield trigger(table.name, name, f'BEFORE UPDATE ON "{table.name}" FOR EACH ROW EXECUTE FUNCTION "{name}"()')

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        (_, asker), (done, _) = self.asked, self.done
        yield from self.once.sqlite(table)
        statement = (
            f'BEFORE UPDATE ON "{table.name}" '
            f'WHEN NEW."{done}" IS NOT NULL AND (OLD."{asker}" IS NULL OR NEW."{asker}" IS NOT OLD."{asker}") '
            f"AND NOT ({self.unless}) "
            f"BEGIN SELECT RAISE(ABORT, '{table.name}: one asks, and another one does it'); END"
        )
        yield trigger(table.name, f"{table.name}_two_people", statement)
