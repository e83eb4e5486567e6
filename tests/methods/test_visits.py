"""One visit logged by two workers counts once, whatever the order, and nobody's own contacts are joined."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.visits import stretches, visits

DAY = datetime(2016, 10, 31, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class Entry:
    """A contact as a worker logged it."""

    at: datetime
    minutes: int
    worker: str
    occasion: str = "Mia, at home"


def entry(worker: str, clock: str, minutes: int = 30, occasion: str = "Mia, at home") -> Entry:
    """One on a day: who, "18:00", how long, and what must be the same."""
    hour, minute = map(int, clock.split(":"))
    return Entry(DAY + timedelta(hours=hour, minutes=minute), minutes, worker, occasion)


@pytest.mark.parametrize(
    ("contacts", "count"),
    [
        ([], 0),
        ([entry("sam", "18:00")], 1),
        ([entry("sam", "18:00"), entry("priya", "18:00")], 1),
        ([entry("sam", "18:00", 60), entry("priya", "18:59", 5)], 1),  # overlaps by a minute
        ([entry("sam", "18:00", 60), entry("priya", "19:00", 5)], 2),  # begins when the other is over
        ([entry("sam", "18:00", 5), entry("priya", "18:15", 5)], 1),
        ([entry("sam", "18:00", 5), entry("priya", "18:16", 5)], 2),
        ([entry("sam", "18:00", 0), entry("priya", "18:00", 0)], 1),
        ([entry("sam", "18:00"), entry("priya", "18:00", occasion="Mia, by phone")], 2),
        ([entry("sam", "18:00"), entry("priya", "18:00", occasion="Jay, at home")], 2),
        ([entry("sam", "18:00"), entry("sam", "18:00")], 2),  # one worker's two contacts are two
        ([entry("sam", "18:00"), entry("priya", "18:05"), entry("tom", "18:10")], 1),
        ([entry("sam", "18:00", 60), entry("priya", "18:50", 60), entry("tom", "19:40", 60)], 1),  # a chain
        ([entry("sam", "18:00", 60), entry("priya", "18:50", 60), entry("sam", "19:40", 60)], 2),  # Sam twice in it
        ([entry("sam", "18:00"), entry("priya", "18:00"), entry("sam", "20:00"), entry("priya", "20:00")], 2),
    ],
)
def test_contacts_are_joined_by_the_rule(contacts: list[Entry], count: int) -> None:
    assert len(visits(contacts)) == count


def test_each_joins_the_contact_begun_nearest_to_their_own() -> None:
    first, second, between = entry("sam", "18:00", 60), entry("sam", "19:40", 60), entry("priya", "18:45", 60)
    assert visits([second, between, first]) == [(first, between), (second,)]


def test_times_of_one_zone_are_compared_as_moments_and_not_as_the_clock_shows_them() -> None:
    before, after = (datetime(2016, 10, 30, 1, 30, tzinfo=LONDON, fold=fold) for fold in (0, 1))
    assert len(visits([Entry(before, 30, "sam"), Entry(after, 30, "priya")])) == 2


ENTRIES = st.builds(
    entry,
    st.sampled_from(["sam", "priya", "tom"]),
    st.builds("{:02}:{:02}".format, st.integers(9, 11), st.integers(0, 59)),
    st.integers(0, 90),
    st.sampled_from(["Mia, at home", "Jay, at home"]),
)


@given(contacts=st.lists(ENTRIES, max_size=10), seed=st.integers())
def test_the_order_does_not_matter_and_none_is_lost(contacts: list[Entry], seed: int) -> None:
    shuffled = list(contacts)
    Random(seed).shuffle(shuffled)
    joined = visits(contacts)
    assert joined == visits(shuffled)
    assert Counter(contact for visit in joined for contact in visit) == Counter(contacts)


@given(contacts=st.lists(ENTRIES, max_size=10))
def test_nobody_is_in_a_visit_twice_and_a_visit_is_of_one_occasion(contacts: list[Entry]) -> None:
    for visit in visits(contacts):
        assert len({contact.worker for contact in visit}) == len(visit)
        assert len({contact.occasion for contact in visit}) == 1


@given(one=st.lists(ENTRIES, max_size=8), other=st.lists(ENTRIES, max_size=8))
def test_counting_all_together_never_gives_more_visits_than_counting_in_parts(
    one: list[Entry], other: list[Entry]
) -> None:
    assert len(visits(one + other)) <= len(visits(one)) + len(visits(other))


@given(contacts=st.lists(ENTRIES, max_size=10))
def test_each_minute_of_a_visit_is_counted_once(contacts: list[Entry]) -> None:
    minutes = {contact.at + timedelta(minutes=number) for contact in contacts for number in range(contact.minutes)}
    assert sum(length for _, length in stretches(contacts)) == len(minutes)
