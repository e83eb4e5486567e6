"""A migration step for what one person asks and another one does."""

from django.db.migrations.state import ProjectState

from act.trust.steps import TableOperation


class TwoPeople(TableOperation):
    """What `asked` says is written and taken back by hand of whoever acts; what `done` says follows it, by another.

    Each is a pair of columns, when and by whom. Stands in place of the table's `SetOnce`: `done` is written once,
    and everything but these and the version stays as it was made. SQLite knows nobody who acts.
    """

    def __init__(self, table: str, *, asked: tuple[str, str], done: tuple[str, str]) -> None:
        self.table = table
        self.asked = asked
        self.done = done

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        (asked, asker), (done, doer) = self.asked, self.done
        if vendor != "postgresql":
            return [
                f'CREATE TRIGGER "{self.table}_two_people" BEFORE UPDATE ON "{self.table}" '
                f'WHEN NEW."{done}" IS NOT NULL AND (OLD."{asker}" IS NULL OR NEW."{asker}" IS NOT OLD."{asker}") '
                f"BEGIN SELECT RAISE(ABORT, '{self.table}: one asks, and another one does it'); END"
            ]
        return [
            f"CREATE OR REPLACE FUNCTION {self.table}_set_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"IF OLD.{done} IS NOT NULL THEN RAISE EXCEPTION '{self.table}: what was written once stays'; END IF; "
            f"IF NEW.{done} IS NOT NULL THEN "
            f"IF OLD.{asker} IS NULL OR NEW.{asker} IS DISTINCT FROM OLD.{asker} "
            f"OR NEW.{asked} IS DISTINCT FROM OLD.{asked} OR OLD.{asker} = act_actor() "
            f"THEN RAISE EXCEPTION '{self.table}: one asks, and another one does it'; END IF; "
            f"IF NEW.{doer} IS DISTINCT FROM act_actor() "
            f"THEN RAISE EXCEPTION '{self.table}: nobody signs for another'; END IF; "
            f"ELSIF (NEW.{asked} IS DISTINCT FROM OLD.{asked} OR NEW.{asker} IS DISTINCT FROM OLD.{asker}) "
            f"AND NEW.{asker} IS NOT NULL AND NEW.{asker} IS DISTINCT FROM act_actor() "
            f"THEN RAISE EXCEPTION '{self.table}: nobody signs for another'; END IF; "
            "RETURN NEW; END $$"
        ]

    def describe(self) -> str:
        return f"{self.table}: one asks, and another one does it"
