"""What a row says, in one way of writing it, and the hash that ties it to the row before."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

START = "0" * 64
"""What stands before the first row of every chain."""
_WRITER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True, default=repr)


@dataclass(frozen=True, slots=True)
class ChainLink:
    """A row as it is found: its place in its chain, from 1; its hash; and what it says, canonically."""

    place: int
    hash: str
    content: str


@dataclass(frozen=True, slots=True)
class Head:
    """How far a chain has come: its number of rows and the hash of the last."""

    length: int
    hash: str


def canonical(content: Mapping[str, object]) -> str:
    """Write one text for one content: JSON with sorted names, no spaces, times in UTC.

    What is None is left out, so that a column that comes later leaves the hashes of earlier rows as they are. Raises
    TypeError for a value that could be written in more than one way, and ValueError for a time without a zone.
    """
    return plain_text(_plain(content))


def plain_text(content: object) -> str:
    """Write a content whose values are texts and whole numbers already, and none of them None, as `canonical` does.

    Anything else is written so that it differs from what was tied: nothing that we write holds it.
    """
    return _WRITER.encode(content)


def link(previous: str, place: int, content: str) -> str:
    """Hash a row: SHA-256 (FIPS 180-4) of the hash before, the place and the content, in hexadecimal."""
    return hashlib.sha256(f"{previous}\n{place}\n{content}".encode()).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {_name(name): _plain(each) for name, each in value.items() if each is not None}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, datetime):
        return _utc(value)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TypeError(f"{value!r} has no one way of being written: give texts, whole numbers, times or keys.")
    return str(value) if isinstance(value, str) else int(value)


def _name(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError(f"{name!r} is no name: names of a content are texts.")
    return name


def _utc(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("A time needs a zone before it can be written in UTC.")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
