"""The migration steps that teach PostgreSQL what a person reaches (`sql/`)."""

from importlib.resources import files

from django.db.migrations.state import ProjectState

from act.trust.steps import TableOperation


class Reach(TableOperation):
    """Grants, and the functions that row level security is made of: one file of `sql/`. Nothing on SQLite."""

    def __init__(self, name: str = "reach") -> None:
        self.name = name

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        return [files("act.trust").joinpath(f"sql/{self.name}.sql").read_text(encoding="utf-8")]

    def describe(self) -> str:
        return f"What the acting person reaches: {self.name}"
