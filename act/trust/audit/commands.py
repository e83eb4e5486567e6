"""`act audit`: for the operator, and for whoever checks on them. They say nothing about anybody."""

import json
import sys

import click
from django.db import DatabaseError

from act.design.words import plural
from act.trust.audit import anchors
from act.trust.audit.said import as_dict, lines
from act.trust.audit.verification import VerificationReport, check
from act.trust.records.verification import RecordReport, check_record


@click.group()
def audit() -> None:
    """Anchor the audit, and check it and the record."""


@audit.command()
def anchor() -> None:
    """Record outside the database how long each chain is. Print it too, for a copy elsewhere."""
    try:
        lines = anchors.anchor()
    except (anchors.ChainTooShort, OSError) as error:
        raise click.ClickException(str(error)) from error
    for line in lines:
        click.echo(line)
    click.echo(f"{plural(len(lines), 'chain')} anchored. Keep a copy where nobody can change it.", err=True)


@audit.command()
@click.option("--only", type=click.Choice(["log", "record"]), help="Check the log or the record, not both.")
@click.option("--json", "as_json", is_flag=True, help="Print everything that was found, for other programs.")
def verify(only: str | None, as_json: bool) -> None:
    """Check that log and record are whole. Exit code 1: they are not.

    Log: every row against the one before it, every chain against its anchors. Record: every record against the last of
    its versions, every version against the log.
    """
    report = check(lambda sentence: click.echo(sentence, err=True)) if only != "record" else VerificationReport((), ())
    of_record = check_record() if only != "log" else RecordReport(())
    if as_json:
        click.echo(json.dumps(as_dict(report, of_record), indent=2, ensure_ascii=False))
    else:
        for line in lines(report, of_record, only):
            click.echo(line)
    sys.exit(1 if report.findings or of_record.changed else 0)


def anchor_at_start() -> None:
    """Anchor when the service starts. It starts either way: a child may need it more than we need an anchor."""
    try:
        anchors.anchor()
    except (anchors.ChainTooShort, OSError, DatabaseError) as error:
        click.echo(f"The audit could not be anchored: {error}", err=True)
