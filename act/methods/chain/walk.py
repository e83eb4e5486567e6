"""Walks along a chain from its first row to its head, and says what is not as it was written."""

from collections.abc import Iterable

from act.methods.chain.anchors import Anchor
from act.methods.chain.findings import Finding, Kind, rows
from act.methods.chain.links import START, Head, Link, link
from act.methods.chain.suspects import MOST, Suspect, explained


class Walk:
    """Takes rows in the order of their places, and keeps only those that do not fit.

    `anchors` are those of this chain. After the last row, `finish` gives the findings.
    """

    def __init__(self, chain: str, anchors: Iterable[Anchor] = ()) -> None:
        self.chain = chain
        self.place = 0
        """The furthest place so far."""
        self.anchored = 0
        """The furthest place at which an anchor was met again."""
        self._anchors: dict[int, list[Anchor]] = {}
        for anchor in sorted(anchors, key=lambda each: each.at):
            self._anchors.setdefault(anchor.length, []).append(anchor)
        self._before: tuple[str, ...] = (START,)
        self._suspects: list[Suspect] = []
        self._findings: list[Finding] = []
        self._rewritten = False

    def take(self, row: Link) -> None:
        """The next row by place."""
        if row.place <= self.place:
            self._second(row)
            return
        if row.place == self.place + 1:
            self._tie(row)
        else:
            self._gap(row)
        self.place = row.place
        self._check_anchors(row)

    def finish(self, head: Head | None) -> list[Finding]:
        """Everything that is wrong, by place. `head` is the chain's own, read after its last row."""
        self._check_head(head)
        self._check_end()
        found = [*self._findings, *explained(self.chain, self._suspects)]
        return sorted(found, key=lambda each: each.place or 0)

    def _tie(self, row: Link) -> None:
        """Where the hash is not that of the content after the row before, what follows may be tied to either."""
        computed = tuple(link(before, row.place, row.content) for before in self._before)
        if self._fits(row, computed):
            self._before = (row.hash,)
            return
        if len(self._suspects) <= MOST:
            self._suspects.append(Suspect(row, self._before))
        self._before = (row.hash, computed[0])

    @staticmethod
    def _fits(row: Link, computed: tuple[str, ...]) -> bool:
        return row.hash in computed

    def _gap(self, row: Link) -> None:
        """Nothing says what the row after a gap was tied to."""
        gone = rows(self.place + 1, row.place - 1)
        self._found(Kind.MISSING, self.place + 1, f"{gone} {_are(self.place + 1, row.place - 1)} missing.")
        self._before = (row.hash,)

    def _second(self, row: Link) -> None:
        """The row after may be tied to this one."""
        self._found(Kind.ADDED, row.place, f"a row that does not belong there is at place {row.place:,}.")
        self._before = (*self._before, row.hash)

    def _check_anchors(self, row: Link) -> None:
        for anchor in self._anchors.get(row.place, []):
            if anchor.hash == row.hash:
                self.anchored = row.place
            elif not self._rewritten:
                self._rewritten = True
                self._found(
                    Kind.REWRITTEN,
                    row.place,
                    f"row {row.place:,} is not the one that was anchored on {anchor.when}: this chain was "
                    "rewritten from there or earlier, or is an older copy that carried on.",
                )

    def _check_head(self, head: Head | None) -> None:
        """The chain ends where its head says, in the row that its head says."""
        length = head.length if head else 0
        if length > self.place:
            gone = rows(self.place + 1, length)
            self._found(Kind.CUT_OFF, length, f"{gone} {_are(self.place + 1, length)} gone from its end.")
        elif length < self.place:
            more = rows(length + 1, self.place)
            self._found(Kind.ADDED, self.place, f"{more} {_are(length + 1, self.place)} beyond its head.")
        elif head and head.hash not in self._before:
            self._found(Kind.EDITED, self.place, f"its head does not match row {self.place:,}, which is its last.")

    def _check_end(self) -> None:
        """The chain comes at least as far as it had come when it was last anchored."""
        furthest = max(self._anchors, default=0)
        if furthest > self.place:
            when = self._anchors[furthest][0].when
            ends = f"it ends at row {self.place:,}" if self.place else "it has no rows"
            sentence = (
                f"row {furthest:,} was anchored on {when}, but {ends}: its end was cut off, or it is an older copy."
            )
            self._found(Kind.CUT_OFF, furthest, sentence)

    def _found(self, kind: Kind, place: int, sentence: str) -> None:
        self._findings.append(Finding(kind, self.chain, place, sentence))


def verify(chain: str, found: Iterable[Link], head: Head | None, anchors: Iterable[Anchor] = ()) -> list[Finding]:
    """All that is wrong with a chain. `found` are its rows by place."""
    walk = Walk(chain, anchors)
    for row in found:
        walk.take(row)
    return walk.finish(head)


def _are(first: int, last: int) -> str:
    return "is" if first == last else "are"
