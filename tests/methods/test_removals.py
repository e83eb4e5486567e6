"""Who may remove an entry, and until when."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.calendar import is_working_day
from act.methods.removals import (
    READ_REASON_LABELS,
    REASON_LABELS,
    RULES,
    EntryKind,
    ReadReason,
    RemovalReason,
    Remover,
    may_remove,
    removed_line,
    who_may,
    writer_until,
)

DAYS = st.dates(date(2016, 1, 1), date(2026, 12, 31))
KINDS = st.sampled_from(EntryKind)
REMOVERS = st.builds(Remover, is_writer=st.booleans(), is_manager=st.booleans(), is_rated=st.booleans())
WRITER, MANAGER = Remover(is_writer=True, is_manager=False), Remover(is_writer=False, is_manager=True)


@pytest.mark.parametrize(
    ("written", "last"),
    [
        (date(2016, 10, 27), date(2016, 10, 28)),
        (date(2016, 10, 28), date(2016, 10, 31)),  # a Friday: until Monday
        (date(2016, 10, 29), date(2016, 10, 31)),  # a Saturday: until Monday
        (date(2016, 12, 23), date(2016, 12, 28)),  # before Christmas: two bank holidays later
    ],
)
def test_the_writer_has_one_working_day(written: date, last: date) -> None:
    assert writer_until(written) == last
    assert may_remove(EntryKind.CONTACT, WRITER, written_on=written, today=last)
    assert not may_remove(EntryKind.CONTACT, WRITER, written_on=written, today=last + timedelta(days=1))


@given(kind=KINDS, remover=REMOVERS, written=DAYS, days=st.integers(0, 400))
def test_only_the_writer_in_time_or_a_manager_removes_and_nobody_what_is_about_their_own_work(
    kind: EntryKind, remover: Remover, written: date, days: int
) -> None:
    today = written + timedelta(days=days)
    may = may_remove(kind, remover, written_on=written, today=today)
    if may:
        assert not remover.is_rated
        assert remover.is_manager or remover.is_writer
        assert remover.is_manager or (today <= writer_until(written) and kind is not EntryKind.FEEDBACK)
    elif not remover.is_rated:
        assert not remover.is_manager


@given(kind=KINDS, remover=REMOVERS, written=DAYS, days=st.integers(0, 400))
def test_who_may_not_remove_today_may_not_tomorrow(kind: EntryKind, remover: Remover, written: date, days: int) -> None:
    today = written + timedelta(days=days)
    if not may_remove(kind, remover, written_on=written, today=today):
        assert not may_remove(kind, remover, written_on=written, today=today + timedelta(days=1))


@given(written=DAYS)
def test_the_last_day_is_the_next_working_day(written: date) -> None:
    last = writer_until(written)
    assert is_working_day(last)
    between = (written + timedelta(days=passed) for passed in range(1, (last - written).days))
    assert not any(map(is_working_day, between))


@pytest.mark.parametrize("kind", EntryKind)
def test_every_kind_has_a_rule_and_a_sentence(kind: EntryKind) -> None:
    assert RULES[kind].noun in who_may(kind)
    assert may_remove(kind, MANAGER, written_on=date(2016, 10, 1), today=date(2026, 10, 1))
    writer = may_remove(kind, WRITER, written_on=date(2016, 10, 27), today=date(2016, 10, 27))
    assert writer == (kind is not EntryKind.FEEDBACK)


def test_every_reason_has_words() -> None:
    assert REASON_LABELS.keys() == set(RemovalReason)
    assert READ_REASON_LABELS.keys() == set(ReadReason)


def test_the_line_says_when_who_and_why() -> None:
    line = removed_line(on="3 November 2016", by="Sam O'Neill", because=RemovalReason.WRONG_PERSON)
    assert line == "Entry removed 3 November 2016 by Sam O'Neill: wrong young person"
