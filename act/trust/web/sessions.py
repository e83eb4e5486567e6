"""Sign-ins kept in the database, which end by a clock that is never set back."""

from datetime import datetime
from typing import Any

from django.contrib.sessions.backends import db
from django.db import connection
from django.db.models import DateTimeField

from act.trust import clock

A_MOMENT = DateTimeField()
HELD = "SELECT session_data FROM django_session WHERE session_key = %s AND expire_date > %s"
"""Every page begins with it: written by hand, since Django needs longer to write it than a database to answer."""


class SessionStore(db.SessionStore):
    """As Django's, but for the clock."""

    def get_expiry_date(self, **kwargs: Any) -> datetime:
        """Return when it ends, if it changes now."""
        kwargs.setdefault("modification", clock.for_expiry())
        return super().get_expiry_date(**kwargs)

    def load(self) -> dict[str, Any]:
        """Return what it holds; nothing once it has ended."""
        now = A_MOMENT.get_db_prep_value(clock.for_expiry(), connection)
        with connection.cursor() as cursor:
            cursor.execute(HELD, [self.session_key, now])
            held = cursor.fetchone()
        if held is None:
            self._session_key = None
            return {}
        return self.decode(held[0])
