"""`act messages`: sends what waits. Run it every minute; run twice at once it sends nothing twice on PostgreSQL."""

import click
from django.conf import settings

from act.design.words import plural
from act.trust import sending


@click.group()
def messages() -> None:
    """What people at work are told by mail."""


@messages.command()
def send() -> None:
    """Sends every message that waits; where mail is down it says so, and keeps them."""
    if not settings.EMAIL_HOST:
        raise click.ClickException(
            f"No mail server is set (ACT_MAIL_HOST): {_waiting(sending.count())} kept. "
            "Managers see what waits on Today without any mail."
        )
    done = sending.send()
    click.echo(f"{plural(done.sent, 'message')} sent.")
    if done.no_address:
        click.echo(f"{_waiting(done.no_address)} kept for people without an e-mail address: act account mail.")
    if done.problem:
        raise click.ClickException(f"{done.problem} {_waiting(done.waiting)} kept.")


def _waiting(number: int) -> str:
    return f"{plural(number, 'message')} {'is' if number == 1 else 'are'}"
