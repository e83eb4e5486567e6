"""The page of threats tells the truth: all twenty-five are there, and every test that it names exists."""

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
PAGE = TESTS.parent / "docs" / "explanation" / "threats.md"
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if re.match(r"\| T\d", line)
]


def test_every_threat_of_the_evidence_has_its_line() -> None:
    assert [row[0] for row in ROWS] == [f"T{number}" for number in range(1, 26)]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_each_says_which_test_proves_it_or_which_work_will_bring_it(row: list[str]) -> None:
    _, who, control, proof = row
    named = re.findall(r"`([\w/]+\.py)`", proof)
    assert who and control
    assert named or (proof == "not yet" and "not yet" in control)
    assert [name for name in named if not (TESTS / name).is_file()] == []
    assert "not yet" not in control or re.search(r"\*\*not yet\*\*[^:;]*: \w+", control), "which work will bring it?"
