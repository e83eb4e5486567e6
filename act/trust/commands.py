"""Commands of floor 2: the database, and starting the service."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager

import click
from django.core.management import execute_from_command_line

from act.trust import audit
from act.trust.audit.older_views import add_older_views
from act.trust.models import User
from act.trust.scope.acting import acting
from act.trust.scope.standing import Refused, Standing, standing_of
from act.trust.walls import database as roles
from act.trust.walls import migrating
from act.trust.web.serving import service


@contextmanager
def standing_from(username: str | None, what: str, shown: Collection[audit.Subject] = ()) -> Iterator[Standing]:
    """Return the scope of `act --as USER`, with a sight of `what` in the audit: print what was found after it.

    `shown` may be filled inside, with the young people whom the command names.
    Raises click.UsageError that says how to name somebody.
    """
    if not username:
        raise click.UsageError("Say who you are acting as: act --as USER ...")
    user = User.objects.filter(username=username.lower(), is_active=True).first()
    if user is None:
        raise click.UsageError(f"No account here has the sign-in name '{username}'.")
    answer = audit.AuditedResponse(f"command {what}", "", 0, None)
    try:
        with acting(user.pk):
            yield standing_of(user)
    except Refused as refused:
        audit.refusal(answer, actor=user.pk)
        raise click.ClickException(str(refused)) from refused
    audit.sight(answer, actor=user.pk, about=frozenset(shown))


@click.command()
def migrate() -> None:
    """Create or update the tables and the database's walls, as the database role that owns them."""
    migrating.migrate()
    add_older_views()
    click.echo("The tables are up to date.")


@click.group()
def database() -> None:
    """Set up PostgreSQL's roles and database."""


@database.command()
@click.option("--admin", required=True, metavar="URL", help="Address of a role that can create roles and databases.")
def prepare(admin: str) -> None:
    """Create act_owner, act_app and the database in DATABASE_URL, where they are missing."""
    created = roles.prepare(admin)
    click.echo("Created: " + ", ".join(created) if created else "Nothing to create: everything is there already.")


def where_to_serve(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say where to listen, and with how much."""
    for option in (
        click.option("--threads", default=4, show_default=True, type=click.IntRange(1, 64), help="In each process."),
        click.option("--workers", default=2, show_default=True, type=click.IntRange(1, 64), help="Processes."),
        click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535)),
        click.option("--host", default="127.0.0.1", show_default=True),
    ):
        command = option(command)
    return command


@click.command()
@where_to_serve
def serve(host: str, port: int, workers: int, threads: int) -> None:
    """Start the web server."""
    service.serve(host, port, workers=workers, threads=threads, before=service.ready)


@click.command(name="django", context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def manage(arguments: tuple[str, ...]) -> None:
    """Run one of Django's own commands (for maintainers)."""
    execute_from_command_line(["act django", *arguments])
