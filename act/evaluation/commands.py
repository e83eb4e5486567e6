"""The same Figures as the page, in a terminal."""

import json

import click

from act.evaluation.figures import figures as counted
from act.methods.figure import shown
from act.trust.commands import standing_from


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Everything about each figure, for other programs.")
@click.pass_obj
def figures(username: str | None, as_json: bool) -> None:
    """What is counted so far. Needs --as USER."""
    with standing_from(username, "figures") as standing:
        found = counted(standing)
    if as_json:
        click.echo(json.dumps([figure.as_dict() for figure in found], indent=2, ensure_ascii=False))
        return
    for figure in found:
        click.echo(f"{shown(figure):>12}  {figure.label}")
