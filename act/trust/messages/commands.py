"""`act messages`: sends what waits. Run it every minute; run twice at once it sends nothing twice on PostgreSQL."""

import click
from django.conf import settings

from act.design.words import plural
from act.trust.messages import sending


@click.group()
def messages() -> None:
    """Send the messages that colleagues get by email."""


@messages.command()
def send() -> None:
    """Send every message that is waiting. If mail is down, say so and keep them."""
    if not settings.EMAIL_HOST:
        raise click.ClickException(
            f"No mail server is set (ACT_MAIL_HOST): {_waiting(sending.count())} kept. "
            "Managers can see what is waiting on Today without email."
        )
    done = sending.send()
    click.echo(f"{plural(done.sent, 'message')} sent.")
    if done.no_address:
        click.echo(
            f"{_waiting(done.no_address)} kept for people without an email address. Add one with: act account mail."
        )
    if done.problem:
        raise click.ClickException(f"{done.problem} {_waiting(done.waiting)} kept.")


def _waiting(number: int) -> str:
    return f"{plural(number, 'message')} {'is' if number == 1 else 'are'}"
