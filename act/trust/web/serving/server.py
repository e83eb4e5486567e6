"""Reads requests to their end before a thread is bound to them, each within a time and a size.

Waitress reads on one loop and answers on threads, but knows no end of a request that comes a byte at a time, and stops
accepting anybody when it holds as many connections as it may. Here such a request ends, and room is made for the next
one by ending what has waited longest, of the address that holds the most.
"""

import socket
from collections import Counter
from collections.abc import Callable
from time import monotonic
from typing import Any

from django.conf import settings
from waitress.adjustments import Adjustments
from waitress.server import TcpWSGIServer
from waitress.wasyncore import dispatcher

from act.trust.web.headers import of_the_server
from act.trust.web.serving.connection import Connection
from act.trust.web.serving.limits import Limits

SPARE = 50
"""Connections above the limit while all of them are being answered, and none can be ended."""


class Server(TcpWSGIServer):  # type: ignore[misc]  # waitress has no types
    """The server of one process, on a socket that others may share."""

    channel_class = Connection

    def __init__(self, application: Callable[..., Any], listening: socket.socket, limits: Limits, **more: Any) -> None:
        self.limits, self.stopping = limits, False
        self.headers = of_the_server()
        """What every answer of the server itself carries too."""
        place = (listening.family, listening.type, listening.proto, listening.getsockname())
        adjustments = Adjustments(sockets=[listening], **(_adjustments(limits) | more))
        super().__init__(application, _sock=listening, adj=adjustments, sockinfo=place, bind_socket=False)

    def handle_accept(self) -> None:
        """Take a connection; for one more than there may be, another one ends."""
        if len(self.active_channels) >= self.limits.connections:
            self._end_one()
        super().handle_accept()

    def maintenance(self, now: float) -> None:
        """End what is late, and what is too much to keep in mind. It is called every second or so."""
        now = monotonic()
        for connection in [*self.active_channels.values()]:
            connection.end_if_late(now, self.limits)
        while sum(each.bytes_waiting for each in self.active_channels.values()) > self.limits.waiting_bytes:
            self._end_one()

    def stop(self) -> None:
        """Take nothing new, and come to an end when everything under way is answered. For signal handlers."""
        if not self.stopping:
            self.stopping = True
            self.pull_trigger()

    def run(self, grace: float = 10) -> None:
        """Serve until told to stop; then for at most `grace` seconds more, as long as somebody waits for an answer."""
        step = {"map": self._map, "use_poll": True, "count": 1}
        while not self.stopping:
            self.asyncore.loop(timeout=self.adj.asyncore_loop_timeout, **step)
        self.accepting = False
        dispatcher.close(self)
        until = monotonic() + grace
        while monotonic() < until and any(not each.waits or each.total_outbufs_len for each in self._open()):
            self.asyncore.loop(timeout=0.1, **step)
        self.task_dispatcher.shutdown(timeout=1)
        for connection in self._open():
            connection.handle_close()
        self.trigger.close()

    def _open(self) -> list[Connection]:
        return [*self.active_channels.values()]

    def _end_one(self) -> None:
        """End what has waited longest of the address that has the most: what is idle before what is half there."""
        waiting = [connection for connection in self._open() if connection.waits]
        if waiting:
            held = Counter(connection.address for connection in waiting)
            (most, _), *_ = held.most_common(1)
            of_most = (connection for connection in waiting if connection.address == most)
            min(of_most, key=lambda connection: (not connection.idle, connection.since)).handle_close()


def _adjustments(limits: Limits) -> dict[str, Any]:
    shortest = min(limits.head_seconds, limits.request_seconds, 2)
    return {
        "threads": limits.threads,
        "max_request_header_size": limits.head_bytes,
        "max_request_body_size": limits.request_bytes,
        "inbuf_overflow": limits.request_bytes,  # what people write is never put into a file on its way
        "connection_limit": limits.connections + SPARE,
        "cleanup_interval": shortest / 2,
        "asyncore_loop_timeout": shortest / 2,
        "log_socket_errors": False,
        "ident": "",
        **_proxy(),
    }


def _proxy() -> dict[str, Any]:
    """How people come is a setting. What proxies say of others is handed on, and read where it is believed or not."""
    return {"url_scheme": "https" if settings.HTTPS else "http", "clear_untrusted_proxy_headers": False}
