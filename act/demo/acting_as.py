"""Acts as a member of the cast, with exactly what that person may do."""

from collections.abc import Iterator
from contextlib import contextmanager

from act.trust.models import User
from act.trust.scope.acting import acting
from act.trust.scope.standing import Standing, standing_of


@contextmanager
def standing_as(username: str) -> Iterator[Standing]:
    """Open the scope of the user with this sign-in name, and give their standing. Raises User.DoesNotExist."""
    user = User.objects.get(username=username)
    with acting(user.pk):
        yield standing_of(user)
