"""`make test`: the suite on SQLite, and what knows the database on a throwaway PostgreSQL, both at once.

Names what is missing and how to get it, and at the end the slowest files.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from typing import IO

from tests import cluster
from tests.databases import crawls, once

STRICT = os.environ.get("CI", "").lower() in {"1", "true"}
SPREAD = ["--dist", "loadgroup", "--no-loadscope-reorder"]
"""In the order of `tests.slowest`, with what belongs together done by one worker."""
PYTEST = [sys.executable, "-m", "pytest", *SPREAD, "-q", "--durations=10", "-p", "tests.slowest"]
ON_SQLITE, ON_POSTGRESQL = ["-n", "3"], ["-n", "2"]
"""More workers than cores: stories and commands wait for servers and processes of their own much of the time."""


def main(arguments: list[str]) -> int:
    """Runs both; the exit code is 0 when nothing failed. What PostgreSQL said is printed after the other."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        other = _on_postgresql(arguments, said)
        print("== SQLite", flush=True)
        left = _ignored(crawls()) if other else []
        failed = subprocess.run([*PYTEST, *ON_SQLITE, *left, *arguments], check=False).returncode
        print("== PostgreSQL", flush=True)
        if other is None:
            print("SKIPPED: the suite on PostgreSQL, which is not installed. Run: make system")
            return failed | STRICT
        failed |= other.wait()
        said.seek(0)
        print(said.read(), flush=True)
    return failed


def _ignored(places: Iterable[str]) -> list[str]:
    return [f"--ignore=tests/{place}" for place in places]


def _on_postgresql(arguments: list[str], said: IO[str]) -> "subprocess.Popen[str] | None":
    if not cluster.installed():
        return None
    command = [*cluster.throwaway(), *PYTEST, *ON_POSTGRESQL, *_ignored(once()), *arguments]
    environment = {**os.environ, "ACT_TEST_POSTGRES": "1"}
    return subprocess.Popen(command, env=environment, stdout=said, stderr=subprocess.STDOUT, text=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
