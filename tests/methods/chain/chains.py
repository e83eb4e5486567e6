"""Chains of rows for tests, and hands that tamper with them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from act.methods.chain import (
    START,
    Anchor,
    ChainFinding,
    ChainFindingKind,
    ChainLink,
    Head,
    Walk,
    canonical,
    link,
    older_copy,
)

NOON = datetime(2016, 10, 31, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Whole:
    """A chain with its head and its anchors."""

    rows: tuple[ChainLink, ...]
    head: Head | None
    anchors: tuple[Anchor, ...] = ()

    def found(self) -> set[ChainFindingKind]:
        """In which ways it is wrong."""
        return {finding.kind for finding in self.findings()}

    def findings(self) -> list[ChainFinding]:
        """Everything that is wrong, as a verifier of a whole database would say."""
        older = older_copy({"Wigan": len(self.rows)}, self.anchors)
        return [*verify("Wigan", self.rows, self.head, self.anchors), *([older] if older else [])]


def chained(*whats: str) -> Whole:
    """Rows that say these things, chained as they should be."""
    rows: list[ChainLink] = []
    previous = START
    for place, what in enumerate(whats, start=1):
        content = canonical({"what": what})
        previous = link(previous, place, content)
        rows.append(ChainLink(place, previous, content))
    return Whole(tuple(rows), Head(len(rows), previous) if rows else None)


def anchored(whole: Whole, *lengths: int) -> Whole:
    """The same, with an anchor a day at these lengths."""
    anchors = (Anchor("Wigan", NOON + timedelta(n), at, whole.rows[at - 1].hash) for n, at in enumerate(lengths))
    return replace(whole, anchors=tuple(anchors))


def ten() -> Whole:
    """Ten rows, anchored at the fourth and the eighth."""
    return anchored(chained(*(f"act {number}" for number in range(1, 11))), 4, 8)


def ended_at(whole: Whole, place: int) -> Whole:
    """Its end cut off after a place, and the head set back to fit."""
    rows = whole.rows[:place]
    return replace(whole, rows=rows, head=Head(place, rows[-1].hash) if rows else None)


def edited(whole: Whole) -> Whole:
    rows = list(whole.rows)
    rows[4] = replace(rows[4], content=canonical({"what": "something else"}))
    return replace(whole, rows=tuple(rows))


def deleted(whole: Whole) -> Whole:
    return replace(whole, rows=(*whole.rows[:4], *whole.rows[5:]))


def inserted(whole: Whole) -> Whole:
    return replace(whole, rows=(*whole.rows[:5], replace(whole.rows[8], place=5), *whole.rows[5:]))


def appended(whole: Whole) -> Whole:
    last = whole.rows[-1]
    return replace(whole, rows=(*whole.rows, ChainLink(11, link(last.hash, 11, "{}"), "{}")))


def swapped(whole: Whole) -> Whole:
    rows = list(whole.rows)
    rows[2], rows[6] = replace(rows[6], place=3), replace(rows[2], place=7)
    return replace(whole, rows=tuple(rows))


def cut_off(whole: Whole) -> Whole:
    return replace(whole, rows=whole.rows[:9])


def cut_off_and_set_back(whole: Whole) -> Whole:
    return ended_at(whole, 6)


def rewritten(whole: Whole) -> Whole:
    """From the third row on, with every hash made anew and the head with them."""
    return replace(chained("act 1", "act 2", *(f"other {number}" for number in range(3, 11))), anchors=whole.anchors)


TAMPERINGS: dict[str, tuple[Callable[[Whole], Whole], ChainFindingKind]] = {
    "edited": (edited, ChainFindingKind.EDITED),
    "deleted": (deleted, ChainFindingKind.MISSING),
    "inserted": (inserted, ChainFindingKind.ADDED),
    "appended": (appended, ChainFindingKind.ADDED),
    "swapped": (swapped, ChainFindingKind.OUT_OF_ORDER),
    "cut off": (cut_off, ChainFindingKind.CUT_OFF),
    "cut off and set back": (cut_off_and_set_back, ChainFindingKind.CUT_OFF),
    "rewritten": (rewritten, ChainFindingKind.REWRITTEN),
    "an older copy": (cut_off_and_set_back, ChainFindingKind.OLDER_COPY),
}
"""What was done, and as what it should be found."""


def verify(
    chain: str, found: Iterable[ChainLink], head: Head | None, anchors: Iterable[Anchor] = ()
) -> list[ChainFinding]:
    """Walks along a whole chain and says what is wrong. `found` are its rows by place."""
    walk = Walk(chain, anchors)
    for row in found:
        walk.take(row)
    return walk.finish(head)
