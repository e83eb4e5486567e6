"""Rows that are not tied to the row before them: which were edited, and which only stand in the wrong place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from act.methods.chain.findings import Finding, Kind
from act.methods.chain.links import Link, link

MOST = 50
"""More rows than this are told in one sentence."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """A row, and the hashes to which it should have been tied."""

    row: Link
    before: tuple[str, ...]


def explained(chain: str, suspects: Sequence[Suspect]) -> list[Finding]:
    """A finding for each row that is wrong itself. A row after a wrong one may only miss what it was tied to."""
    if not suspects:
        return []
    if len(suspects) > MOST:
        return [
            _edited(
                chain, suspects[0].row, f"and more than {MOST - 1} rows after it have changed since they were written"
            )
        ]
    found = list(_each(chain, suspects))
    return found or [_edited(chain, suspects[0].row, "is not tied to the row before it")]


def _each(chain: str, suspects: Sequence[Suspect]) -> Iterator[Finding]:
    places = {suspect.row.place for suspect in suspects}
    hashes = {known for suspect in suspects for known in (*suspect.before, suspect.row.hash)}
    for row in (suspect.row for suspect in suspects):
        fits = {place for place in places for known in hashes if link(known, place, row.content) == row.hash}
        if not fits:
            yield _edited(chain, row, "has changed since it was written")
        elif row.place not in fits:
            sentence = f"row {min(fits):,} is in the place of row {row.place:,}."
            yield Finding(Kind.OUT_OF_ORDER, chain, row.place, sentence)


def _edited(chain: str, row: Link, words: str) -> Finding:
    return Finding(Kind.EDITED, chain, row.place, f"row {row.place:,} {words}.")
