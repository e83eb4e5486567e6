"""One habit: whatever is read about one young person is read of every record that is read as one with theirs."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TypeGuard

import pytest

ACT = Path(__file__).parents[2] / "act"
COUNTED = {"evaluation", "costs", "returns"}
"""Rooms that count: of them `trust.scope.cohort` makes one person of several records."""
ROOMS = sorted({path.parent.name for path in ACT.glob("*/apps.py")} - COUNTED - {"demo"})
BY_ONE_KEY = {"young_person", "young_person_id"}
READS = {"filter", "get", "exclude"}
ALONE: dict[str, str] = {
    "people/duplicates/queries.py": "what was said of two records by themselves",
    "people/duplicates/actions.py": "what was said of two records by themselves",
    "people/duplicates/joining.py": "the link of one record",
    "trust/scope/ties.py": "a tie is put on one record, and ended on each (casework.actions.closing)",
    "referrals/actions/joining.py": "whom the record that is kept has, before a referral comes to it",
    "trust/scope/retained.py": "until when a former worker reads on, of the record that they worked with",
    "sharing/actions.py": "a share is what was given, of the record it was given of",
    "access/actions/blocks.py": "whether this record has the block already",
    "access/queries/named_readers.py": "who is named on one restriction, of one record",
}
"""Files that look at one record by itself, and why that is right."""
PER_ROW = {"referrals/queries.py"}
"""Asks what else was ever written on a record that a referral made (`is_only_referral`)."""


def asked_by_one_key() -> Iterator[tuple[str, int, str]]:
    """Every condition of a query that names one young person and not all their records; OuterRef goes row by row."""
    for room in ROOMS:
        for path in sorted((ACT / room).rglob("*.py")):
            if path.parts[-2] in {"models", "migrations"}:
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                for word in node.keywords if is_read(node) else ():
                    if word.arg in BY_ONE_KEY and "OuterRef" not in ast.unparse(word.value):
                        yield path.relative_to(ACT).as_posix(), word.lineno, ast.unparse(word.value)


def is_read(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether it calls a method of a query set that reads."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in READS


def test_no_query_asks_for_one_record_alone() -> None:
    found = [where for where in asked_by_one_key() if where[0] not in {*ALONE, *PER_ROW}]
    assert found == [], "ask by standing.keys_of(...), or say above why one record is right"


@pytest.mark.parametrize("path", sorted({*ALONE, *PER_ROW}))
def test_each_exception_is_one(path: str) -> None:
    assert path in {where for where, *_ in asked_by_one_key()}
