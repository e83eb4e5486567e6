"""Checks a name and a password: at a bounded cost, and after whatever pause there is."""

from django.contrib.auth import authenticate
from django.http import HttpRequest

from act.trust.models import User
from act.trust.web.guessing import attempts
from act.trust.web.guessing.devices import source_of
from act.trust.web.guessing.keyed import folded, keyed
from act.trust.web.guessing.places import KNOWN, STRANGERS


def name_digest(name: str) -> str:
    """Digest a sign-in name as it is counted."""
    return keyed("sign-in name", folded(name))


def check(request: HttpRequest, name: str, password: str) -> User | None:
    """Return whose name and password these are, or None. One hash is computed, whether there is such a name or not.

    Raises Busy where too many are being checked, and Paused after too many wrong ones.
    """
    user_id = User.objects.filter(username=name.lower()).values_list("pk", flat=True).first()
    source = source_of(request, user_id)
    with (KNOWN if source.known else STRANGERS).taken():
        attempt = attempts.begin(name_digest(name), source, user_id)
        user = authenticate(request, username=name, password=password)
        if not isinstance(user, User):
            return None
        attempts.came_in(attempt)
        return user
