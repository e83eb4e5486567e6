"""Addresses of routes, each route's pattern worked out once: Django works one out anew for every link of a page."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from uuid import UUID

from django import urls

ROUTES = 1024
"""More than there are routes."""


def reverse(route: str, *, kwargs: Mapping[str, Any] | None = None) -> str:
    """Return the address of a route, as Django's own `reverse` does. Raises NoReverseMatch.

    Keys of records are set into the pattern of the route; what takes other values is left to Django.
    """
    values = kwargs or {}
    if not all(isinstance(value, UUID) for value in values.values()):
        return urls.reverse(route, kwargs=dict(values))
    pieces, order = _pattern(urls.get_script_prefix(), route, tuple(values))
    parts = [pieces[0]]
    for name, piece in zip(order, pieces[1:], strict=True):
        parts += str(values[name]), piece
    return "".join(parts)


@lru_cache(maxsize=ROUTES)
def _pattern(prefix: str, route: str, names: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the pieces of an address between its keys, and the names of the keys in their order."""
    stand_ins = {name: UUID(int=number + 1) for number, name in enumerate(names)}
    rest, pieces, order = urls.reverse(route, kwargs=stand_ins), [], []
    for name in sorted(names, key=lambda each: rest.index(str(stand_ins[each]))):
        piece, _, rest = rest.partition(str(stand_ins[name]))
        pieces.append(piece)
        order.append(name)
    return (*pieces, rest), tuple(order)
