"""The anchors: a file outside the database that says how far each chain of the audit had come, and when.

We only ever add to it. Whoever can write both the database and this file can change both: keep a copy elsewhere
(docs/how-to/verify-the-audit.md).
"""

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from uuid import UUID

from django.conf import settings

from act.methods.chain import Anchor, canonical
from act.trust import clock
from act.trust.audit.chain import NO_SINGLE_AUTHORITY
from act.trust.models import Authority, ChainHead
from act.trust.scope.acting import verifying

OF_NONE = "No single authority"


class ChainTooShort(Exception):
    """A chain is shorter than it was when it was last anchored. Its sentence says which and what to do."""


@dataclass(frozen=True)
class AnchorFile:
    """What the file holds: the anchors, and the numbers of lines that cannot be read."""

    anchors: tuple[Anchor, ...]
    unreadable: tuple[int, ...] = ()


def names() -> dict[UUID, str]:
    """Return every chain that there can be, by name, that of no single authority last."""
    return {authority.pk: authority.name for authority in Authority.objects.order_by("name")} | {
        NO_SINGLE_AUTHORITY: OF_NONE
    }


def read_anchors() -> AnchorFile:
    """Return what was anchored so far, oldest first; nothing where there is no file."""
    try:
        lines = _file().read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return AnchorFile(())
    anchors, unreadable = [], []
    for number, line in enumerate(lines, start=1):
        try:
            anchors.append(_anchor(json.loads(line)))
        except (ValueError, KeyError, TypeError):
            unreadable.append(number)
    return AnchorFile(tuple(anchors), tuple(unreadable))


def anchor() -> list[str]:
    """Add a line for the head of each chain, all with the same time, and gives the lines.

    Raises Shorter, and adds nothing, where a chain does not come as far as it did before; OSError where the file
    cannot be written.
    """
    with verifying():
        heads = list(ChainHead.objects.order_by("chain"))
        called = names()
    _check({str(head.chain): head.length for head in heads}, called, read_anchors().anchors)
    at, service = clock.real_now(), _version()
    lines = [
        canonical(
            {
                "at": at,
                "chain": head.chain,
                "name": called.get(head.chain, "?"),
                "length": head.length,
                "hash": head.hash,
                "service": service,
            }
        )
        for head in heads
    ]
    _add(lines)
    return lines


def set_aside() -> None:
    """Give the file another name: what is anchored from here on is another database."""
    if _file().exists():
        _file().rename(_file().with_name(f"{_file().stem}-until-{clock.real_now():%Y%m%dT%H%M%SZ}.jsonl"))


def _check(lengths: dict[str, int], called: dict[UUID, str], anchors: Iterable[Anchor]) -> None:
    for anchored in anchors:
        length = lengths.get(anchored.chain, 0)
        if length < anchored.length:
            raise ChainTooShort(
                f"{called.get(UUID(anchored.chain), anchored.chain)}: {anchored.length:,} rows of the audit were "
                f"anchored on {anchored.when}, and now there are only {length:,}. Nothing was anchored. "
                "Run 'act audit verify'."
            )


def _anchor(line: dict[str, str | int]) -> Anchor:
    at = datetime.fromisoformat(str(line["at"]))
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return Anchor(str(UUID(str(line["chain"]))), at, int(line["length"]), str(line["hash"]))


def _add(lines: list[str]) -> None:
    """Write all lines at once, on the disk before it returns."""
    if not lines:
        return
    _file().parent.mkdir(parents=True, exist_ok=True)
    number = os.open(_file(), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(number, "".join(f"{line}\n" for line in lines).encode())
        os.fsync(number)
    finally:
        os.close(number)
    folder = os.open(_file().parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _file() -> Path:
    return Path(settings.AUDIT_ANCHORS)


def _version() -> str:
    try:
        return version("achieving-change-together")
    except PackageNotFoundError:
        return "unknown"
