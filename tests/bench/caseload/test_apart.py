"""Measurements in a process of their own: what they give comes back, what fails is said, what is stopped is gone."""

import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.bench.caseload import apart
from tests.bench.row import Row

LEAVES_A_ROW = """
import json, os, pathlib
row = {row!r}
row["note"] = " ".join(sorted(name for name in os.environ if name.startswith(("ACT_", "DATABASE_"))))
pathlib.Path(os.environ["ACT_STATE"], "rows.json").write_text(json.dumps([row]))
"""
SAYS_WHO_IT_IS = "import os, threading; print(os.getpid(), flush=True); threading.Event().wait()"


def test_the_rows_come_back_and_no_setting_of_ours_goes_in(monkeypatch: pytest.MonkeyPatch) -> None:
    row = Row("a page", "at most 1", 0.5, True, "")
    script = LEAVES_A_ROW.format(row=asdict(row))
    monkeypatch.setattr(apart, "_measure", lambda *_: [sys.executable, "-c", script])
    monkeypatch.setenv("DATABASE_URL", "sqlite:///somewhere-else.sqlite3")
    assert apart.measured("SQLite") == [Row("a page", "at most 1", 0.5, True, "ACT_STATE")]


def test_a_measurement_that_fails_does_not_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_measure", lambda *_: [sys.executable, "-c", "raise SystemExit(3)"])
    (row,) = apart.measured("SQLite")
    assert not row.holds and "ended with 3" in row.note


def test_where_postgresql_is_missing_the_row_says_so_and_does_not_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    (row,) = apart.measured("PostgreSQL")
    assert not row.holds and "make system" in row.note


def test_stopped_from_outside_it_leaves_nothing_running(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SAYS_WHO_IT_IS]
    script = f"from tests.bench.caseload.apart import run; run({command!r}, {str(tmp_path)!r})"
    outer = subprocess.Popen(
        [sys.executable, "-c", script], cwd=apart.ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    with outer:
        assert outer.stdout
        inner = int(outer.stdout.readline())
        outer.terminate()
    assert outer.returncode
    with pytest.raises(ProcessLookupError):
        os.kill(inner, 0)
