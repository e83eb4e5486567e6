"""How long a request may take to come in, how large it may be, and how many may be on their way."""

from dataclasses import dataclass

from django.conf import settings


@dataclass(frozen=True)
class Limits:
    """For one process. Seconds are real ones; bytes are those of one request, except for `waiting_bytes`."""

    head_seconds: float = 20
    """Until the head of a request is complete."""
    request_seconds: float = 60
    """Until all of it is there: 200,000 letters over a phone at the edge of its network."""
    idle_seconds: float = 75
    """A connection on which nothing is under way: a browser keeps it for its next page."""
    answer_seconds: float = 120
    """Until a client has taken an answer that is ready."""
    head_bytes: int = 32_768
    request_bytes: int = 2_621_440
    """Django's own limit of a form in memory."""
    waiting_bytes: int = 64 * 1024 * 1024
    """Of all requests together that are not complete."""
    connections: int = 500
    threads: int = 4

    @classmethod
    def of_settings(cls, threads: int) -> "Limits":
        """Return those of this service."""
        seconds = settings.REQUEST_SECONDS
        return cls(head_seconds=min(cls.head_seconds, seconds), request_seconds=seconds, threads=threads)
