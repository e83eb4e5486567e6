"""`act audit`: for the operator, and for whoever checks on them. They say nothing about anybody."""

import json
import sys

import click
from django.db import DatabaseError

from act.design.words import long_date, plural
from act.trust.audit import anchors
from act.trust.audit.verification import CheckedChain, VerificationReport, check


@click.group()
def audit() -> None:
    """Anchor the audit, and check that nobody has changed it."""


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
@click.option("--json", "as_json", is_flag=True, help="Print everything that was found, for other programs.")
def verify(as_json: bool) -> None:
    """Check every row against the one before it, and every chain against its anchors. Exit code 1: not whole."""
    report = check(lambda sentence: click.echo(sentence, err=True))
    if as_json:
        click.echo(json.dumps(_as_dict(report), indent=2, ensure_ascii=False))
    else:
        _say(report)
    sys.exit(1 if report.findings else 0)


def anchor_at_start() -> None:
    """Anchor when the service starts. It starts either way: a child may need it more than we need an anchor."""
    try:
        anchors.anchor()
    except (anchors.ChainTooShort, OSError, DatabaseError) as error:
        click.echo(f"The audit could not be anchored: {error}", err=True)


def _say(report: VerificationReport) -> None:
    for checked in report.chains:
        click.echo(f"{checked.name}: {plural(checked.rows, 'row')}, {_state(checked)}")
        for finding in checked.findings:
            click.echo(f"  {finding.kind}: {finding.sentence}")
    for finding in report.about_all:
        click.echo(f"{finding.kind}: {finding.sentence}")
    rows = plural(sum(checked.rows for checked in report.chains), "row")
    whole = "The audit is not whole." if report.findings else "The audit is whole."
    click.echo(f"{whole} {plural(len(report.chains), 'chain')}, {rows}, {plural(len(report.findings), 'finding')}.")


def _state(checked: CheckedChain) -> str:
    whole = f"whole since {long_date(checked.since)}" if checked.since and not checked.findings else "not whole"
    return f"{whole}, anchored at {checked.anchored:,}" if checked.anchored else f"{whole}, not anchored yet"


def _as_dict(report: VerificationReport) -> dict[str, object]:
    return {
        "whole": not report.findings,
        "chains": [
            {
                "chain": str(checked.chain),
                "name": checked.name,
                "rows": checked.rows,
                "since": checked.since.isoformat() if checked.since else None,
                "anchored": checked.anchored,
            }
            for checked in report.chains
        ],
        "findings": [
            {"kind": finding.kind, "chain": finding.chain, "place": finding.place, "sentence": finding.sentence}
            for finding in report.findings
        ],
    }
