"""Who can still open a record that was closed to somebody: no order of acts leaves it with one person alone."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.readers import FEWEST, ClosedRecord, nobody_left, refused, too_few

PEOPLE = ("helen", "grace", "beth", "sam", "priya", "jess")
MIA = ClosedRecord(
    managers=frozenset({"helen", "grace"}), leads=frozenset({"beth"}), workers=frozenset({"sam", "priya"})
)
"""Two managers, the lead, the key worker and the social worker."""


def closed(**changes: set[str] | None) -> ClosedRecord:
    """Mia's record, as Helen closed it."""
    kept = {name: people if people is None else frozenset(people) for name, people in changes.items()}
    return replace(MIA, **{"closed_by": frozenset({"helen"}), **kept})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("record", "few"),
    [
        (MIA, False),
        (closed(), False),
        (closed(blocked={"sam"}), False),
        (closed(blocked={"grace", "sam"}), False),
        (closed(blocked={"grace", "sam", "priya"}), True),
        (closed(blocked={"grace", "beth"}), True),
        (closed(named={"helen"}), False),
        (closed(named={"helen"}, leads=set()), True),
        (closed(named={"helen", "grace"}, leads=set()), False),
        (closed(named={"helen"}, workers={"sam"}), False),
        (closed(named={"helen"}, workers=set()), True),
        (closed(named={"helen", "grace"}, workers=set()), False),
        (closed(named={"helen", "grace"}, workers=set(), leads=set(), closed_by={"helen"}), True),
        (closed(named={"helen"}, workers={"sam"}, closed_by={""}), False),
        (replace(MIA, managers=frozenset(), leads=frozenset()), False),
    ],
)
def test_two_besides_who_closed_it_can_open_it_and_one_of_them_decides(record: ClosedRecord, few: bool) -> None:
    assert too_few(record) is few


def test_stepping_away_leaves_nobody_where_one_reader_or_no_manager_is_left() -> None:
    assert not nobody_left(MIA)
    assert nobody_left(replace(MIA, managers=frozenset(), leads=frozenset()))
    assert nobody_left(replace(MIA, workers=frozenset(), leads=frozenset(), blocked=frozenset({"grace"})))


def test_what_adds_a_reader_is_never_refused_and_what_takes_one_is_where_too_few_are_left() -> None:
    few = closed(named={"helen"}, workers=set())
    assert not refused(few, replace(few, workers=frozenset({"sam"})))
    assert not refused(few, few)
    assert refused(few, replace(few, leads=frozenset()))
    assert refused(MIA, few)


def test_where_one_manager_works_alone_they_block_somebody_who_could_not_open_it_and_restrict_nothing() -> None:
    alone = ClosedRecord(managers=frozenset({"helen"}), leads=frozenset({"beth"}))
    assert not refused(alone, block(alone, "helen", "jess"))
    assert refused(alone, restrict(alone, "helen", "helen"))
    assert refused(alone, block(alone, "helen", "beth"))


Step = Callable[[ClosedRecord, str, str], ClosedRecord]


def block(record: ClosedRecord, by: str, whom: str) -> ClosedRecord:
    return replace(record, blocked=record.blocked | {whom}, closed_by=record.closed_by | {by})


def step_away(record: ClosedRecord, by: str, _: str) -> ClosedRecord:
    return replace(record, blocked=record.blocked | {by})


def unblock(record: ClosedRecord, _: str, whom: str) -> ClosedRecord:
    return replace(record, blocked=record.blocked - {whom})


def restrict(record: ClosedRecord, by: str, whom: str) -> ClosedRecord:
    return replace(record, named=frozenset({by, whom}), closed_by=record.closed_by | {by})


def lift(record: ClosedRecord, _: str, __: str) -> ClosedRecord:
    return replace(record, named=None)


def name(record: ClosedRecord, _: str, whom: str) -> ClosedRecord:
    return record if record.named is None else replace(record, named=record.named | {whom})


def end_name(record: ClosedRecord, _: str, whom: str) -> ClosedRecord:
    return record if record.named is None else replace(record, named=record.named - {whom})


def end_tie(record: ClosedRecord, _: str, whom: str) -> ClosedRecord:
    return replace(record, workers=record.workers - {whom})


def tie(record: ClosedRecord, _: str, whom: str) -> ClosedRecord:
    return replace(record, workers=record.workers | {whom})


def end_role(record: ClosedRecord, _: str, whom: str) -> ClosedRecord:
    return replace(record, managers=record.managers - {whom}, leads=record.leads - {whom})


def give_role(record: ClosedRecord, _: str, whom: str) -> ClosedRecord:
    return replace(record, managers=record.managers | {whom})


def close_account(record: ClosedRecord, by: str, whom: str) -> ClosedRecord:
    return end_tie(end_role(record, by, whom), by, whom)


STEPS: tuple[Step, ...] = (
    *(block, step_away, unblock, restrict, lift, name, end_name),
    *(end_tie, tie, end_role, give_role, close_account),
)


Acts = list[tuple[Step, str, str]]
acts = st.lists(st.tuples(st.sampled_from(STEPS), st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)), max_size=40)


def accepted(record: ClosedRecord, taken: Acts) -> Iterator[tuple[Step, ClosedRecord, ClosedRecord]]:
    """Every act that is not refused: what it was, and the record before and after. Stepping away never is."""
    for step, by, whom in taken:
        after = step(record, by, whom)
        if step is step_away or not refused(record, after):
            yield step, record, after
            record = after


def opened_by(record: ClosedRecord, *, without: str) -> tuple[int, bool]:
    """How many others can open it, and whether a manager or lead is among them: said again, from the facts alone."""
    names = PEOPLE if record.named is None else record.named
    managers = {who for who in record.managers if who in names or who in record.workers}
    others = (managers | record.leads | record.workers) - record.blocked - {without}
    return len(others), bool(others & (managers | record.leads))


@given(acts)
def test_no_order_of_acts_hides_a_record_from_all_but_one(taken: Acts) -> None:
    enough = True
    for step, before, after in accepted(block(MIA, "helen", "jess"), taken):
        left = [opened_by(after, without=closer) for closer in after.closed_by]
        if step is step_away:
            enough = False
        fewer = before.readers - after.readers or (after.named is not None and before.named is None)
        if fewer and step is not step_away:
            assert all(count >= FEWEST and decides for count, decides in left), step
        if enough and after.closed_by == before.closed_by:
            assert all(count >= FEWEST and decides for count, decides in left), step
        enough = enough and after.closed_by == before.closed_by


@given(acts)
def test_who_steps_away_always_can(taken: Acts) -> None:
    for step, before, after in accepted(MIA, taken):
        if step is step_away:
            assert after.blocked >= before.blocked and after.managers == before.managers
