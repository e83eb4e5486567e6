"""Loaded by pytest before Django: the settings that tests run under. PostgreSQL when `tests.run` started one."""

import os
import tempfile
from pathlib import Path

STATE = Path(tempfile.mkdtemp(prefix="act-tests-"))
(STATE / "static").mkdir()

POSTGRES = "ACT_TEST_POSTGRES" in os.environ


def address(role: str, database: str) -> str:
    """The throwaway cluster's address for one of our roles."""
    return f"postgresql://{role}:{role}@{os.environ['PGHOST']}:{os.environ['PGPORT']}/{database}"


def admin() -> str:
    """The same for the cluster's administrator."""
    user, password = os.environ["PGUSER"], os.environ["PGPASSWORD"]
    return f"postgresql://{user}:{password}@{os.environ['PGHOST']}:{os.environ['PGPORT']}/postgres"


os.environ.update(
    ACT_SECRET_KEY="only-for-tests-only-for-tests-only-for-tests",
    ACT_STATE=str(STATE),
    ACT_PRACTICE_DATE="2016-10-31",
    ACT_PRACTICE_TIME="21:00",
    ACT_FICTIONAL="1",
)
if POSTGRES:
    os.environ["DATABASE_URL"] = address("act_app", "act")
    os.environ["DATABASE_OWNER_URL"] = address("act_owner", "act")
else:
    os.environ["DATABASE_URL"] = "sqlite://:memory:"
    os.environ.pop("DATABASE_OWNER_URL", None)
