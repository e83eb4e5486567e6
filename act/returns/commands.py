"""`act returns`: what a council's return says, before anything is done with it."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from act.methods.returns import COLLECTION_YEARS, Problem, ReturnReport
from act.methods.returns import read as read_folder

FEW = 3


@click.group()
def returns() -> None:
    """Read a council's return and say what is in it. Nothing is kept."""


@returns.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--year", type=click.IntRange(*COLLECTION_YEARS), help="Collection year of the codes: 2025 is 2024-25.")
@click.option("--all", "everything", is_flag=True, help="List every problem, not only the first few of each kind.")
@click.option("--json", "as_json", is_flag=True, help="Print everything, for other programs.")
def read(folder: Path, year: int | None, everything: bool, as_json: bool) -> None:
    """Read the CSV files of a return on children looked after (SSDA903) in DIR."""
    try:
        report = read_folder(folder, year=year)
    except OSError as error:
        raise click.ClickException(f"{click.format_filename(folder)} cannot be read: {error.strerror}.") from error
    if as_json:
        click.echo(json.dumps(report.as_dict(), indent=2, ensure_ascii=False))
    else:
        summary = _summary(report) if report.sheets else ()
        click.echo("\n".join([*summary, *_problems(report, everything)]))
    if not report.sheets:
        raise click.ClickException(f"No table of the return was found in {click.format_filename(folder)}.")


def _summary(report: ReturnReport) -> Iterator[str]:
    for sheet in report.sheets:
        rows, children = _number(len(sheet.rows), "row"), _number(len(sheet.children), "child", "children")
        yield f"{sheet.table.title} ({sheet.table.name}), {sheet.file}: {rows}, {children}"
    yield ""
    if report.children is None:
        yield "No header was read, so we cannot tell which children the return is about."
    else:
        yield f"{_number(len(report.children), 'child', 'children')} in the header"
    if report.episodes is not None and report.children_with_episodes is not None:
        with_episodes = _number(len(report.children_with_episodes), "child", "children")
        yield f"{_number(report.episodes, 'episode')} of {with_episodes}"
        half = _number(report.half_ended_episodes or 0, "episode")
        yield f"{half} with only one of DEC (date ceased) and REC (reason ceased)"
    if report.children_without_episode is not None:
        yield f"{_number(len(report.children_without_episode), 'child', 'children')} with no episode"
    if report.children is not None:
        yield f"{_number(len(report.strays), 'child', 'children')} in other tables and not in the header"


def _problems(report: ReturnReport, everything: bool) -> Iterator[str]:
    if report.sheets:
        yield ""
        yield f"{_number(len(report.problems), 'problem')} found" if report.problems else "No problem was found."
    for file, kind, column, problems in report.grouped():
        yield ""
        yield f"{file}: {', '.join(filter(None, (kind, column)))} ({len(problems):,})"
        listed = problems if everything else problems[:FEW]
        yield from (_line(problem) for problem in listed)
        if len(listed) < len(problems):
            yield f"  and {len(problems) - len(listed):,} more (all with --all)"


def _line(problem: Problem) -> str:
    return f"  row {problem.row}: {problem.sentence}" if problem.row else f"  {problem.sentence}"


def _number(count: int, one: str, many: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"
