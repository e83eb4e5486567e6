"""What `act serve` makes sure of before anybody is served; each refusal is one sentence."""

import fcntl
import socket
from contextlib import closing
from pathlib import Path
from typing import IO

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

SHORTEST_KEY, FEWEST_LETTERS = 40, 10
HOW_TO_MAKE_ONE = "python -c 'import secrets; print(secrets.token_urlsafe(48))'"


def refuse_weak_key() -> None:
    """Raise ImproperlyConfigured for a secret that could be guessed: sign-ins are signed with it."""
    key = settings.SECRET_KEY
    if len(key) < SHORTEST_KEY or len(set(key)) < FEWEST_LETTERS:
        raise ImproperlyConfigured(
            f"ACT_SECRET_KEY is too weak: it needs {SHORTEST_KEY} characters that nobody can guess. "
            f"Make one with: {HOW_TO_MAKE_ONE}"
        )


def hold_state(state: Path) -> IO[str]:
    """Return the lock on a state folder, which the system lets go of when all who serve from it have ended.

    Raises ImproperlyConfigured when somebody serves from it already.
    """
    state.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = (state / "serving.lock").open("a", encoding="utf-8")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        lock.close()
        raise ImproperlyConfigured(
            f"The service already runs from {state}: stop it first, or set another ACT_STATE."
        ) from error
    for file in state.rglob("*"):
        if file.is_file():  # one that an earlier version made
            file.chmod(0o600)
    return lock


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens at host and port. Raises ImproperlyConfigured when that can't be."""
    try:
        ((family, kind, protocol, _, address), *_) = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
        listening = socket.socket(family, kind, protocol)
    except OSError as error:
        raise ImproperlyConfigured(f"There is no address {host} on this machine.") from error
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(1024)
    except OSError as error:
        with closing(listening):
            raise ImproperlyConfigured(
                f"We can't listen at {host}, port {port} ({error.strerror}): "
                "another program may be using it. Choose another one with --port."
            ) from error
    return listening
