"""Who pays and who gains: the agencies that a unit cost, a cost or a benefit may name."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from types import MappingProxyType

from act.methods.dated_data import read_data

NOT_STATED, SOCIETY = "not-stated", "society"


@dataclass(frozen=True, slots=True, kw_only=True)
class AppraisalAgency:
    """A body that pays or gains. `parent`: the key of the body it belongs to, or empty; `names`: a workbook's words."""

    key: str
    label: str
    public: bool
    parent: str
    names: tuple[str, ...]
    source: str


@cache
def agencies() -> Mapping[str, AppraisalAgency]:
    """Read every agency by its key, in the order in which tables show them."""
    rows = read_data(__package__, "agencies")["agencies"]
    every = [AppraisalAgency(**{"parent": "", **row, "names": tuple(row["names"])}) for row in rows]
    return MappingProxyType({each.key: each for each in every})


def agency(key: str) -> AppraisalAgency:
    """Return one agency by its key. Raises LookupError with the nearest keys."""
    known = agencies().get(key)
    if known:
        return known
    near = get_close_matches(key, agencies(), n=3, cutoff=0.4) or list(agencies())
    raise LookupError(f"No agency is called {key!r}; it would be one of: {', '.join(near)}.")


def agency_named(words: str) -> AppraisalAgency | None:
    """Find the agency that a workbook means by its words, whatever their case; None when they are not known."""
    return _by_name().get(" ".join(words.split()).casefold())


@cache
def _by_name() -> Mapping[str, AppraisalAgency]:
    return {name.casefold(): each for each in agencies().values() for name in (*each.names, each.label)}
