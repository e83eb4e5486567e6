"""Django's `migrate`, with the same picture of what has changed as our `makemigrations`."""

from django.core.management.commands import migrate

from act.trust.walls.tables_only import TablesOnly


class Command(migrate.Command):
    """The same. `act migrate` calls it, and does what belongs around it."""

    autodetector = TablesOnly
