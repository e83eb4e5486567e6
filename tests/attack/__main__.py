"""`make attack`: the attack in its long form on both databases, and one table of what it found."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from tests import cluster
from tests.attack.told import FILE, LINES, gathered

PYTEST = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-q", "-m", "attack", "tests"]


def main() -> int:
    """Runs both; the exit code is 0 when nothing failed."""
    failed, columns = 0, dict[str, dict[str, float]]()
    with tempfile.TemporaryDirectory() as folder:
        for name, before, more in (("SQLite", [], {}), ("PostgreSQL", cluster.throwaway(), {"ACT_TEST_POSTGRES": "1"})):
            if before and not cluster.installed():
                click.echo("SKIPPED: the attack on PostgreSQL, which is not installed. Run: make system")
                failed = 1
                continue
            click.echo(f"== {name}")
            file = Path(folder) / name
            environment = {**os.environ, "ACT_ATTACK": "long", FILE: str(file), **more}
            failed |= subprocess.run([*before, *PYTEST], check=False, env=environment).returncode
            columns[name] = gathered(file)
    click.echo("\n".join(table(columns)))
    return failed


def table(columns: dict[str, dict[str, float]]) -> list[str]:
    """A line for each thing measured, a column for each database."""
    head = f"{'':<64}" + "".join(f"{name:>14}" for name in columns)
    return [head, *(f"{words:<64}" + _cells(name, columns) for name, words in LINES.items())]


def _cells(name: str, columns: dict[str, dict[str, float]]) -> str:
    return "".join(f"{f'{found[name]:,g}' if name in found else 'not told':>14}" for found in columns.values())


if __name__ == "__main__":
    sys.exit(main())
