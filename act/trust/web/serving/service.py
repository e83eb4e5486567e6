"""Everything together: refuse what would go wrong, make ready, listen, serve."""

import socket
import sys
from collections.abc import Callable
from contextlib import closing
from importlib import import_module

from django.conf import settings
from django.core.management import call_command
from django.db import connections

from act.trust.audit.commands import anchor_at_start
from act.trust.walls import migrating
from act.trust.web.serving.limits import Limits
from act.trust.web.serving.server import Server
from act.trust.web.serving.starting import hold_state, listen, refuse_weak_key
from act.trust.web.serving.workers import Told, Workers

APPLICATION = "act.config.wsgi"


def serve(host: str, port: int, *, workers: int, threads: int, before: Callable[[], None]) -> None:
    """Serve until told to stop, and leave with the exit code.

    `before` makes the record ready, once it is sure that nobody else serves it and the port is free.
    Raises ImproperlyConfigured with the sentence that says why it can't.
    """
    refuse_weak_key()
    with hold_state(settings.STATE), closing(listen(host, port)) as listening:
        before()
        sys.exit(_workers(listening, Limits.of_settings(threads)).run(workers))


def ready() -> None:
    """Refuse tables that are not those of this version; then bring the static files and the anchors up to date."""
    migrating.refuse_unless_ready()
    call_command("collectstatic", interactive=False, verbosity=0)
    anchor_at_start()


def _workers(listening: socket.socket, limits: Limits) -> Workers:
    application = import_module(APPLICATION).application
    connections.close_all()
    sys.stdout.flush()

    def work(told: Told) -> None:
        server = Server(application, listening, limits)
        told.then(server.stop, server._map)
        server.run()

    return Workers(work, listening)
