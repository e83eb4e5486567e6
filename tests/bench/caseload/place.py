"""The whole demonstration, set up by the commands that people use."""

import os
import subprocess
import sys

from act.cli import set_up_django


def settle(kind: str) -> None:
    """Fills the folder ACT_STATE and, on PostgreSQL, the cluster that PGHOST and PGPORT lead to; then wakes Django."""
    if kind == "PostgreSQL":
        os.environ["DATABASE_URL"] = _address("act_app")
        os.environ["DATABASE_OWNER_URL"] = _address("act_owner")
    set_up_django(demo=True)
    if kind == "PostgreSQL":
        _act("database", "prepare", "--admin", _address(os.environ["PGUSER"], os.environ["PGPASSWORD"], "postgres"))
    _act("demo", "--no-serve")


def _address(role: str, password: str = "", database: str = "act") -> str:
    where = f"{os.environ['PGHOST']}:{os.environ['PGPORT']}"
    return f"postgresql://{role}:{password or role}@{where}/{database}"


def _act(*arguments: str) -> None:
    """Raises RuntimeError with what the command complained of."""
    done = subprocess.run([sys.executable, "-m", "act.cli", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"act {' '.join(arguments[:2])}: {done.stderr or done.stdout}")
