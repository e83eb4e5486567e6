"""The `act` command: each room's commands, gathered. A command is imported only when it is asked for."""

import os
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import click

from act.methods.plain_output import use_plain_output


@dataclass(frozen=True, slots=True)
class Listed:
    """Where a command is, and the first sentence of its help: listing them all imports none of them.

    `service`: it needs settings and a database. Commands that only read files need neither.
    """

    place: str
    says: str
    service: bool = True


COMMANDS = {
    "demo": Listed(
        "act.demo.commands:demo", "Set up and serve a demonstration with fictional people, as at 31 October 2016."
    ),
    "serve": Listed("act.trust.commands:serve", "Start the web server."),
    "migrate": Listed(
        "act.trust.commands:migrate",
        "Create or update the tables and the database's walls, as the database role that owns them.",
    ),
    "database": Listed("act.trust.commands:database", "Set up PostgreSQL's roles and database."),
    "account": Listed("act.accounts.commands:account", "Set who can sign in, and in which role."),
    "audit": Listed("act.trust.audit.commands:audit", "Anchor the audit, and check it and the record."),
    "restricted": Listed(
        "act.access.commands:restricted", "List restricted records by key, and name a manager where none is left."
    ),
    "work": Listed(
        "act.trust.work.commands:work",
        "Do what nobody waits for: messages each minute, the check and the cleaning each night.",
    ),
    "nightly": Listed(
        "act.trust.work.commands:nightly",
        "Do the night's work now: messages, the check of audit and record, cleaning.",
    ),
    "messages": Listed("act.trust.messages.commands:messages", "Send the messages that colleagues get by email."),
    "evaluate": Listed("act.evaluation.commands:evaluate", "Print the evaluation summary, counted from the record."),
    "appraise": Listed(
        "act.costs.appraise_command:appraise",
        "Work out what a programme is worth, compared with what it costs.",
        service=False,
    ),
    "costs": Listed("act.costs.commands:costs", "Read a workbook of unit costs and check it.", service=False),
    "returns": Listed("act.returns.commands:returns", "Read a council's return and say what is in it.", service=False),
    "django": Listed("act.trust.commands:manage", "Run one of Django's own commands (for maintainers)."),
}
OF_HIGHER_ROOMS = {"audit": ["act.looks.commands:snooping"]}
"""Commands that belong in the group of a room which knows nothing of theirs."""


class Rooms(click.Group):
    """Finds a command in its room."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, listed.says) for name, listed in COMMANDS.items()])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        listed = COMMANDS.get(cmd_name)
        if listed is None:
            return None
        if listed.service:
            set_up_django(demo=cmd_name == "demo")
        command = _imported(listed.place)
        if isinstance(command, click.Group):
            for place in OF_HIGHER_ROOMS.get(cmd_name, []):
                command.add_command(_imported(place))
        return command


def _imported(place: str) -> click.Command:
    module, name = place.split(":")
    command: click.Command = getattr(import_module(module), name)
    return command


@click.group(cls=Rooms)
@click.option("--as", "username", metavar="USER", help="Act as this person. You see what they are allowed to see.")
@click.pass_context
def act(ctx: click.Context, username: str | None) -> None:
    """Achieving Change Together."""
    ctx.obj = username
    ctx.meta["act.set_up_django"] = set_up_django  # for a command that needs the service only sometimes


def set_up_django(*, demo: bool) -> None:
    """Set Django up. Without ACT_SECRET_KEY, the settings of a demonstration made here before are used.

    `demo`: use the demonstration's settings, and make them if there are none yet.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "act.config.settings")
    os.umask(0o077)  # what the service writes is for nobody else on this machine
    if demo or "ACT_SECRET_KEY" not in os.environ:
        from act.demo import demo_settings  # only here: a real service has its key, and imports nothing of this

        demo_settings.use(Path(os.environ.get("ACT_STATE", ".state")), make=demo)
    import django

    django.setup()


def main() -> None:
    """Runs the command; what is wrong is said in one sentence, with exit code 1."""
    use_plain_output()
    try:
        act(prog_name="act")
    except Exception as error:
        sentence = _sentence(error)
        if not sentence:
            raise
        click.echo(f"act: {sentence}", err=True)
        sys.exit(1)


def _sentence(error: Exception) -> str:
    """Return what is wrong with the settings or the database; empty for a fault of the code."""
    from django.core.exceptions import ImproperlyConfigured  # only here: most commands end without it
    from django.db import OperationalError

    if isinstance(error, OperationalError):
        why = str(error).partition("\n")[0]
        return f"The database can't be used ({why}). Check that it is there and running, and the settings that name it."
    return str(error) if isinstance(error, ImproperlyConfigured) else ""


if __name__ == "__main__":
    main()
