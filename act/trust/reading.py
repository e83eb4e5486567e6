"""Migration steps that change who reads rows of a table that is behind the wall already. PostgreSQL only."""

from django.db.migrations.state import ProjectState

from act.trust.rows import Rows, TableOperation


class ReadAgain(TableOperation):
    """Reading a model's rows as `rows` say now, in place of what was said before."""

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


class MayRead(TableOperation):
    """One more reason for which a row may be read, told by a higher floor."""

    def __init__(self, table: str, name: str, which: str) -> None:
        self.table = table
        self.name = name
        self.which = which

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        return [f'CREATE POLICY "{self.name}" ON "{self.table}" FOR SELECT USING ({self.which})']

    def describe(self) -> str:
        return f"{self.table}: {self.name}"


class OnlyInsert(TableOperation):
    """What must be true besides of every row that is added, told by a higher floor."""

    def __init__(self, table: str, name: str, check: str) -> None:
        self.table = table
        self.name = name
        self.check = check

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        return [f'CREATE POLICY "{self.name}" ON "{self.table}" AS RESTRICTIVE FOR INSERT WITH CHECK ({self.check})']

    def describe(self) -> str:
        return f"{self.table}: {self.name}"
