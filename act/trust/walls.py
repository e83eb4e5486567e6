"""Walls of one table each, as migration steps."""

from django.db.migrations.state import ProjectState

from act.trust.steps import TableOperation

BEGINS = "NEW.length <> 1"
GOES_ON = "NEW.chain <> OLD.chain OR NEW.length <> OLD.length + 1 OR NEW.hash = OLD.hash"


class SameAuthority(TableOperation):
    """A row's authority equals its parent's: a composite foreign key on PostgreSQL, triggers on SQLite (wall 5)."""

    def __init__(self, table: str, column: str, parent: str) -> None:
        self.table = table
        self.column = column
        self.parent = parent

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        name = f"{self.table}_{self.column}_same_authority"
        if vendor == "postgresql":
            return [
                f'ALTER TABLE "{self.table}" ADD CONSTRAINT "{name}" FOREIGN KEY ("{self.column}", authority_id) '
                f'REFERENCES "{self.parent}" (id, authority_id) DEFERRABLE INITIALLY IMMEDIATE'
            ]
        return [
            f'CREATE TRIGGER "{name}_{verb.lower()}" BEFORE {verb} ON "{self.table}" '
            f'WHEN NEW."{self.column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "{self.parent}" p '
            f'WHERE p.id = NEW."{self.column}" AND p.authority_id = NEW.authority_id) '
            f"BEGIN SELECT RAISE(ABORT, '{self.table}: the authority differs from that of {self.parent}'); END"
            for verb in ("INSERT", "UPDATE")
        ]

    def describe(self) -> str:
        return f"{self.table}.{self.column} stays within one authority"


class NoOverlap(TableOperation):
    """No two spells of one young person overlap: half-open, from `begins` up to `ends`, where none means it goes on.

    `only` is a column and the text that it holds, for rows of one kind; a spell that ended on the day on which it
    began overlaps nothing. An exclusion constraint on PostgreSQL (its extension btree_gist is trusted, so the owner may
    make it); triggers on SQLite, after the row's own constraints have spoken. `spell` is "date" or "tstz" (moments).
    """

    def __init__(self, table: str, begins: str, ends: str, spell: str, *, only: tuple[str, str] | None = None) -> None:
        self.table = table
        self.begins = begins
        self.ends = ends
        self.spell = spell
        self.only = only

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        name = f"{self.table}_no_overlap"
        column, kind = self.only or ("", "")
        if vendor == "postgresql":
            return [
                "CREATE EXTENSION IF NOT EXISTS btree_gist",
                f'ALTER TABLE "{self.table}" ADD CONSTRAINT "{name}" EXCLUDE USING gist '
                f"(young_person_id WITH =, {self.spell}range({self.begins}, {self.ends}) WITH &&)"
                + (f" WHERE ({column} = '{kind}')" if self.only else ""),
            ]
        return [
            f'CREATE TRIGGER "{name}_{verb.lower()}" AFTER {verb} ON "{self.table}" '
            f'WHEN EXISTS (SELECT 1 FROM "{self.table}" p '
            "WHERE p.young_person_id = NEW.young_person_id AND p.id <> NEW.id "
            + (
                f"AND NEW.{column} = '{kind}' AND p.{column} = '{kind}' "
                f"AND NEW.{self.begins} < NEW.{self.ends} AND p.{self.begins} < p.{self.ends} "
                if self.only
                else ""
            )
            + f"AND (NEW.{self.ends} IS NULL OR p.{self.begins} < NEW.{self.ends}) "
            f"AND (p.{self.ends} IS NULL OR NEW.{self.begins} < p.{self.ends})) "
            f"BEGIN SELECT RAISE(ABORT, '{name}'); END"
            for verb in ("INSERT", "UPDATE")
        ]

    def describe(self) -> str:
        return f"No two spells of one young person overlap in {self.table}"


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
