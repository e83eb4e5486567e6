"""Migrating alone, and what happens when it is killed half way."""

import signal
import subprocess
import sys

import pytest

from tests import environment
from tests.serving import free_port
from tests.stories.copies import Copy
from tests.trust.walls.listing import listing

on_sqlite = pytest.mark.skipif(environment.POSTGRES, reason="about SQLite's file")

HOLD = """
import os, django; os.environ.setdefault("DJANGO_SETTINGS_MODULE", "act.config.settings"); django.setup()
from django.db import connection
from act.trust.walls import lock
{}
print("held", flush=True)
input()
"""
SERVING = HOLD.format("connection.cursor().execute('SELECT 1'); connection.close()")
CHANGING = HOLD.format("held = lock.alone(connection); held.__enter__()")
KILLED = """
import os, signal, django; os.environ.setdefault("DJANGO_SETTINGS_MODULE", "act.config.settings"); django.setup()
from act.trust.models import AuditRow
from act.trust.walls import migrating, postgresql, sqlite_triggers
from django.db.migrations.recorder import MigrationRecorder
def killed(connection): os.kill(os.getpid(), signal.SIGKILL)
from django.db import transaction, connection
postgresql.put_up = sqlite_triggers.put_up = killed
from act.trust.walls.database import as_owner
with as_owner(), migrating._one_transaction():
    migrating.take_down(using="default", plan=["a change"])
    migrating.put_up(using="default")
"""


def run(copy: Copy, command: str) -> subprocess.CompletedProcess[str]:
    """A command; one that serves would listen at a port that nobody else has."""
    return copy.act(command, *([] if command == "migrate" else ["--port", str(free_port())]))


def held_by(script: str, copy: Copy) -> subprocess.Popen[str]:
    """A process that has come as far as saying so."""
    process = subprocess.Popen(
        [sys.executable, "-c", script], env=copy.variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout and process.stdout.readline() == "held\n"
    return process


@on_sqlite
@pytest.mark.parametrize("command", ["migrate", "demo"])
def test_the_tables_are_not_changed_while_the_service_holds_the_file(command: str, copied: Copy) -> None:
    service = held_by(SERVING, copied)
    refused = run(copied, command)
    service.communicate("\n")
    assert (refused.returncode, refused.stderr) == (
        1,
        "act: The service is using this database: stop it first, and any other act command that still runs.\n",
    )
    assert copied.act("migrate").returncode == 0


@on_sqlite
def test_nobody_uses_the_file_while_its_tables_are_changed(copied: Copy) -> None:
    migration = held_by(CHANGING, copied)
    refused = run(copied, "serve")
    migration.communicate("\n")
    assert (refused.returncode, refused.stderr) == (
        1,
        "act: The tables are being changed by act migrate: wait until it is done.\n",
    )


def test_killed_between_taking_down_and_putting_up_nothing_is_open(copied: Copy) -> None:
    before = listing(copied)
    assert copied.python("-c", KILLED).returncode == -signal.SIGKILL
    if environment.POSTGRES:
        assert listing(copied) == before
        return
    assert not [line for line in listing(copied) if line.startswith("trigger")]
    refused = run(copied, "serve")
    assert refused.returncode == 1 and "The database's walls are not what this version declares" in refused.stderr
    assert copied.act("migrate").stdout == "The tables are up to date.\n"
    assert listing(copied) == before


@pytest.mark.parametrize("command", ["migrate", "serve"])
def test_a_database_from_before_the_first_release_is_refused_in_one_sentence(command: str, copied: Copy) -> None:
    copied.run("INSERT INTO django_migrations (app, name, applied) VALUES ('trust', '0001_initial', '2026-11-22')")
    refused = run(copied, command)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == (
        "act: This database has changes that this version doesn't know (trust 0001_initial): it is either from before "
        "the first release, and can't be brought up to date, or newer than this version.\n"
    )


def test_a_service_whose_tables_are_older_than_its_code_does_not_start(empty: Copy) -> None:
    refused = run(empty, "serve")
    assert (refused.returncode, refused.stderr) == (
        1,
        "act: The tables are older than this version. Run: act migrate\n",
    )
