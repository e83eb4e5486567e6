"""The runner of benchmarks: it finds them, tells what they found, and says when one fails."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from act.appraisal.uncertainty import stream
from tests.appraisal.uncertainty.kinds import SPREADS
from tests.bench import run
from tests.bench.drawing import draw_all
from tests.bench.row import Row

HOLDS = Row("a sum", "at most 2", 1.234, True, "a note", ours="1.0 ms", theirs="2.0 ms")
FAILS = Row("a product", "above 1", 0.5, False, "a | note")


def test_a_module_with_rows_is_a_benchmark_and_no_other_is() -> None:
    assert {"evpi", "caseload", "audit", "growth"} <= set(run.names())
    assert not {"run", "row", "timing", "drawing", "test_run"} & set(run.names())


def test_finding_them_needs_no_settings_of_a_service() -> None:
    without = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
    subprocess.run([sys.executable, "-c", "from tests.bench import run; run.names()"], check=True, env=without)


def test_the_page_has_a_line_for_each_row_and_says_how_to_repeat_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "version", lambda name: "1.0")
    page = run.page([HOLDS, FAILS])
    assert "| a sum | 1.0 ms | 2.0 ms | 1.23 | at most 2 | yes | a note |" in page
    assert "| a product |  |  | 0.50 | above 1 | **no** | a / note |" in page
    assert "`make bench`" in page and "numpy 1.0" in page


@pytest.mark.parametrize(("row", "code"), [(HOLDS, 0), (FAILS, 1)])
def test_the_exit_code_says_whether_all_holds(
    row: Row, code: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(run, "version", lambda name: "1.0")
    monkeypatch.setattr(run, "PAGE", tmp_path / "benchmarks.md")
    monkeypatch.setattr(run, "names", lambda: ["evpi"])
    monkeypatch.setattr("tests.bench.evpi.rows", lambda: [row])
    assert run.main() == code
    assert row.what in (tmp_path / "benchmarks.md").read_text(encoding="utf-8")


def test_numpy_alone_draws_the_numbers_that_the_spreads_draw() -> None:
    alone = draw_all(SPREADS, seed=3, count=1000)
    assert alone.keys() == SPREADS.keys()
    for key, draws in alone.items():
        assert draws == pytest.approx(SPREADS[key].draw(stream(3, key), 1000), rel=1e-9), key
