"""Where a request came from. A header is believed only where a proxy of ours wrote it."""

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from django.conf import settings
from django.http import HttpRequest

HOME_BITS = 64
"""An IPv6 address stands for its network: one household or laptop has 2^64 of them (RFC 6177)."""


def client_address(request: HttpRequest) -> str:
    """Return the address of whoever sent a request, an IPv6 one as its network; empty where there is none.

    X-Forwarded-For is read from its end, and only as far as trusted proxies wrote it (ACT_TRUSTED_PROXIES): whatever
    stands before that anybody may have typed.
    """
    found = _address(request.META.get("REMOTE_ADDR", ""))
    hops = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
    while found and hops and _is_trusted(found):
        before = _address(hops.pop())
        if before is None:
            break
        found = before
    return _as_counted(found) if found else ""


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        found = ip_address(text.strip())
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found


def _is_trusted(address: IPv4Address | IPv6Address) -> bool:
    return any(address in network for network in settings.TRUSTED_PROXIES)


def _as_counted(address: IPv4Address | IPv6Address) -> str:
    if isinstance(address, IPv6Address):
        return str(ip_network((address, HOME_BITS), strict=False))
    return str(address)
