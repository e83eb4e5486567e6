"""The walls of an SQLite file: its triggers. SQLite keeps each as the text that made it.

SQLite changes a table by making it anew, and refuses to while a trigger of another table names it. So triggers are
taken down before migrations and put up afterwards; in between, the service refuses to start (`refuse_unless_ready`).
"""

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from act.trust.walls.declared import declared
from act.trust.walls.objects import Key, Kind


def differences(connection: BaseDatabaseWrapper) -> list[str]:
    """One line for each trigger that is missing, changed, or not declared."""
    found, wanted = _there(connection), declared("sqlite")
    wrong = [f"{key} is not declared" for key in found if key not in wanted]
    for key, each in wanted.items():
        if found.get(key) != each.create:
            wrong.append(f"{key} is {'changed' if key in found else 'missing'}")
    return wrong


def take_down(connection: BaseDatabaseWrapper) -> None:
    """Drops every trigger."""
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        for key in _there(connection):
            cursor.execute(f'DROP TRIGGER "{key.name}"')


def put_up(connection: BaseDatabaseWrapper) -> None:
    """Makes the triggers what is declared."""
    take_down(connection)
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        for each in declared("sqlite").values():
            cursor.execute(each.create)


def _there(connection: BaseDatabaseWrapper) -> dict[Key, str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'trigger'")
        return {Key(Kind.TRIGGER, table, name): statement for table, name, statement in cursor.fetchall()}
