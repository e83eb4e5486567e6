"""The migration steps that teach PostgreSQL what a person reaches (`sql/`)."""

from importlib.resources import files

from django.db.migrations.state import ProjectState

from act.trust.steps import TableOperation


def sql(name: str) -> str:
    """A file of `sql/`, without its comments."""
    lines = files("act.trust").joinpath(f"sql/{name}.sql").read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if line and not line.startswith("--"))


class Reach(TableOperation):
    """Grants, and the functions that row level security is made of: one file of `sql/`. Nothing on SQLite."""

    def __init__(self, name: str = "reach") -> None:
        self.name = name

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        return [sql(self.name)]

    def describe(self) -> str:
        return f"What the acting person reaches: {self.name}"


class Stands(TableOperation):
    """What `standing.sql` reads, as a function: PostgreSQL plans it once for each connection. Nothing on SQLite."""

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        told = {"user": "acting", "today": "today", "now": "at"}
        return [
            "CREATE OR REPLACE FUNCTION act_standing(acting uuid, today date, at timestamptz) RETURNS TABLE ("
            "found text, place uuid, word varchar, who uuid, itself uuid, begun timestamptz, ending timestamptz) "
            f"LANGUAGE plpgsql STABLE AS $$ BEGIN RETURN QUERY {sql('standing') % told}; END $$"
        ]

    def describe(self) -> str:
        return "Where somebody stands, read by the database"
