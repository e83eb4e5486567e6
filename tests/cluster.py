"""A PostgreSQL server that is made for one command and thrown away with it."""

import shutil

COMMAND = "pg_virtualenv"
QUICK = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "jit=off", "max_connections=200")
"""For tests: what they write may be lost with the machine, and compiling a statement takes longer than it saves."""


def installed() -> bool:
    """Whether this machine can make one; `make system` sees to it."""
    return shutil.which(COMMAND) is not None


def throwaway(settings: tuple[str, ...] = QUICK) -> list[str]:
    """What to put before a command. The server's folder is temporary, so any number run beside each other."""
    return [COMMAND, "-t", *(part for setting in settings for part in ("-o", setting))]
