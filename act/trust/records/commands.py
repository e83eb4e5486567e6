"""`act record`: whether the record is as the service wrote it."""

import sys

import click

from act.design.words import plural
from act.trust.records.verification import changed_records


@click.group()
def record() -> None:
    """Check the record itself."""


@record.command()
def verify() -> None:
    """Compare every record with the last of its versions. Exit code 1: one differs. It names keys, and nobody."""
    found = changed_records()
    for changed in found:
        click.echo(changed.sentence)
    click.echo(
        f"{plural(len(found), 'record')} changed behind the service's back." if found else "The record is whole."
    )
    sys.exit(1 if found else 0)
