"""The `act` command: each room's commands, gathered. A command is imported only when it is asked for."""

import os
import sys
from importlib import import_module
from pathlib import Path

import click
import django
from django.core.exceptions import ImproperlyConfigured

COMMANDS = {
    "demo": "act.demo.commands:demo",
    "serve": "act.trust.commands:serve",
    "migrate": "act.trust.commands:migrate",
    "database": "act.trust.commands:database",
    "account": "act.accounts.commands:account",
    "audit": "act.trust.audit.commands:audit",
    "record": "act.trust.records.commands:record",
    "restricted": "act.access.commands:restricted",
    "messages": "act.trust.messages.commands:messages",
    "work": "act.trust.work.commands:work",
    "nightly": "act.trust.work.commands:nightly",
    "evaluate": "act.evaluation.commands:evaluate",
    "appraise": "act.costs.appraise_command:appraise",
    "costs": "act.costs.commands:costs",
    "returns": "act.returns.commands:returns",
    "django": "act.trust.commands:manage",
}
OF_HIGHER_ROOMS = {"audit": ["act.looks.commands:snooping"]}
"""Commands that belong in the group of a room which knows nothing of theirs."""
WITHOUT_SERVICE = {"appraise", "costs", "returns"}  # read files, and need neither settings nor database for that


class Rooms(click.Group):
    """Finds a command in its room."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        if cmd_name not in WITHOUT_SERVICE:
            set_up_django(demo=cmd_name == "demo")
        command = _imported(COMMANDS[cmd_name])
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
    if demo or "ACT_SECRET_KEY" not in os.environ:
        from act.demo import demo_settings  # only here: a real service has its key, and imports nothing of this

        demo_settings.use(Path(os.environ.get("ACT_STATE", ".state")), make=demo)
    django.setup()


def main() -> None:
    """Runs the command; what is wrong is said in one sentence, with exit code 1."""
    try:
        act(prog_name="act")
    except ImproperlyConfigured as error:
        click.echo(f"act: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
