"""Migration steps that put a table behind its `Rows`, or behind other ones than before."""

from django.db.migrations.state import ProjectState

from act.trust.rows import HIDDEN_FROM, Rows
from act.trust.steps import TableOperation

RULES = ("read", "insert", "update", "delete", *(f"seen_{verb.lower()}" for verb in HIDDEN_FROM))


class RowSecurity(TableOperation):
    """Puts a model's table behind its `Rows`. What nobody may do is refused by triggers on SQLite."""

    def __init__(self, model: str, rows: Rows) -> None:
        self.model = model
        self.rows = rows

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        table = f"{app_label}_{self.model.lower()}"
        if vendor == "postgresql":
            return self.rows.policies(table, about_somebody=self._about_somebody(app_label, state))
        allowed = {"DELETE": self.rows.delete, "UPDATE": self.rows.update}
        never = [
            f'CREATE TRIGGER "{table}_no_{verb.lower()}" BEFORE {verb} ON "{table}" '
            f"BEGIN SELECT RAISE(ABORT, '{table}: rows are never changed this way'); END"
            for verb, words in allowed.items()
            if not words
        ]
        return [*never, *self._stays_in_its_authority(app_label, state, table)]

    def _about_somebody(self, app_label: str, state: ProjectState) -> bool:
        columns = {self.rows.person, self.rows.person.removesuffix("_id")}
        return not columns.isdisjoint(state.models[app_label, self.model.lower()].fields)

    def _stays_in_its_authority(self, app_label: str, state: ProjectState, table: str) -> list[str]:
        """A transfer makes a new record (wall 5): no row moves. PostgreSQL's composite keys say the same."""
        if not self.rows.update or "authority" not in state.models[app_label, self.model.lower()].fields:
            return []
        return [
            f'CREATE TRIGGER "{table}_stays" BEFORE UPDATE OF authority_id ON "{table}" '
            "WHEN NEW.authority_id <> OLD.authority_id "
            f"BEGIN SELECT RAISE(ABORT, '{table}: a record stays in its authority'); END"
        ]

    def describe(self) -> str:
        return f"Rows of {self.model} behind the second wall"


class NewRows(RowSecurity):
    """Other `Rows` for a table that has some already. Nothing on SQLite: what is never done there stays as it is."""

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        table = f"{app_label}_{self.model.lower()}"
        gone = [f'DROP POLICY IF EXISTS act_{name} ON "{table}"' for name in RULES]
        return [*gone, *self.rows.policies(table, about_somebody=self._about_somebody(app_label, state))]


class ReadAgain(TableOperation):
    """Reading a model's rows as `rows` say now, in place of what was said before. PostgreSQL only."""

    def __init__(self, model: str, rows: Rows) -> None:
        self.model = model
        self.rows = rows

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        table = f"{app_label}_{self.model.lower()}"
        return [
            f'DROP POLICY act_read ON "{table}"',
            f'CREATE POLICY act_read ON "{table}" FOR SELECT USING ({self.rows.expression(self.rows.read)})',
        ]

    def describe(self) -> str:
        return f"Who reads rows of {self.model}"
