"""Walks along a chain from its first row to its head, and says what is not as it was written."""

from collections.abc import Iterable

from act.methods.chain.anchors import Anchor
from act.methods.chain.findings import ChainFinding, ChainFindingKind, rows
from act.methods.chain.links import START, ChainLink, Head, link
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
        self._findings: list[ChainFinding] = []
        self._rewritten = False

    def take(self, row: ChainLink) -> None:
        """Take the next row, in the order of places."""
        if row.place <= self.place:
            self._second(row)
            return
        if row.place == self.place + 1:
            self._tie(row)
        else:
            self._gap(row)
        self.place = row.place
        self._check_anchors(row)

    def finish(self, head: Head | None) -> list[ChainFinding]:
        """Return everything that is wrong, by place. `head` is the chain's own, read after its last row."""
        self._check_head(head)
        self._check_end()
        findings = [*self._findings, *explained(self.chain, self._suspects)]
        return sorted(findings, key=lambda each: each.place or 0)

    def _tie(self, row: ChainLink) -> None:
        """Tie a row to the one before. Where its hash does not fit, what follows may be tied to either hash."""
        computed = tuple(link(before, row.place, row.content) for before in self._before)
        if self._fits(row, computed):
            self._before = (row.hash,)
            return
        if len(self._suspects) <= MOST:
            self._suspects.append(Suspect(row, self._before))
        # Its content was edited or its hash was, and the next row is tied to the hash as it was: either may follow.
        self._before = (row.hash, computed[0])

    @staticmethod
    def _fits(row: ChainLink, computed: tuple[str, ...]) -> bool:
        return row.hash in computed

    def _gap(self, row: ChainLink) -> None:
        """Note rows that are gone. Nothing says what the row after a gap was tied to."""
        gone = rows(self.place + 1, row.place - 1)
        self._found(ChainFindingKind.MISSING, self.place + 1, f"{gone} {_are(self.place + 1, row.place - 1)} missing.")
        self._before = (row.hash,)

    def _second(self, row: ChainLink) -> None:
        """The row after may be tied to this one."""
        self._found(ChainFindingKind.ADDED, row.place, f"a row that does not belong there is at place {row.place:,}.")
        self._before = (*self._before, row.hash)

    def _check_anchors(self, row: ChainLink) -> None:
        for anchor in self._anchors.get(row.place, []):
            if anchor.hash == row.hash:
                self.anchored = row.place
            elif not self._rewritten:
                self._rewritten = True
                self._found(
                    ChainFindingKind.REWRITTEN,
                    row.place,
                    f"row {row.place:,} is not the one that was anchored on {anchor.when}: this chain was "
                    "rewritten from there or earlier, or is an older copy that carried on.",
                )

    def _check_head(self, head: Head | None) -> None:
        """Check that the chain ends where its head says, in the row that its head says."""
        length = head.length if head else 0
        if length > self.place:
            gone = rows(self.place + 1, length)
            self._found(ChainFindingKind.CUT_OFF, length, f"{gone} {_are(self.place + 1, length)} gone from its end.")
        elif length < self.place:
            more = rows(length + 1, self.place)
            self._found(ChainFindingKind.ADDED, self.place, f"{more} {_are(length + 1, self.place)} beyond its head.")
        elif head and head.hash not in self._before:
            self._found(
                ChainFindingKind.EDITED, self.place, f"its head does not match row {self.place:,}, which is its last."
            )

    def _check_end(self) -> None:
        """Check that the chain comes at least as far as it had come when it was last anchored."""
        furthest = max(self._anchors, default=0)
        if furthest > self.place:
            when = self._anchors[furthest][0].when
            ends = f"it ends at row {self.place:,}" if self.place else "it has no rows"
            sentence = (
                f"row {furthest:,} was anchored on {when}, but {ends}: its end was cut off, or it is an older copy."
            )
            self._found(ChainFindingKind.CUT_OFF, furthest, sentence)

    def _found(self, kind: ChainFindingKind, place: int, sentence: str) -> None:
        self._findings.append(ChainFinding(kind, self.chain, place, sentence))


def _are(first: int, last: int) -> str:
    return "is" if first == last else "are"
