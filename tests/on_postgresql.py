"""Runs a module of Python on a throwaway PostgreSQL: pytest, unless its name comes first.

`python -m tests.on_postgresql tests/casework` · `python -m tests.on_postgresql tests.trust.walls.keep 2027-01`
"""

import os
import subprocess
import sys

from tests import cluster


def main(arguments: list[str]) -> int:
    """The exit code of what ran, or 1 with a sentence when PostgreSQL is not installed."""
    if not cluster.installed():
        print("PostgreSQL is not installed. Run: make system", file=sys.stderr)
        return 1
    named = bool(arguments) and "/" not in arguments[0] and not arguments[0].startswith("-")
    module = arguments if named else ["pytest", *arguments]
    command = [*cluster.throwaway(), sys.executable, "-m", *module]
    return subprocess.run(command, check=False, env={**os.environ, "ACT_TEST_POSTGRES": "1"}).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
