"""Who is signed in, read once for each request."""

from typing import Any
from uuid import UUID

from django.contrib.auth.backends import ModelBackend
from django.db.models import QuerySet

from act.trust.models import User
from act.trust.scope.compiled import compiled_once


class UserBackend(ModelBackend):
    """As Django's, but for the statement of every page: it is written once for each process."""

    def get_user(self, user_id: Any) -> User | None:
        """Return the account; None where there is none, or none that is open."""
        return next((user for user in _accounts(user_id) if self.user_can_authenticate(user)), None)


@compiled_once
def _accounts(key: UUID) -> QuerySet[User]:
    return User.objects.filter(pk=key).order_by()
