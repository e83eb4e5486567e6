"""The return interview: 72 hours from coming home, and one status for every episode at every moment."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.missing import (
    Accepted,
    Episode,
    Offered,
    ReturnInterviewStatus,
    interview_by,
    return_interview_status,
)

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
        (None, "", "", None, BY, ReturnInterviewStatus.STILL_MISSING),
        (HOME, "", "", None, HOME, ReturnInterviewStatus.DUE),
        (HOME, "", "", None, BY, ReturnInterviewStatus.DUE),
        (HOME, "", "", None, BY + timedelta(minutes=1), ReturnInterviewStatus.OVERDUE),
        (HOME, "yes", "", None, BY, ReturnInterviewStatus.DUE),
        (HOME, "yes", "yes", None, BY + timedelta(minutes=1), ReturnInterviewStatus.OVERDUE),
        (HOME, "yes", "yes", BY, BY, ReturnInterviewStatus.HELD_IN_TIME),
        (HOME, "yes", "yes", BY + timedelta(minutes=1), BY + timedelta(days=9), ReturnInterviewStatus.HELD_LATE),
        (HOME, "yes", "no", None, BY + timedelta(days=9), ReturnInterviewStatus.DECLINED),
        (HOME, "no", "", None, HOME, ReturnInterviewStatus.NOT_OFFERED),
        (HOME, "not_needed", "", None, BY + timedelta(days=9), ReturnInterviewStatus.NOT_NEEDED),
    ],
)
def test_how_an_interview_stands(
    home: datetime | None,
    offered: str,
    accepted: str,
    held: datetime | None,
    now: datetime,
    status: ReturnInterviewStatus,
) -> None:
    episode = Episode(came_home=home, offered=offered, accepted=accepted, interviewed_at=held)
    assert return_interview_status(episode, now) is status


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
    found = return_interview_status(
        Episode(came_home=home, offered=offered, accepted=accepted, interviewed_at=held), now
    )
    assert (found is ReturnInterviewStatus.STILL_MISSING) is (home is None)
