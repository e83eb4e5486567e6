"""Unit costs that describe the same money: counted together for one person, they count it twice."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from itertools import combinations
from typing import Any

from act.methods.dated_data import read_data

CONSTITUENT = "it is a constituent of the other, which already holds it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """Two codes that hold the same money, and why. `verified`: somebody opened the source of the reason."""

    one: str
    other: str
    reason: str
    source: str
    verified: bool

    @property
    def sentence(self) -> str:
        """What overlaps and why, for a message."""
        return f"{self.one} and {self.other} count the same money: {self.reason}."


def overlapping(codes: Iterable[str]) -> tuple[Overlap, ...]:
    """Find every pair among some codes that describes the same money, each once, in the order of the codes."""
    kept = list(dict.fromkeys(codes))
    return tuple(overlap for pair in combinations(kept, 2) for overlap in _of(*pair))


def _of(one: str, other: str) -> Iterator[Overlap]:
    if one.startswith(f"{other}.") or other.startswith(f"{one}."):
        longer, shorter = sorted((one, other), key=len, reverse=True)
        source = "Greater Manchester Unit Cost Database v1.4, sheet Guidance"
        yield Overlap(one=longer, other=shorter, reason=CONSTITUENT, source=source, verified=True)
        return
    for row in _rules():
        # A rule says which codes go together, and not which of them comes first.
        if (_fits(one, row["one"]) and _fits(other, row["other"])) or (
            _fits(other, row["one"]) and _fits(one, row["other"])
        ):
            yield Overlap(one=one, other=other, **{name: row[name] for name in ("reason", "source", "verified")})
            return


def _fits(code: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(code, pattern) for pattern in patterns)


@cache
def _rules() -> tuple[Mapping[str, Any], ...]:
    return tuple(read_data(__package__, "overlaps")["overlaps"])
