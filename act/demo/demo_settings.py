"""The demonstration's own settings, kept in a file next to its database, with a fresh secret for each one."""

import os
import secrets
from pathlib import Path

NAME = "demo.env"
AS_AT = "2016-10-31"


def use(state: Path, *, make: bool) -> None:
    """Put the demonstration's settings into the environment, where it has none of its own.

    With `make`, write the file first if there is none yet.
    """
    file = state / NAME
    if make and not file.exists():
        state.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(
            f"ACT_SECRET_KEY={secrets.token_urlsafe(48)}\n"
            f"ACT_DEMO_PASSWORD={_password()}\n"
            f"ACT_PRACTICE_DATE={AS_AT}\n"
            "ACT_FICTIONAL=1\n",
            encoding="utf-8",
        )
    if file.exists():
        for line in file.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition("=")
            os.environ.setdefault(name, value)


def _password() -> str:
    """Four groups of three letters: easy to type from a screen."""
    letters = "abcdefghjkmnpqrstuvwxyz"
    return "-".join("".join(secrets.choice(letters) for _ in range(3)) for _ in range(4))
