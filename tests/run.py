"""`make test`: the whole suite on SQLite, then on a throwaway PostgreSQL. Names what is missing and how to get it."""

import os
import subprocess
import sys

from tests import cluster

STRICT = os.environ.get("CI", "").lower() in {"1", "true"}
PYTEST = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-q", "--durations=25"]
ONCE = [f"--ignore=tests/{place}" for place in ("methods", "appraisal", "design", "returns", "test_house.py")]
"""What knows no database is tested once."""


def main(arguments: list[str]) -> int:
    """Runs both suites; the exit code is 0 when nothing failed."""
    print("== SQLite", flush=True)
    failed = subprocess.run([*PYTEST, *arguments], check=False).returncode
    print("== PostgreSQL", flush=True)
    if cluster.installed():
        command = [*cluster.throwaway(), *PYTEST, *ONCE, *arguments]
        failed |= subprocess.run(command, check=False, env={**os.environ, "ACT_TEST_POSTGRES": "1"}).returncode
    else:
        print("SKIPPED: the suite on PostgreSQL, which is not installed. Run: make system")
        failed |= STRICT
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
