"""One content has one text, and one text one hash."""

import json
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.chain import START, canonical, link

KEY = UUID("01900000-0000-7000-8000-000000000000")
plain = st.none() | st.integers() | st.text()
contents = st.dictionaries(st.text(), plain | st.lists(st.dictionaries(st.text(), plain)))


def test_a_row_as_it_is_written() -> None:
    at = datetime(2016, 10, 31, 12, 30, tzinfo=UTC)
    content = {"what": "people.described", "at": at, "object_id": KEY, "status": None, "subjects": [{"b": 1, "a": "ü"}]}
    assert canonical(content) == (
        '{"at":"2016-10-31T12:30:00.000000+00:00","object_id":"01900000-0000-7000-8000-000000000000",'
        '"subjects":[{"a":"\\u00fc","b":1}],"what":"people.described"}'
    )
    assert link(START, 1, "{}") == "857ee6299d26533d1f5f46c02209ae8bc34dc4898a8a9545493946b4ea59d6f3"


@given(contents)
def test_the_order_of_names_makes_no_difference(content: dict[str, object]) -> None:
    assert canonical(content) == canonical(dict(reversed(content.items())))


@given(contents, contents)
def test_two_contents_have_one_text_only_if_they_say_the_same(one: dict[str, object], other: dict[str, object]) -> None:
    same = json.loads(canonical(one)) == json.loads(canonical(other))
    assert (canonical(one) == canonical(other)) == same


@given(contents)
def test_a_text_is_one_line_of_plain_letters(content: dict[str, object]) -> None:
    text = canonical(content)
    assert text.isascii() and text.isprintable()


@given(st.datetimes(timezones=st.just(UTC)), st.integers(-12, 12))
def test_a_moment_is_written_the_same_on_every_clock(moment: datetime, hours: int) -> None:
    moment = max(moment, datetime(1, 1, 3, tzinfo=UTC))
    moment = min(moment, datetime(9999, 12, 29, tzinfo=UTC))
    elsewhere = moment.astimezone(timezone(timedelta(hours=hours)))
    assert canonical({"at": moment}) == canonical({"at": elsewhere})


def test_the_hour_that_comes_twice_is_two_moments() -> None:
    london = ZoneInfo("Europe/London")
    first = datetime(2016, 10, 30, 1, 30, tzinfo=london, fold=0)
    assert canonical({"at": first}) != canonical({"at": first.replace(fold=1)})


@pytest.mark.parametrize("value", [1.5, True, b"x", object(), {1: "x"}, {"x"}])
def test_what_could_be_written_in_more_ways_than_one_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical({"value": value})


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a zone"):
        canonical({"at": datetime(2016, 10, 31)})


@given(st.text("0123456789abcdef", min_size=64, max_size=64), st.integers(1, 2**62), contents)
def test_a_hash_is_of_the_row_before_the_place_and_the_content(
    previous: str, place: int, content: dict[str, object]
) -> None:
    text = canonical(content)
    found = link(previous, place, text)
    assert len(found) == 64
    others = (link(previous, place + 1, text), link(found, place, text), link(previous, place, canonical({"x": text})))
    assert found == link(previous, place, text)
    assert found not in others
