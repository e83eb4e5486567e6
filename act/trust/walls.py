"""Walls of one table each, as migration steps."""

from django.db.migrations.state import ProjectState

from act.trust.rows import TableOperation

BEGINS = "NEW.length <> 1"
GOES_ON = "NEW.chain <> OLD.chain OR NEW.length <> OLD.length + 1 OR NEW.hash = OLD.hash"


class OnlyForward(TableOperation):
    """A chain's head begins at one and moves on by one: nobody who uses the service's own role sets one back."""

    def __init__(self, table: str) -> None:
        self.table = table

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        refused = f"{self.table}: a chain only grows, by one row at a time"
        if vendor == "postgresql":
            return [
                f"CREATE FUNCTION {self.table}_refuse() RETURNS trigger LANGUAGE plpgsql AS "
                f"$$ BEGIN RAISE EXCEPTION '{refused}' USING ERRCODE = 'check_violation'; END $$",
                *(
                    f'CREATE TRIGGER "{self.table}_{verb.lower()}" BEFORE {verb} ON "{self.table}" FOR EACH ROW '
                    f"WHEN ({wrong}) EXECUTE FUNCTION {self.table}_refuse()"
                    for verb, wrong in (("INSERT", BEGINS), ("UPDATE", GOES_ON))
                ),
            ]
        return [
            f'CREATE TRIGGER "{self.table}_{verb.lower()}" BEFORE {verb} ON "{self.table}" '
            f"WHEN {wrong} BEGIN SELECT RAISE(ABORT, '{refused}'); END"
            for verb, wrong in (("INSERT", BEGINS), ("UPDATE", GOES_ON))
        ]

    def describe(self) -> str:
        return f"{self.table} only moves on"
