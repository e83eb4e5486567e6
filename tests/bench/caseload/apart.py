"""One database's measurements in a process of their own: nothing of it is left, however it ends."""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests import cluster
from tests.bench.row import Row

KINDS = ("SQLite", "PostgreSQL")
ROOT = Path(__file__).parents[3]
CAREFUL = ("max_connections=200", "fsync=on")
"""A throwaway cluster says `fsync=off` by itself, and no council does."""

OURS = ("ACT_", "DATABASE_")


def measured(
    kind: str,
    package: str = "tests.bench.caseload",
    what: str = "caseload page: policy, audit and thirty people at once",
) -> list[Row]:
    """What a package finds on one database; one row that does not hold where it could not be measured."""
    if kind == "PostgreSQL" and not cluster.installed():
        return [_nothing(kind, what, "PostgreSQL is not installed; run: make system")]
    with tempfile.TemporaryDirectory(prefix="act-bench-") as folder:
        code = run([*(cluster.throwaway(CAREFUL) if kind == "PostgreSQL" else ()), *_measure(kind, package)], folder)
        found = Path(folder, "rows.json")
        if code or not found.exists():
            return [_nothing(kind, what, f"the measurement ended with {code}; what it said stands above")]
        return [Row(**each) for each in json.loads(found.read_text(encoding="utf-8"))]


def _measure(kind: str, package: str) -> list[str]:
    return [sys.executable, "-m", package, kind]


def run(command: Sequence[str], folder: str) -> int:
    """The exit code of a command that keeps its state in a folder, and no setting of this process.

    Stopped from outside (Ctrl+C, or SIGTERM), it stops the command and all that the command started, and waits until
    they have cleared up after themselves.
    """
    variables = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
    with stopped_by_sigterm():
        process = subprocess.Popen(command, env={**variables, "ACT_STATE": folder}, cwd=ROOT, start_new_session=True)
        try:
            return process.wait()
        except BaseException:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()
            raise


@contextmanager
def stopped_by_sigterm() -> Iterator[None]:
    """Inside, SIGTERM is what Ctrl+C is: everything that was opened is closed on the way out."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _nothing(kind: str, what: str, why: str) -> Row:
    return Row(
        what=f"{what}, on {kind}",
        asked="to be measured",
        ratio=float("nan"),
        holds=False,
        note=why,
    )
