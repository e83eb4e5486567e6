"""How long a request waits for the database. A command waits as long as the person who started it."""

from typing import Any

from django.conf import settings
from django.db import connections


def of_requests() -> None:
    """Give every connection that is opened from here on in this process the limits of the settings."""
    for alias in connections:
        database = connections[alias].settings_dict
        database["OPTIONS"] = {**database["OPTIONS"], **_limits(database["ENGINE"])}


def _limits(engine: str) -> dict[str, Any]:
    lock, statement = settings.LOCK_SECONDS, settings.STATEMENT_SECONDS
    if engine.endswith("sqlite3"):
        return {"timeout": lock}
    limits = {
        "lock_timeout": lock,
        "statement_timeout": statement,
        "idle_in_transaction_session_timeout": 2 * statement,
    }
    return {"options": " ".join(f"-c {name}={int(seconds * 1000)}" for name, seconds in limits.items())}
