"""Invented paths and stays, and the reconstruction of £5.48: twelve of twenty-five young people."""

from datetime import date

from hypothesis import strategies as st

from act.appraisal import ExpectedStay, YoungPersonsPaths
from act.methods.accommodation import Accommodation
from act.methods.placements import Stay

DAY = date(2016, 2, 1)
TODAY = date(2016, 10, 31)
SECURE, RESIDENTIAL, FOSTER = Accommodation.SECURE_HOME, Accommodation.CHILDRENS_HOME, Accommodation.FOSTER_CARE


def stay(kind: str, provider: str, began_on: date, ended_on: date | None) -> Stay:
    """Somewhere a young person lived."""
    return Stay(kind=kind, provider=provider, began_on=began_on, ended_on=ended_on)


FOSTERED = (stay("U6", "PR1", DAY, None),)
AT_HOME = (stay("HOME", "", DAY, None),)


def person(*expected: ExpectedStay, stays: tuple[Stay, ...] = ()) -> YoungPersonsPaths:
    """One young person."""
    return YoungPersonsPaths(expected, stays)


def reference_case() -> list[YoungPersonsPaths]:
    """3 secure placements of 26 weeks at home instead; 8 of 52 and 1 of 26 residential weeks, fostered instead."""
    return [
        *[person(ExpectedStay(SECURE, DAY, 26), stays=AT_HOME)] * 3,
        *[person(ExpectedStay(RESIDENTIAL, DAY, 52), stays=FOSTERED)] * 8,
        person(ExpectedStay(RESIDENTIAL, DAY, 26), stays=FOSTERED),
    ]


days = st.dates(date(2015, 6, 1), date(2018, 1, 1))
expected = st.builds(ExpectedStay, st.sampled_from(Accommodation), days, st.integers(1, 156), days)
kinds = st.sampled_from(["HOME", "P1", "K1", "K2", "U1", "U6", "H5", "R5"])
providers = st.sampled_from(["", "PR1", "PR4"])


def _stays(found: list[tuple[str, str, date]]) -> tuple[Stay, ...]:
    """Every second one has ended."""
    return tuple(
        stay(kind, provider, begins, None if place % 2 else date(2018, 2, 1))
        for place, (kind, provider, begins) in enumerate(found)
    )


stays = st.lists(st.tuples(kinds, providers, days), max_size=5).map(_stays)
paths = st.lists(expected, min_size=1, max_size=3).map(tuple)
people = st.lists(st.builds(YoungPersonsPaths, paths, stays), max_size=8)
