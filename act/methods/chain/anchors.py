"""Heads that were written down outside the database, and what they show that a chain alone cannot."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby

from act.methods.chain.findings import ChainFinding, ChainFindingKind


@dataclass(frozen=True, slots=True)
class Anchor:
    """The head of one chain as it was at one moment. All heads of one writing-down carry the same moment."""

    chain: str
    at: datetime
    length: int
    hash: str

    @property
    def when(self) -> str:
        """31 October 2016, 20:15 UTC"""
        moment = self.at.astimezone(UTC)
        return f"{moment.day} {moment:%B %Y, %H:%M} UTC"


def older_copy(lengths: Mapping[str, int], anchors: Iterable[Anchor]) -> ChainFinding | None:
    """Tell whether all chains together are as they were between two anchorings, or before the first.

    `lengths` says how long each chain is now. One chain among others that falls short may just have been cut off.
    """
    runs = [list(run) for _, run in groupby(sorted(anchors, key=lambda each: each.at), key=lambda each: each.at)]
    short = [each for each in runs[-1] if lengths.get(each.chain, 0) < each.length] if runs else []
    if not short or len(short) == 1 < len(runs[-1]):
        return None
    reached = [number for number, run in enumerate(runs) if all(lengths.get(a.chain, 0) >= a.length for a in run)]
    after = runs[max(reached, default=-1) + 1]
    were = {each.chain: each.length for each in after}
    if any(length > were.get(chain, 0) for chain, length in lengths.items()):
        return None
    before = f"between {runs[max(reached)][0].when} and {after[0].when}" if reached else f"before {after[0].when}"
    return ChainFinding(
        ChainFindingKind.OLDER_COPY,
        "",
        None,
        f"The whole database is as it was {before}: an older copy has replaced the one that was "
        f"anchored on {runs[-1][0].when}.",
    )
