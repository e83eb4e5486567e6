"""Devices on which somebody signed in before: a signed cookie that gives their attempts a count of their own.

So nobody else's guessing can keep them out (OWASP, "Slow Down Online Guessing Attacks with Device Cookies"). The
cookie opens nothing, and names nobody: it holds keyed digests.
"""

from dataclasses import dataclass
from secrets import token_urlsafe
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponseBase

from act.trust.web.guessing.addresses import client_address
from act.trust.web.guessing.keyed import keyed

SALT = "act.device"
LASTS = 180 * 24 * 60 * 60
"""Seconds. Our own choice: longer than a long leave."""
MOST = 8
"""Colleagues remembered on one computer of a shared desk."""


@dataclass(frozen=True)
class Source:
    """Where an attempt comes from, as it is counted: the device if it is known, else the address."""

    key: str
    address: str
    known: bool


def source_of(request: HttpRequest, user: UUID | None) -> Source:
    """Return the source of an attempt at an account (None: at a name that nobody has).

    A colleague's device counts by its owner, apart from the address that they share.
    """
    address = keyed("address", client_address(request))
    remembered = _remembered(request)
    own = _owner(user) if user else ""
    if own in remembered:
        return Source(keyed("device", remembered[own]), address, known=True)
    if remembered:
        return Source(keyed("device of", next(iter(remembered))), address, known=False)
    return Source(address, address, known=False)


def remember_device(request: HttpRequest, response: HttpResponseBase, user: UUID) -> None:
    """Remember that somebody signed in on this device; the oldest colleague is forgotten beyond MOST."""
    owners = _remembered(request)
    token = owners.pop(_owner(user), None) or token_urlsafe(16)
    newest_first = [(_owner(user), token), *owners.items()][:MOST]
    response.set_cookie(
        settings.DEVICE_COOKIE_NAME,
        signing.dumps(newest_first, salt=SALT),
        max_age=LASTS,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _owner(user: UUID) -> str:
    return keyed("owner of a device", str(user))[:32]


def _remembered(request: HttpRequest) -> dict[str, str]:
    """Return the tokens of a device by its owners, newest first; nothing where the cookie is not one of ours."""
    try:
        pairs = signing.loads(request.COOKIES.get(settings.DEVICE_COOKIE_NAME, ""), salt=SALT, max_age=LASTS)
    except signing.BadSignature:
        return {}
    return {str(owner): str(token) for owner, token in pairs}
