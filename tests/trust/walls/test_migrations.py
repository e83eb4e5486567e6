"""Migrations hold tables and nothing else, and one that was released is never edited."""

import ast
import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests import environment
from tests.stories.copies import DATABASE, Copy
from tests.trust.walls import keep

ROOT = Path(__file__).parents[3]
MIGRATIONS = sorted(ROOT.glob("act/*/migrations/0*.py"))
VERBS = ("Create", "Delete", "Add", "Remove", "Alter", "Rename")
CHANGED = ("Model", "ModelTable", "ModelOptions", "Field", "Index", "Constraint")
TABLES = {f"migrations.{verb}{what}" for verb in VERBS for what in CHANGED}
"""Operations on tables: none that runs SQL or Python of its own."""


def calls(file: Path) -> set[str]:
    """The operations of a migration, as they are written."""
    (operations,) = (
        node.value
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "operations"
    )
    assert isinstance(operations, ast.List)
    return {ast.unparse(each.func) if isinstance(each, ast.Call) else ast.unparse(each) for each in operations.elts}


@pytest.mark.parametrize("file", MIGRATIONS, ids=lambda file: f"{file.parts[-3]} {file.stem}")
def test_a_migration_holds_tables_and_calls_no_code_of_ours(file: Path) -> None:
    assert calls(file) <= TABLES
    assert "act." not in file.read_text(encoding="utf-8")


def test_a_released_migration_is_never_edited() -> None:
    kept: dict[str, str] = json.loads(keep.DIGESTS.read_text(encoding="utf-8"))
    now = {str(file.relative_to(ROOT)): hashlib.sha256(file.read_bytes()).hexdigest() for file in MIGRATIONS}
    assert {name: digest for name, digest in now.items() if name in kept} == kept


@pytest.mark.skipif(environment.POSTGRES, reason="about a dump of SQLite's file")
def test_a_dump_of_the_file_is_whole_without_our_functions(copied: Copy, tmp_path: Path) -> None:
    with closing(sqlite3.connect(copied.state / DATABASE)) as file:
        script = "\n".join(file.iterdump())
    with closing(sqlite3.connect(tmp_path / "loaded.sqlite3")) as loaded:
        loaded.executescript(script)
        assert loaded.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        tables = [name for (name,) in loaded.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            columns = [row[1] for row in loaded.execute(f'PRAGMA table_info("{table}")')]
            for statement in (
                f'INSERT INTO "{table}" SELECT * FROM "{table}"',
                f'UPDATE "{table}" SET ' + ", ".join(f'"{name}" = "{name}"' for name in columns),
            ):
                try:  # a rule may refuse the row: what it must not do is ask for a function that isn't there
                    loaded.execute(statement)
                except sqlite3.IntegrityError:
                    continue
