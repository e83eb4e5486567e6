"""Walls that hold between rows, or that Django can't write as a constraint of either database."""

from collections.abc import Iterable

from act.methods.invisible import MARKS
from act.trust.walls.objects import (
    DatabaseObject,
    Table,
    Wall,
    constraint,
    sqlite_triggers,
    trigger,
    trigger_function,
)


class SameAuthority(Wall):
    """A row's authority equals its parent's: a composite foreign key on PostgreSQL, triggers on SQLite.

    Every foreign key between two records of authorities gets one by itself (`declared`); a room names the others.
    """

    def __init__(self, column: str, parent: str) -> None:
        self.column = column
        self.parent = parent

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        yield constraint(
            table.name,
            f"{table.name}_{self.column}_same_authority",
            f'FOREIGN KEY ("{self.column}", authority_id) REFERENCES "{self.parent}" (id, authority_id) '
            "DEFERRABLE INITIALLY IMMEDIATE",
        )

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        return sqlite_triggers(
            table.name,
            f"{table.name}_{self.column}_same_authority",
            f'NEW."{self.column}" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "{self.parent}" p '
            f'WHERE p.id = NEW."{self.column}" AND p.authority_id = NEW.authority_id)',
            f"{table.name}: the authority differs from that of {self.parent}",
        )


class SameActor(Wall):
    """One person wrote an audit row and all its parts. PostgreSQL only: SQLite doesn't know who acts."""

    def __init__(self, column: str, parent: str) -> None:
        self.column = column
        self.parent = parent

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        yield constraint(
            table.name,
            f"{table.name}_same_actor",
            f'FOREIGN KEY ("{self.column}", actor_id) REFERENCES "{self.parent}" (id, actor_id) '
            "DEFERRABLE INITIALLY DEFERRED",
        )


class NoOverlap(Wall):
    """No two spells of one young person overlap: half-open, from `begins` up to `ends`, where none means it goes on.

    `only` is a column and the text that it holds, for rows of one kind. `whose` are the columns that say whose spells
    they are, where that is not a young person. Under either a spell that ended as it began overlaps nothing. `but` is
    a column that takes a row out of it once it is set. An exclusion constraint on PostgreSQL (its extension btree_gist
    is trusted, so the owner may make it); triggers on SQLite, after the row's own constraints have spoken. `spell` is
    "date" or "tstz" (moments).
    """

    def __init__(
        self,
        begins: str,
        ends: str,
        spell: str,
        *,
        only: tuple[str, str] | None = None,
        whose: tuple[str, ...] = (),
        but: str = "",
    ) -> None:
        self.begins = begins
        self.ends = ends
        self.spell = spell
        self.only = only
        self.whose = whose or ("young_person_id",)
        self.may_be_empty = bool(only or whose)
        self.but = but

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        kinds = ["{} = '{}'".format(*self.only)] if self.only else []
        kinds += [f"{self.but} IS NULL"] if self.but else []
        kind = f" WHERE ({' AND '.join(kinds)})" if kinds else ""
        whose = ", ".join(f"{column} WITH =" for column in self.whose)
        yield constraint(
            table.name,
            f"{table.name}_no_overlap",
            f"EXCLUDE USING gist ({whose}, {self.spell}range({self.begins}, {self.ends}) WITH &&){kind}",
        )

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        name = f"{table.name}_no_overlap"
        whose = " AND ".join(f"p.{column} = NEW.{column}" for column in self.whose)
        when = (
            f'EXISTS (SELECT 1 FROM "{table.name}" p WHERE {whose} AND p.id <> NEW.id '
            f"{self._of_one_kind()}{self._neither_empty()}{self._both_there()}"
            f"AND (NEW.{self.ends} IS NULL OR p.{self.begins} < NEW.{self.ends}) "
            f"AND (p.{self.ends} IS NULL OR NEW.{self.begins} < p.{self.ends}))"
        )
        return sqlite_triggers(table.name, name, when, name, after=True)

    def _both_there(self) -> str:
        return f"AND NEW.{self.but} IS NULL AND p.{self.but} IS NULL " if self.but else ""

    def _of_one_kind(self) -> str:
        if not self.only:
            return ""
        column, kind = self.only
        return f"AND NEW.{column} = '{kind}' AND p.{column} = '{kind}' "

    def _neither_empty(self) -> str:
        if not self.may_be_empty:
            return ""
        return f"AND NEW.{self.begins} < NEW.{self.ends} AND p.{self.begins} < p.{self.ends} "


class Check(Wall):
    """A condition on a row, said once for each database.

    For what Django would write with a function that it adds to SQLite in Python: such a table can't be read or written
    without Django, and a dump of the file would not be whole. On SQLite `condition` names columns after `NEW.`.
    """

    def __init__(self, name: str, *, postgresql: str, sqlite: str) -> None:
        self.name = name
        self.on_postgresql = postgresql
        self.on_sqlite = sqlite

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        yield constraint(table.name, self.name, f"CHECK ({self.on_postgresql})")

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        return sqlite_triggers(table.name, self.name, f"NOT ({self.on_sqlite})", self.name)


def within_hours(name: str, first: str, last: str, hours: int) -> Check:
    """A moment that lies at most some hours after another one."""
    apart = f"(julianday(NEW.{last}) - julianday(NEW.{first})) * 86400"
    return Check(
        name,
        postgresql=f"{last} <= {first} + interval '{hours} hours'",
        sqlite=f"round({apart}) <= {hours * 3600}",
    )


def letters_and_number(name: str, column: str, *, letters: int, digits: int) -> Check:
    """A code such as AB-123: up to so many capital letters, a dash, up to so many digits, and nothing else."""
    globs = (
        f"NEW.{column} GLOB '{'[A-Z]' * some_letters}-{'[0-9]' * some_digits}'"
        for some_letters in range(1, letters + 1)
        for some_digits in range(1, digits + 1)
    )
    return Check(
        name,
        postgresql=f"{column} ~ '^[A-Z]{{1,{letters}}}-[0-9]{{1,{digits}}}\\Z'",
        sqlite=" OR ".join(globs),
    )


class PlainName(Check):
    """A name holds no mark of direction, control or other letter that nobody sees (`act.methods.invisible.MARKS`)."""

    def __init__(self, name: str, column: str) -> None:
        runs = [f"{max(first, 1)}, {ord('-')}, {last}" for first, last in MARKS]
        super().__init__(
            name,
            postgresql=f"{column} !~ E'[{''.join(f'{_code(first)}-{_code(last)}' for first, last in MARKS if last)}]'",
            sqlite=f"NEW.{column} NOT GLOB '*[' || char({', '.join(runs)}) || ']*'",
        )

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        # NOT VALID: a name of before this rule stays readable, and no upgrade fails for it.
        yield constraint(table.name, self.name, f"CHECK ({self.on_postgresql}) NOT VALID")


def _code(letter: int) -> str:
    return f"\\u{max(letter, 1):04x}"


class OnlyForward(Wall):
    """A chain's head begins at one and moves on by one: nobody who uses the service's own role sets one back."""

    WRONG = {
        "INSERT": "NEW.length <> 1",
        "UPDATE": "NEW.chain <> OLD.chain OR NEW.length <> OLD.length + 1 OR NEW.hash = OLD.hash",
    }

    def postgresql(self, table: Table) -> Iterable[DatabaseObject]:
        function = f"{table.name}_refuse"
        refused = f"{table.name}: a chain only grows, by one row at a time"
        yield trigger_function(function, f"RAISE EXCEPTION '{refused}' USING ERRCODE = 'check_violation';")
        for verb, wrong in self.WRONG.items():
            statement = f'BEFORE {verb} ON "{table.name}" FOR EACH ROW WHEN ({wrong}) EXECUTE FUNCTION "{function}"()'
            yield trigger(table.name, f"{table.name}_{verb.lower()}", statement)

    def sqlite(self, table: Table) -> Iterable[DatabaseObject]:
        refused = f"{table.name}: a chain only grows, by one row at a time"
        for verb, wrong in self.WRONG.items():
            statement = f"BEFORE {verb} ON \"{table.name}\" WHEN {wrong} BEGIN SELECT RAISE(ABORT, '{refused}'); END"
            yield trigger(table.name, f"{table.name}_{verb.lower()}", statement)
