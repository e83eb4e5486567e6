"""Who may read and write which rows, as a table that both walls are built from.

PostgreSQL gets row level security and composite foreign keys from it, inside migrations (`RowSecurity`,
`SameAuthority`, `NoOverlap`). SQLite has no row level security: `act.trust.guard` refuses the same tables
without a scope.
"""

from dataclasses import dataclass
from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations.base import Operation
from django.db.migrations.state import ProjectState

WHO = {
    "managed": "{authority} = ANY ((SELECT act_ids('act.managed'))::uuid[])",
    "posted": "{authority} = ANY ((SELECT act_ids('act.posted'))::uuid[])",
    "counted": "{authority} = ANY ((SELECT act_ids('act.counted'))::uuid[])",
    "evaluated": "{authority} = ANY ((SELECT act_ids('act.evaluated'))::uuid[])",
    "people": "{person} = ANY ((SELECT act_ids('act.people'))::uuid[])",
    "opened": "{person} = ANY ((SELECT act_ids('act.opened'))::uuid[])",
    "found": "{person} = ANY ((SELECT act_found())::uuid[])",
    "finds": "{authority} IN (SELECT act_holds('{{manager,key_worker,social_worker}}'))",
    "opens": "{authority} IN (SELECT act_holds('{{key_worker,social_worker}}'))",
    "own": "{owner} = act_actor()",
    "unrated": "{rated} IS DISTINCT FROM act_actor()",
    "anyone": "{owner} IS NOT DISTINCT FROM act_actor()",
    "someone": "act_actor() IS NOT NULL",
    "sending": "nullif(current_setting('act.purpose', true), '') = 'sending'",
    "linked": "{link} = nullif(current_setting('act.link', true), '')",
    "row": "EXISTS (SELECT 1 FROM {parent} p WHERE p.id = {parent_key})",
    "within": "EXISTS (SELECT 1 FROM {child} c WHERE c.row_id = {parent}.id "
    "AND c.authority_id = ANY ((SELECT act_ids('act.managed'))::uuid[]))",
    "verified": "current_setting('act.purpose', true) = 'verification'",
    "all": "true",
}
"""Words for who a row is open to, and what PostgreSQL checks. `act_enter` fills the lists.

"anyone" without an owner is nobody: no one acts. "linked" is whoever holds the link whose fingerprint the row keeps.
"within" is the manager of anybody whom a part of the row is about. "verified" is a command that checks the audit
(`scope.verifying`): only for rows that say nothing personal. "all" is for rows that are about nobody.
"opened" is what somebody opened in an emergency: a word for reading, and for hardly anything else. "finds" and "opens"
name the roles of act/trust/roles.py: tests/attack/test_reach.py holds them together.
"""


@dataclass(frozen=True)
class Rows:
    """Access to one table: words of `WHO`, any of which opens the row ("a+b" needs both).

    No `update` words: a row stays as it was written. No `delete` words, as nearly everywhere: it stays for good.
    """

    read: str
    insert: str
    update: str = ""
    delete: str = ""
    person: str = "young_person_id"
    authority: str = "authority_id"
    owner: str = "NULL::uuid"
    link: str = "code"
    parent: str = ""
    parent_key: str = "row_id"
    child: str = ""
    rated: str = "NULL::uuid"

    @property
    def shows_the_tied(self) -> bool:
        """Whether those who work with the young person may read the row."""
        return "people" in self.read.split()

    @property
    def shows_the_opened(self) -> bool:
        """Whether somebody who opened the young person's record in an emergency may read the row."""
        return "opened" in self.read.split()

    def expression(self, words: str) -> str:
        """The SQL condition for some words of `WHO`."""
        names = {
            "person": self.person,
            "authority": self.authority,
            "owner": self.owner,
            "link": self.link,
            "parent": self.parent,
            "parent_key": self.parent_key,
            "child": self.child,
            "rated": self.rated,
        }
        either = [
            "(" + " AND ".join(WHO[word].format(**names) for word in words_together.split("+")) + ")"
            for words_together in words.split()
        ]
        return " OR ".join(either)

    def policies(self, table: str) -> list[str]:
        """The statements that put a table behind row level security for everybody, its owner too."""
        statements = [
            f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY',
            f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY',
            f'CREATE POLICY act_read ON "{table}" FOR SELECT USING ({self.expression(self.read)})',
            f'CREATE POLICY act_insert ON "{table}" FOR INSERT WITH CHECK ({self.expression(self.insert)})',
            f'REVOKE {"" if self.delete else "DELETE, "}TRUNCATE ON "{table}" FROM act_app',
        ]
        if self.update:
            may = self.expression(self.update)
            statements.append(f'CREATE POLICY act_update ON "{table}" FOR UPDATE USING ({may}) WITH CHECK ({may})')
        else:
            statements.append(f'REVOKE UPDATE ON "{table}" FROM act_app')
        if self.delete:
            may = self.expression(self.delete)
            statements.append(f'CREATE POLICY act_delete ON "{table}" FOR DELETE USING ({may})')
        return statements


class TableOperation(Operation):
    """A migration step that changes a table's walls and leaves Django's picture of the model alone."""

    reversible = False
    elidable = False

    def state_forwards(self, app_label: str, state: ProjectState) -> None:
        """Nothing of the models changes."""

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        """What to run on this kind of database."""
        raise NotImplementedError

    def database_forwards(
        self,
        app_label: str,
        schema_editor: BaseDatabaseSchemaEditor,
        from_state: ProjectState,
        to_state: ProjectState,
    ) -> None:
        for statement in self.statements(schema_editor.connection.vendor, app_label, to_state):
            schema_editor.execute(statement)


class RowSecurity(TableOperation):
    """Puts a model's table behind its `Rows`. What nobody may do is refused by triggers on SQLite."""

    def __init__(self, model: str, rows: Rows) -> None:
        self.model = model
        self.rows = rows

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        table = f"{app_label}_{self.model.lower()}"
        if vendor == "postgresql":
            return self.rows.policies(table)
        allowed = {"DELETE": self.rows.delete, "UPDATE": self.rows.update}
        never = [
            f'CREATE TRIGGER "{table}_no_{verb.lower()}" BEFORE {verb} ON "{table}" '
            f"BEGIN SELECT RAISE(ABORT, '{table}: rows are never changed this way'); END"
            for verb, words in allowed.items()
            if not words
        ]
        return [*never, *self._stays_in_its_authority(app_label, state, table)]

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
        gone = [f'DROP POLICY IF EXISTS act_{verb} ON "{table}"' for verb in ("read", "insert", "update", "delete")]
        return [*gone, *self.rows.policies(table)]


class MayInsert(TableOperation):
    """One more reason for which a row may be added, told by a higher floor. PostgreSQL only."""

    def __init__(self, table: str, name: str, check: str) -> None:
        self.table = table
        self.name = name
        self.check = check

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        return [f'CREATE POLICY "{self.name}" ON "{self.table}" FOR INSERT WITH CHECK ({self.check})']

    def describe(self) -> str:
        return f"{self.table}: {self.name}"


class MayUpdate(TableOperation):
    """One more reason for which a row may be changed, told by a higher floor: which rows, and into what.

    PostgreSQL only. `into` is all that stands between such a row and any other words: it says as much as it can.
    """

    def __init__(self, table: str, name: str, which: str, into: str) -> None:
        self.table = table
        self.name = name
        self.which = which
        self.into = into

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        if vendor != "postgresql":
            return []
        return [
            f'CREATE POLICY "{self.name}" ON "{self.table}" FOR UPDATE USING ({self.which}) WITH CHECK ({self.into})'
        ]

    def describe(self) -> str:
        return f"{self.table}: {self.name}"


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

    An exclusion constraint on PostgreSQL (its extension btree_gist is trusted, so the owner may make it); triggers on
    SQLite, after the row's own constraints have spoken. `spell` is "date" or "tstz" (moments).
    """

    def __init__(self, table: str, begins: str, ends: str, spell: str) -> None:
        self.table = table
        self.begins = begins
        self.ends = ends
        self.spell = spell

    def statements(self, vendor: str, app_label: str, state: ProjectState) -> list[str]:
        name = f"{self.table}_no_overlap"
        if vendor == "postgresql":
            return [
                "CREATE EXTENSION IF NOT EXISTS btree_gist",
                f'ALTER TABLE "{self.table}" ADD CONSTRAINT "{name}" EXCLUDE USING gist '
                f"(young_person_id WITH =, {self.spell}range({self.begins}, {self.ends}) WITH &&)",
            ]
        return [
            f'CREATE TRIGGER "{name}_{verb.lower()}" AFTER {verb} ON "{self.table}" '
            f'WHEN EXISTS (SELECT 1 FROM "{self.table}" p '
            "WHERE p.young_person_id = NEW.young_person_id AND p.id <> NEW.id "
            f"AND (NEW.{self.ends} IS NULL OR p.{self.begins} < NEW.{self.ends}) "
            f"AND (p.{self.ends} IS NULL OR NEW.{self.begins} < p.{self.ends})) "
            f"BEGIN SELECT RAISE(ABORT, '{name}'); END"
            for verb in ("INSERT", "UPDATE")
        ]

    def describe(self) -> str:
        return f"No two spells of one young person overlap in {self.table}"


def rows_of(model: Any) -> Rows | None:
    """The table's access, when the model declares one."""
    found = getattr(model, "rows", None)
    return found if isinstance(found, Rows) else None
