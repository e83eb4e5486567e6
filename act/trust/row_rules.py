"""Migration steps that add one rule to a table behind the wall, told by a higher floor. PostgreSQL only."""

from typing import ClassVar

from django.db.migrations.state import ProjectState

from act.trust.steps import TableOperation


class RowRule(TableOperation):
    """One named rule of row level security; `parts` fill its `words` in order."""

    words: ClassVar[str]

    def __init__(self, table: str, name: str, *parts: str) -> None:
        self.table = table
        self.name = name
        self.parts = parts

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        return [f'CREATE POLICY "{self.name}" ON "{self.table}" {self.words.format(*self.parts)}']

    def describe(self) -> str:
        return f"{self.table}: {self.name}"


class MayRead(RowRule):
    """One more reason for which a row may be read: which."""

    words = "FOR SELECT USING ({})"


class MayInsert(RowRule):
    """One more reason for which a row may be added: what it says."""

    words = "FOR INSERT WITH CHECK ({})"


class MayUpdate(RowRule):
    """One more reason for which a row may be changed: which rows, and into what.

    The second part is all that stands between such a row and any other words: it says as much as it can.
    """

    words = "FOR UPDATE USING ({}) WITH CHECK ({})"


class OnlyRead(RowRule):
    """What must be true besides of every row that is read."""

    words = "AS RESTRICTIVE FOR SELECT USING ({})"


class OnlyUpdate(RowRule):
    """What must be true besides of every row that is changed, before and after."""

    words = "AS RESTRICTIVE FOR UPDATE USING ({})"


class OnlyInsert(RowRule):
    """What must be true besides of every row that is added."""

    words = "AS RESTRICTIVE FOR INSERT WITH CHECK ({})"
