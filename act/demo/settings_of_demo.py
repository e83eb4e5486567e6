"""The demonstration's own settings, kept beside its database: a fresh secret for each, never in the repository."""

import os
import secrets
from pathlib import Path

NAME = "demo.env"
AS_AT = "2016-10-31"


def use(state: Path, *, make: bool) -> None:
    """Puts the demonstration's settings into the environment, where the environment has none of its own.

    With `make`, writes them first if they are not there yet.
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
    """Easy to type from a screen: four groups of three letters."""
    letters = "abcdefghjkmnpqrstuvwxyz"
    return "-".join("".join(secrets.choice(letters) for _ in range(3)) for _ in range(4))
