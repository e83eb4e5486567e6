"""The return interview: 72 hours from coming home, and one status for every episode at every moment."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.missing import Accepted, Episode, Interview, Offered, interview, interview_by

HOME = datetime(2016, 10, 29, 9, 40, tzinfo=UTC)
BY = HOME + timedelta(hours=72)
moments = st.datetimes(datetime(2014, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))


def test_72_hours_are_hours_and_not_a_wall_clock() -> None:
    """The clocks went back on 30 October 2016."""
    london = ZoneInfo("Europe/London")
    by = interview_by(datetime(2016, 10, 29, 12, tzinfo=london))
    assert by.astimezone(london) == datetime(2016, 11, 1, 11, tzinfo=london)


@given(moments)
def test_it_is_always_72_hours(home: datetime) -> None:
    assert interview_by(home) - home == timedelta(hours=72)


@pytest.mark.parametrize(
    ("home", "offered", "accepted", "held", "now", "status"),
    [
        (None, "", "", None, BY, Interview.STILL_MISSING),
        (HOME, "", "", None, HOME, Interview.DUE),
        (HOME, "", "", None, BY, Interview.DUE),
        (HOME, "", "", None, BY + timedelta(minutes=1), Interview.OVERDUE),
        (HOME, "yes", "", None, BY, Interview.DUE),
        (HOME, "yes", "yes", None, BY + timedelta(minutes=1), Interview.OVERDUE),
        (HOME, "yes", "yes", BY, BY, Interview.HELD_IN_TIME),
        (HOME, "yes", "yes", BY + timedelta(minutes=1), BY + timedelta(days=9), Interview.HELD_LATE),
        (HOME, "yes", "no", None, BY + timedelta(days=9), Interview.DECLINED),
        (HOME, "no", "", None, HOME, Interview.NOT_OFFERED),
        (HOME, "not_needed", "", None, BY + timedelta(days=9), Interview.NOT_NEEDED),
    ],
)
def test_how_an_interview_stands(
    home: datetime | None, offered: str, accepted: str, held: datetime | None, now: datetime, status: Interview
) -> None:
    episode = Episode(came_home=home, offered=offered, accepted=accepted, interviewed_at=held)
    assert interview(episode, now) is status


@given(
    home=st.none() | moments,
    offered=st.sampled_from(["", *Offered]),
    accepted=st.sampled_from(["", *Accepted]),
    held=st.none() | moments,
    now=moments,
)
def test_every_episode_has_a_status_at_every_moment(
    home: datetime | None, offered: str, accepted: str, held: datetime | None, now: datetime
) -> None:
    found = interview(Episode(came_home=home, offered=offered, accepted=accepted, interviewed_at=held), now)
    assert (found is Interview.STILL_MISSING) is (home is None)
