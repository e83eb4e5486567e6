"""Tables made straight from the models are those that the migrations make, one after the other."""

from tests.stories.copies import Copy
from tests.trust.walls.listing import listing

ONE_AFTER_THE_OTHER = """
import os, django; os.environ.setdefault("DJANGO_SETTINGS_MODULE", "act.config.settings"); django.setup()
from django.core.management import call_command
from django.core.management.commands import migrate
from act.trust.walls import migrating
from act.trust.walls.database import as_owner
with as_owner(), migrating._one_transaction():
    call_command(migrate.Command(), verbosity=0)
    assert migrating.differences() == []
"""
APPLIED = "SELECT app, name FROM django_migrations ORDER BY app, name"


def test_a_fresh_database_is_line_by_line_what_the_migrations_make(empty: Copy, copied: Copy) -> None:
    done = empty.python("-c", ONE_AFTER_THE_OTHER)
    assert done.returncode == 0, done.stderr
    assert listing(empty) == listing(copied)
    assert empty.ask(APPLIED) == copied.ask(APPLIED)
