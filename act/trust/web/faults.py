"""What to say when the database does not do what it should: by the driver's own codes, never by its words."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import Error


@dataclass(frozen=True)
class Fault:
    """A page for the person who meets it: its status, and three sentences."""

    status: int
    heading: str
    happened: str
    advice: str


IN_DANGER = "If a child is in danger, call 999 or your duty team."
NOTHING_SAVED = "Nothing was saved from this page."
SEND_AGAIN = f"Wait a minute, go back with your browser's Back button, and send it again. {IN_DANGER}"

OURS = Fault(
    500,
    "Something went wrong on our side",
    NOTHING_SAVED,
    f"Try once more. If it happens again, tell your manager what you were doing. {IN_DANGER}",
)
BUSY = Fault(503, "A colleague is saving at the moment", f"We waited, and could not save. {NOTHING_SAVED}", SEND_AGAIN)
SLOW = Fault(503, "This takes too long at the moment", f"We stopped waiting for it. {NOTHING_SAVED}", SEND_AGAIN)
AWAY = Fault(503, "We can't reach our records at the moment", f"They are not lost. {NOTHING_SAVED}", SEND_AGAIN)
FULL = Fault(
    503,
    "We can't save anything at the moment",
    f"There is no room where records are kept, or they can only be read. {NOTHING_SAVED}",
    f"Tell your administrator now. {IN_DANGER}",
)
NOT_RECORDED = Fault(
    503,
    "We cannot show this page at the moment",
    "We record who opens each page before we show it, and right now we can't record it.",
    f"Try again in a minute. {IN_DANGER}",
)
"""A page could not be entered in the audit, so it is not shown (docs/adr/0004)."""

OF_SQLITE = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: FULL,
    sqlite3.SQLITE_IOERR: AWAY,
    sqlite3.SQLITE_CANTOPEN: AWAY,
}
"""By primary result code (sqlite.org/rescode.html)."""
OF_POSTGRESQL = {
    "55P03": BUSY,  # lock_not_available, after lock_timeout
    "40P01": BUSY,  # deadlock_detected
    "40001": BUSY,  # serialization_failure
    "57014": SLOW,  # query_canceled, after statement_timeout
    "53100": FULL,  # disk_full
    "25006": FULL,  # read_only_sql_transaction
    "08": AWAY,  # connection exceptions
    "53": AWAY,  # too little of something, such as connections
    "57": AWAY,  # shut down by whoever runs it
}
"""By SQLSTATE, or by its class (PostgreSQL's manual, appendix A)."""


def fault_of(error: BaseException | None, otherwise: Fault = OURS) -> Fault:
    """Return what to say of a mistake. `otherwise` is for one that says nothing about the database's state."""
    for cause in _causes(error):
        if isinstance(cause, sqlite3.Error):
            return OF_SQLITE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF, otherwise)
        if type(cause).__module__.startswith("psycopg"):
            return _of_postgresql(cause, otherwise)
    return otherwise


def _of_postgresql(error: BaseException, otherwise: Fault) -> Fault:
    state = getattr(error, "sqlstate", None)
    if state is None:  # the driver itself: it has no connection, or lost the one it had
        return AWAY if type(error).__name__ in {"OperationalError", "ConnectionTimeout"} else otherwise
    return OF_POSTGRESQL.get(state) or OF_POSTGRESQL.get(state[:2], otherwise)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """From a mistake of Django's to the driver's that led to it."""
    while isinstance(error, Error) and error.__cause__:
        error = error.__cause__
        yield error
