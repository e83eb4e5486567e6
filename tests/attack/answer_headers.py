"""What the headers and cookies of every answer must say, whatever was asked and whoever asked."""

from collections.abc import Iterator, Mapping
from http.cookies import Morsel, SimpleCookie

MUST_SAY = {
    "Content-Security-Policy": ("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"),
    "Permissions-Policy": ("camera=()", "geolocation=()", "microphone=()"),
    "Cross-Origin-Resource-Policy": ("same-origin",),
    "Referrer-Policy": ("same-origin",),
    "X-Content-Type-Options": ("nosniff",),
    "X-Frame-Options": ("DENY",),
}
NEVER_SAID = ("Server", "X-Powered-By", "Access-Control-Allow-Origin")
TOKEN_OF_FORMS = "csrftoken"
"""It stands on the page too, so that hiding it from scripts would hide nothing."""
UNSAFE = ("'unsafe-inline'", "'unsafe-eval'", "data:", "*", "http:")


def wrong_headers(headers: Mapping[str, str], *, https: bool = False) -> Iterator[str]:
    """What is missing in the headers of one answer, or should not be there."""
    for name, parts in MUST_SAY.items():
        yield from (f"{name} does not say {part}" for part in parts if part not in headers.get(name, ""))
    yield from (f"{name} is said" for name in NEVER_SAID if name in headers)
    policy = headers.get("Content-Security-Policy", "").split()
    yield from (f"Content-Security-Policy allows {word}" for word in UNSAFE if word in policy)
    if https != headers.get("Strict-Transport-Security", "").startswith("max-age=31536000"):
        yield "Strict-Transport-Security belongs to HTTPS, and to nothing else"


def wrong_cookies(cookies: "SimpleCookie", *, https: bool = False) -> Iterator[str]:
    """What is wrong with the cookies that one answer sets."""
    yield from (f"cookie {name}: {what}" for name, morsel in cookies.items() for what in _wrong(morsel, https))


def _wrong(morsel: "Morsel[str]", https: bool) -> Iterator[str]:
    if not morsel["httponly"] and morsel.key.removeprefix("__Host-") != TOKEN_OF_FORMS:
        yield "scripts can read it"
    if morsel["samesite"] not in {"Lax", "Strict"}:
        yield "it goes along with requests of other sites"
    if morsel["path"] != "/" or morsel["domain"]:
        yield "it is not for this whole host alone"
    if https and not (morsel["secure"] and morsel.key.startswith("__Host-")):
        yield "it is not bound to HTTPS and to this host"
