"""The only writer of somebody's own password."""

from django.db import transaction

from act.trust import audit
from act.trust.models import User
from act.trust.scope.standing import Standing


@transaction.atomic
def change_password(*, by: Standing, password: str) -> User:
    """Return one's own password; whoever held another one is signed out by it."""
    user = by.user
    user.set_password(password)
    user.must_change_password = False
    user.save(update_fields=["password", "must_change_password"])
    audit.act("trust.password_changed", by=by, about=audit.NOBODY)
    return user
