"""Somebody of the cast acts."""

from collections.abc import Iterator
from contextlib import contextmanager

from act.trust.models import User
from act.trust.scope.acting import acting
from act.trust.scope.standing import Standing, standing_of


@contextmanager
def standing_as(username: str) -> Iterator[Standing]:
    """The scope and standing of one of the cast."""
    user = User.objects.get(username=username)
    with acting(user.pk):
        yield standing_of(user)
