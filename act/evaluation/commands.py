"""The evaluation summary in a terminal: the same Figures as the page."""

import json

import click

from act.design.words import long_date
from act.evaluation.evaluation_summary import EvaluationSummary
from act.evaluation.kept_summary import counted_words, summary_for
from act.methods.figure import shown
from act.trust.commands import standing_from


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print everything about each figure, for other programs.")
@click.option("--again", is_flag=True, help="Count now, also where last night's figures are kept.")
@click.pass_obj
def evaluate(username: str | None, as_json: bool, again: bool) -> None:
    """Print the evaluation summary, counted from the record. Needs --as USER."""
    with standing_from(username, "evaluate") as standing:
        counted = summary_for(standing, again=again)
    if as_json:
        click.echo(json.dumps(counted.as_dict(), indent=2, ensure_ascii=False))
    else:
        _print_sections(counted)


def _print_sections(counted: EvaluationSummary) -> None:
    at = f", counted {counted_words(counted.counted_at)}" if counted.counted_at else ""
    click.echo(f"As at {long_date(counted.on)}{at}. Not for publication: small numbers are shown.")
    for section in counted.sections:
        click.echo(f"\n{section.title}")
        for words in section.words:
            click.echo(f"  {words}")
        for figure in section.figures:
            click.echo(f"  {shown(figure):>14}  {figure.label}")
