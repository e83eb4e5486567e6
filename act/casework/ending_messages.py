"""What is written to managers when an ending waits for them, and to its proposer when it was answered: never whose."""

from collections.abc import Iterable

from django.urls import reverse

from act.casework.models import SupportEnding
from act.trust import clock
from act.trust.messages import sending
from act.trust.models import User


def tell_managers(ending: SupportEnding, managers: Iterable[User]) -> None:
    """Write to the managers who can agree to an ending that it waits."""
    for manager in managers:
        _write(ending, manager, "An ending waits for a manager", "A colleague proposed an ending. Please answer.")


def tell_proposer(ending: SupportEnding) -> None:
    """Write to the colleague who proposed an ending that a manager answered it, or undid it."""
    _write(ending, ending.proposed_by, "An ending was answered", "A manager answered an ending that you proposed.")


def _write(ending: SupportEnding, to: User, subject: str, body: str) -> None:
    path = reverse("casework:ending", kwargs={"key": ending.pk})
    sending.write(to, subject=subject, body=body, path=path, now=clock.now())
