"""Caseloads of children's social workers as the Department for Education publishes them, and ours beside them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from act.methods.dated_data import read_data

ENGLAND, NORTH_WEST = "E92000001", "E12000002"
JOINED = "+"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedCaseload:
    """One place in one year: `caseload` is cases for each full-time-equivalent worker who holds cases.

    `place` is an ONS code, or several joined by a plus sign for places taken together.
    """

    place: str
    name: str
    year: int
    cases: int
    case_holders: float
    caseload: float
    source: str
    licence: str
    counting: str
    verified: bool

    @property
    def is_of_several(self) -> bool:
        """Whether places were taken together, so that the caseload is worked out and not published."""
        return JOINED in self.place

    def is_later_than(self, on: date) -> bool:
        """Tell whether the year lies after a day: nothing earlier is published."""
        return self.year > on.year


def published(place: str, on: date) -> PublishedCaseload:
    """Return a place (ONS code) in the latest year up to a day; before the first published year, in that one.

    Raises LookupError for a place that the data file does not hold.
    """
    data = _data()
    if place not in data["names"]:
        raise LookupError(f"No published caseload is kept for {place!r}.")
    year = _year(on)
    return PublishedCaseload(
        place=place, name=data["names"][place], year=year, **data["years"][str(year)][place], **_origin(data)
    )


def published_together(places: Iterable[str], on: date) -> PublishedCaseload:
    """Take several places as one: all their cases for all their case holders, to one decimal as published.

    Raises LookupError for no place at all, or one that the data file does not hold.
    """
    caseloads = [published(place, on) for place in sorted({*places})]
    if not caseloads:
        raise LookupError("No place was named whose published caseloads could be put together.")
    if len(caseloads) == 1:
        return caseloads[0]
    cases, case_holders = sum(each.cases for each in caseloads), sum(each.case_holders for each in caseloads)
    return PublishedCaseload(
        place=JOINED.join(each.place for each in caseloads),
        name=" and ".join(each.name for each in caseloads),
        year=caseloads[0].year,
        cases=cases,
        case_holders=round(case_holders, 1),
        caseload=round(cases / case_holders, 1),
        **_origin(_data()),
    )


def share_of(ours: float, published: float) -> float:
    """Return ours as a per cent of a published caseload, to one decimal. Raises ValueError below or at nought."""
    if ours < 0 or published <= 0:
        raise ValueError(f"A caseload of {ours} cannot be set beside one of {published}.")
    return round(100 * ours / published, 1)


def _year(on: date) -> int:
    years = sorted(int(year) for year in _data()["years"])
    return max((year for year in years if year <= on.year), default=years[0])


def _origin(data: dict[str, Any]) -> dict[str, Any]:
    return {name: data[name] for name in ("source", "licence", "counting", "verified")}


@cache
def _data() -> dict[str, Any]:
    return read_data(__package__, "csww")
