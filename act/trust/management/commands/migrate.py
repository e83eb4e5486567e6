"""Django's `migrate`, with the same picture of what has changed as our `makemigrations`."""

from typing import Any

from django.core.management.commands import migrate

from act.trust.walls import fresh_tables
from act.trust.walls.tables_only import TablesOnly

PARTLY = ("app_label", "check_unapplied", "plan", "fake")
"""Options with which it does less, or nothing."""


class Command(migrate.Command):
    """The same. `act migrate` calls it, and does what belongs around it.

    An empty database gets its tables straight from the models.
    """

    autodetector = TablesOnly

    def handle(self, *args: Any, **options: Any) -> None:
        if not any(options.get(name) for name in PARTLY) and fresh_tables.is_empty():
            fresh_tables.make()
        super().handle(*args, **options)
