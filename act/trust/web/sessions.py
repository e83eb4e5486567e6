"""Sign-ins kept in the database, which end by a clock that is never set back."""

from datetime import datetime
from typing import Any

from django.contrib.sessions.backends import db

from act.trust import clock


class SessionStore(db.SessionStore):
    """As Django's, but for the clock."""

    def get_expiry_date(self, **kwargs: Any) -> datetime:
        """Return when it ends, if it changes now."""
        kwargs.setdefault("modification", clock.for_expiry())
        return super().get_expiry_date(**kwargs)

    def load(self) -> dict[str, Any]:
        """Return what it holds; nothing once it has ended."""
        held = self.model.objects.filter(session_key=self.session_key, expire_date__gt=clock.for_expiry()).first()
        if held is None:
            self._session_key = None
            return {}
        return self.decode(held.session_data)
