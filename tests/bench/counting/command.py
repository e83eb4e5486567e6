"""`python -m tests.bench.counting.command SQLite`: what `act evaluate` costs with 100,000 young people."""

import os
import subprocess
import sys
from time import monotonic

from tests.bench.counting.world import WHO, measure
from tests.bench.row import Row

PEOPLE = 100_000
SECONDS, MB = 10, 300
"""What was asked of the command."""


def rows(kind: str) -> list[Row]:
    """The command that counts anew, and the one that shows what was kept."""
    return [
        _row(kind, "act evaluate --again, which counts", "--again"),
        _row(kind, "act evaluate, which shows what was kept last night"),
    ]


def _row(kind: str, what: str, *options: str) -> Row:
    seconds, cpu, mb = _run(*options)
    return Row(
        what=f"{what}, of {PEOPLE:,} young people on {kind}: seconds against those allowed",
        asked=f"at most 1, and at most {MB} MB",
        ratio=seconds / SECONDS,
        holds=seconds <= SECONDS and mb <= MB,
        note=f"{mb:.0f} MB at most; {cpu:.1f} s of it are CPU of our process, with Python and Django to start",
        ours=f"{seconds:.1f} s",
        theirs=f"{SECONDS} s",
    )


def _run(*options: str) -> tuple[float, float, float]:
    """Seconds, seconds of CPU, and megabytes of the command in a process of its own."""
    began = monotonic()
    command = [sys.executable, "-m", "act.cli", "--as", WHO, "evaluate", *options]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, code, used = os.wait4(process.pid, 0)
    if code:
        raise RuntimeError(f"act evaluate ended with {code}.")
    return monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


if __name__ == "__main__":
    measure(PEOPLE, rows)
