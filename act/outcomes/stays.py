"""A migration step for a column that is written once and never changed."""

from django.db.migrations.state import ProjectState

from act.trust.steps import TableOperation


class Stays(TableOperation):
    """A trigger on either database refuses another value in a column of a row that is there."""

    def __init__(self, table: str, column: str) -> None:
        self.table = table
        self.column = column

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        name, said = f"{self.table}_{self.column}_stays", f"{self.table}: {self.column} is never changed"
        when = f'BEFORE UPDATE OF "{self.column}" ON "{self.table}"'
        if vendor != "postgresql":
            changed = f'NEW."{self.column}" IS NOT OLD."{self.column}"'
            return [f"CREATE TRIGGER \"{name}\" {when} WHEN {changed} BEGIN SELECT RAISE(ABORT, '{said}'); END"]
        changed = f'NEW."{self.column}" IS DISTINCT FROM OLD."{self.column}"'
        return [
            f'CREATE FUNCTION "{name}"() RETURNS trigger LANGUAGE plpgsql AS '
            f"$$ BEGIN RAISE check_violation USING MESSAGE = '{said}'; END $$",
            f'CREATE TRIGGER "{name}" {when} FOR EACH ROW WHEN ({changed}) EXECUTE FUNCTION "{name}"()',
        ]

    def describe(self) -> str:
        return f"{self.table}.{self.column} is never changed"
