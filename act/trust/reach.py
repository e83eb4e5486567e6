"""The migration step that teaches PostgreSQL what a person reaches (`sql/reach.sql`)."""

from importlib.resources import files

from django.db.migrations.state import ProjectState

from act.trust.rows import TableOperation


class Reach(TableOperation):
    """Grants, and the functions that row level security is made of. Nothing on SQLite."""

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        return [files("act.trust").joinpath("sql/reach.sql").read_text(encoding="utf-8")]

    def describe(self) -> str:
        return "What the acting person reaches"
