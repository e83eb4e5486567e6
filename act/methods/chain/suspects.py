"""Rows that are not tied to the row before them: which were edited, and which only stand in the wrong place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from act.methods.chain.findings import ChainFinding, ChainFindingKind
from act.methods.chain.links import ChainLink, link

MOST = 50
"""More rows than this are told in one sentence."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """A row, and the hashes to which it should have been tied."""

    row: ChainLink
    before: tuple[str, ...]


def explained(chain: str, suspects: Sequence[Suspect]) -> list[ChainFinding]:
    """Find the rows that are wrong themselves. A row after a wrong one may only miss what it was tied to."""
    if not suspects:
        return []
    if len(suspects) > MOST:
        return [
            _edited(
                chain, suspects[0].row, f"and more than {MOST - 1} rows after it have changed since they were written"
            )
        ]
    findings = list(_each(chain, suspects))
    return findings or [_edited(chain, suspects[0].row, "is not tied to the row before it")]


def _each(chain: str, suspects: Sequence[Suspect]) -> Iterator[ChainFinding]:
    places = {suspect.row.place for suspect in suspects}
    hashes = {known for suspect in suspects for known in (*suspect.before, suspect.row.hash)}
    for row in (suspect.row for suspect in suspects):
        # A row that fits another place, or another row's hash, was moved there; one that fits nowhere was edited.
        fits = {place for place in places for known in hashes if link(known, place, row.content) == row.hash}
        if not fits:
            yield _edited(chain, row, "has changed since it was written")
        elif row.place not in fits:
            sentence = f"row {min(fits):,} is in the place of row {row.place:,}."
            yield ChainFinding(ChainFindingKind.OUT_OF_ORDER, chain, row.place, sentence)


def _edited(chain: str, row: ChainLink, words: str) -> ChainFinding:
    return ChainFinding(ChainFindingKind.EDITED, chain, row.place, f"row {row.place:,} {words}.")
