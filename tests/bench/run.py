"""Runs every benchmark, prints the table, and writes it to the reference. A module here with `rows` is a benchmark."""

import platform
from collections.abc import Iterable
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from pkgutil import iter_modules

import click

from tests.bench.row import Row

PAGE = Path(__file__).parents[2] / "docs/reference/benchmarks.md"
BESIDE = ("numpy", "scipy", "heormodel", "numpy-financial")
HEADINGS = ("what", "ours", "theirs", "ratio", "asked for", "holds", "note")


def main() -> int:
    """The exit code is 0 when everything asked for holds."""
    found = [row for name in names() for row in import_module(f"tests.bench.{name}").rows()]
    for row in found:
        click.echo(
            f"{'holds' if row.holds else 'FAILS'}  {row.ratio:10,.2f}  {row.what} (asked: {row.asked}; {row.note})"
        )
    PAGE.write_text(page(found), encoding="utf-8")
    click.echo("Written to docs/reference/benchmarks.md")
    return 0 if all(row.holds for row in found) else 1


def names() -> list[str]:
    """The modules of this package that define `rows`."""
    here = [module.name for module in iter_modules([str(Path(__file__).parent)])]
    ours = [name for name in here if name != "__main__" and not name.startswith("test_")]
    return [name for name in ours if "\ndef rows(" in _source(name)]


def _source(name: str) -> str:
    """Read a module and do not run it: what grows a world needs the settings of one."""
    spec = find_spec(f"tests.bench.{name}")
    return Path(spec.origin).read_text(encoding="utf-8") if spec and spec.origin else ""


def page(found: Iterable[Row]) -> str:
    """The page of the reference. It names versions and no date."""
    versions = ", ".join(f"{name} {version(name)}" for name in BESIDE)
    lines = [
        "# Benchmarks",
        "",
        "`make bench` writes this page anew, each ratio from one run on one machine. The appraisal: ours and theirs on",
        "the same numbers, one after the other, each the fastest of several goes. The caseload page: on each database,",
        "with the demonstration as `act demo` loads it; Today and a young person's page beside a page that asks for",
        "nothing of its own, likewise. The audit: with a thousand young people, cloned from the demonstration",
        "(`tests/bench/grown.py`). Every page of every role: with the demonstration, and with 10,000 cloned from it;",
        "`python -m tests.bench.growth SQLite 1000`, with ACT_STATE an empty folder, takes another number. Figures:",
        "with 10,000 and 100,000 of them, in ten authorities that one person counts. Record access to check: with",
        "200,000 looks of an imagined year. Machines differ more in times than in ratios.",
        f"Here: Python {platform.python_version()}, {versions}.",
        "",
        _line(HEADINGS),
        _line(["---"] * len(HEADINGS)),
        *(_line(_cells(row)) for row in found),
    ]
    return "\n".join(lines) + "\n"


def _cells(row: Row) -> list[str]:
    holds = "yes" if row.holds else "**no**"
    return [row.what, row.ours, row.theirs, f"{row.ratio:,.2f}", row.asked, holds, row.note]


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
