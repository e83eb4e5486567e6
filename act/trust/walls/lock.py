"""Who holds an SQLite file: many processes of the service at once, or one that changes its tables, alone.

A lock on a file next to the database, which the system lets go of when a process ends, however it ends.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from django.core.exceptions import ImproperlyConfigured
from django.db.backends.base.base import BaseDatabaseWrapper

_held: dict[Path, IO[str]] = {}
"""This process's locks, by file. An open file is all that keeps one."""

IN_USE = "The service is using this database: stop it first, and any other act command that still runs."
CHANGING = "The tables are being changed by act migrate: wait until it is done."


def share(connection: BaseDatabaseWrapper, **_: object) -> None:
    """Signal receiver for a new connection: this process holds the file with others, until it ends.

    Raises ImproperlyConfigured while another process changes the tables.
    """
    file = _lock_file(connection)
    if file and file not in _held:
        _take(file, fcntl.LOCK_SH, CHANGING)


@contextmanager
def alone(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """Inside, no other process opens the file. Raises ImproperlyConfigured when one has it open."""
    file = _lock_file(connection)
    if file is None:
        yield
        return
    connection.close()
    _take(file, fcntl.LOCK_EX, IN_USE)
    try:
        yield
    finally:
        connection.close()
        _held.pop(file).close()


def _take(file: Path, kind: int, refused: str) -> None:
    handle = _held.pop(file, None) or _opened(file)
    try:
        fcntl.flock(handle, kind | fcntl.LOCK_NB)
    except BlockingIOError as error:
        handle.close()
        raise ImproperlyConfigured(refused) from error
    _held[file] = handle


def _opened(file: Path) -> IO[str]:
    try:
        return file.open("a", encoding="utf-8")
    except OSError as error:
        reason = (error.strerror or "").lower()
        raise ImproperlyConfigured(
            f"The database can't be kept in {file.parent} ({reason}): make that folder, or set another ACT_STATE."
        ) from error


def _lock_file(connection: BaseDatabaseWrapper) -> Path | None:
    """None where there is nothing to lock: another kind of database, or one in memory."""
    name = str(connection.settings_dict["NAME"])
    if connection.vendor != "sqlite" or ":memory:" in name or "mode=memory" in name:
        return None
    return Path(f"{name}.lock")
