"""Django's `makemigrations`, for migrations that hold tables only."""

from django.core.management.commands import makemigrations

from act.trust.walls.tables_only import TablesOnly


class Command(makemigrations.Command):
    """The same, with our own picture of what has changed."""

    autodetector = TablesOnly
