"""`act work` and `act nightly`: the process beside the web server, and the night's work by hand or by cron."""

import sys

import click

from act.design.words import plural
from act.trust.walls import migrating
from act.trust.work.nightly import NightlyResult
from act.trust.work.nightly import nightly as does_nightly
from act.trust.work.worker import Work


@click.command()
@click.option("--every", default=5.0, show_default=True, help="Seconds between two looks at what is to be done.")
def work(every: float) -> None:
    """Do what nobody waits for: messages each minute, the check and the cleaning each night. Stop it with SIGTERM."""
    migrating.refuse_unless_ready()
    Work(every=every).run()


@click.command()
def nightly() -> None:
    """Do the night's work now: messages, the check of audit and record, cleaning. Exit code 1: not whole."""
    migrating.refuse_unless_ready()
    result = does_nightly()
    for line in _lines(result):
        click.echo(line)
    sys.exit(1 if result.checked.found else 0)


def _lines(result: NightlyResult) -> list[str]:
    checked = result.checked
    found = plural(len(checked.found), "finding")
    whole = f"Not whole: {found}." if checked.found else "The audit and the record are whole."
    cleaned = ", ".join(f"{number:,} {name}" for name, number in result.cleaned.items() if number)
    return [
        _mail(result),
        f"{plural(checked.rows, 'row')} checked. {whole}",
        *(f"  {sentence}" for sentence in checked.found),
        *([f"{plural(checked.tied, 'older version')} tied to the audit."] if checked.tied else []),
        f"Cleaned: {cleaned or 'nothing was old enough'}.",
        *(f"{made} counted and kept." for made in result.made),
    ]


def _mail(result: NightlyResult) -> str:
    if result.mail is None:
        return "No mail server is set (ACT_MAIL_HOST): messages are kept."
    waiting = f" {result.mail.problem}" if result.mail.problem else ""
    return f"{plural(result.mail.sent, 'message')} sent.{waiting}"
