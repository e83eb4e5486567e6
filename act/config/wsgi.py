"""What the web server calls. It doesn't start on tables or walls that are not those of this version."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "act.config.settings")
application = get_wsgi_application()


def _refuse_unless_ready() -> None:
    """Here too, for a server that was not started by `act serve`."""
    from django.conf import settings
    from django.db import connection

    from act.trust import clock
    from act.trust.audit.latest import latest_moment
    from act.trust.walls.migrating import refuse_unless_ready
    from act.trust.walls.patience import of_requests

    of_requests()
    refuse_unless_ready()
    clock.never_set_back(settings.STATE / "latest_moment", latest_moment())
    clock.lead()  # which says so, where it is behind
    connection.close()


_refuse_unless_ready()
