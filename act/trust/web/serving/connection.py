"""One connection: since when we wait for the rest of its request, and what it is told when we wait no longer."""

from contextlib import suppress
from time import monotonic
from typing import Any

from waitress.channel import ClientDisconnected, HTTPChannel
from waitress.task import ErrorTask
from waitress.utilities import Error

from act.trust.web.plain_page import plain_page
from act.trust.web.serving.limits import Limits

AGAIN = "Nothing was saved from this page. Go back with your browser's Back button, and send it again."
TOLD = {
    408: ("This took too long to arrive", "Your connection is slow at the moment, or it was lost.", AGAIN),
    413: (
        "There is too much text on this page",
        "We can't take that much at once. Nothing was saved from this page.",
        "Go back with your browser's Back button, shorten it, or send it in two parts.",
    ),
}
"""By status: what happened, in three sentences. Other statuses are for programs that speak no proper HTTP."""
OTHERWISE = ("We can't read this request", "It is not what a browser sends.", "Try again with an ordinary browser.")


class TookTooLong(Error):  # type: ignore[misc]  # waitress has no types
    """A request that was not complete in time."""

    code, reason = 408, "Request Timeout"


class RefusalTask(ErrorTask):  # type: ignore[misc]
    """Says in our own words what the web server itself refuses; the connection ends with it."""

    def execute(self) -> None:
        """Write the answer."""
        refused = self.request.error
        page = plain_page(*TOLD.get(refused.code, OTHERWISE)).encode()
        self.status = f"{refused.code} {refused.reason}"
        self.response_headers += [
            ("Content-Type", "text/html; charset=utf-8"),
            ("Cache-Control", "no-store"),
            *self.channel.server.headers,
        ]
        self.set_close_on_finish()
        self.content_length = len(page)
        self.write(page)


class Connection(HTTPChannel):  # type: ignore[misc]
    """A browser's connection. A thread is bound to it only while a request that is all there is answered."""

    error_task_class = RefusalTask
    request: Any
    """The one that is coming in, if one is."""

    def __init__(self, *args: Any, **more: Any) -> None:
        self.since = monotonic()
        """When the request that is coming in began; between requests, when the last one was there."""
        self.answered: float | None = None
        """When an answer was first seen waiting to be taken."""
        super().__init__(*args, **more)

    def received(self, data: bytes) -> bool:
        """Take what came."""
        before = self.request
        taken: bool = super().received(data)
        if self.request is not before:
            self.since = monotonic()
        return taken

    @property
    def address(self) -> str:
        """Where it comes from."""
        return str(self.addr[0])

    @property
    def waits(self) -> bool:
        """Whether we wait for the client, and no thread is at work for it."""
        return not self.requests

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self.waits and self.request is None and not self.total_outbufs_len

    @property
    def bytes_waiting(self) -> int:
        """The bytes of a request that is not complete."""
        request = self.request
        return request.body_bytes_received + request.header_bytes_received if request is not None else 0

    def end_if_late(self, now: float, limits: Limits) -> None:
        """End it when its time is over; a request that is half there is told so."""
        if not self.waits:
            self.since = now
        self.answered = (self.answered or now) if self.waits and self.total_outbufs_len else None
        if self.answered is not None:
            self._end_after(now - self.answered, limits.answer_seconds)
        elif self.idle:
            self._end_after(now - self.since, limits.idle_seconds)
        elif self.waits:
            half = self.request.headers_finished
            if now - self.since > (limits.request_seconds if half else limits.head_seconds):
                self._refuse(TookTooLong(""))

    def _end_after(self, seconds: float, most: float) -> None:
        if seconds > most:
            self.handle_close()  # `will_close` would wait until the client takes what it does not take

    def _refuse(self, error: Error) -> None:
        with self.requests_lock:
            request, self.request = self.request, None
            request.error = error
            with suppress(ClientDisconnected):
                RefusalTask(self, request).service()
            request.close()
            self.close_when_flushed = True
