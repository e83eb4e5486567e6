"""For whom a form was made: a signed mark in it, so that its words go to nobody else once their session has ended."""

from datetime import timedelta

from django.core import signing

from act.trust.models import User

MARKED_FOR = timedelta(days=3)
"""A form that was left open over a weekend still finds its writer."""
FIELD = "writer"
"""The name that a form sends its mark under."""

SALT = "act.trust.writer"


def mark_of(user: User, place: str) -> str:
    """Return the mark of a form that this person opened at an address."""
    return signing.dumps([str(user.pk), place], salt=SALT)


def writer_of(mark: str, place: str) -> User | None:
    """Return for whom the form at an address was made; None for a mark that is not ours, old, or of another form."""
    try:
        key, marked = signing.loads(mark, salt=SALT, max_age=MARKED_FOR)
    except signing.BadSignature:
        return None
    return User.objects.filter(pk=key, is_active=True).first() if marked == place else None
