"""What we call secure, a step up, a breakdown and a move, on a day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.codes import code_set
from act.methods.placements import (
    HOME,
    broke_down,
    escalation,
    has_provider,
    is_move,
    is_temporary,
    kind_label,
    may_have_liberty_order,
    secure,
    step,
    why_secure,
)
from act.methods.placements.definitions import _data

AS_AT = date(2016, 10, 31)
KINDS = [HOME, *(code.code for code in code_set("placement_type", AS_AT).codes)]
REASONS = [code.code for code in code_set("placement_change", AS_AT).codes]
kinds = st.sampled_from(KINDS)


@pytest.mark.parametrize(
    ("kind", "liberty", "unregistered", "why"),
    [
        ("K1", False, False, ("A secure children's home",)),
        ("R5", False, False, ("Custody",)),
        ("K2", False, False, ()),
        ("K2", True, False, ("A deprivation of liberty order",)),
        ("Z1", True, True, ("A deprivation of liberty order", "A place that is not registered")),
        ("U4", False, True, ("A place that is not registered",)),
        ("S1", False, False, ()),
        (HOME, False, False, ()),
    ],
)
def test_each_reason_for_being_secure_is_said_apart(
    kind: str, liberty: bool, unregistered: bool, why: tuple[str, ...]
) -> None:
    assert why_secure(kind, liberty=liberty, unregistered=unregistered, on=AS_AT) == why
    assert secure(kind, liberty=liberty, unregistered=unregistered, on=AS_AT) is bool(why)


@given(kind=kinds)
def test_an_order_or_an_unregistered_place_makes_any_kind_secure_or_equivalent(kind: str) -> None:
    assert secure(kind, liberty=True, unregistered=False, on=AS_AT)
    assert secure(kind, liberty=False, unregistered=True, on=AS_AT)


LADDER = [HOME, "U1", "U4", "H5", "K2", "S1", "K1"]


def test_each_step_of_the_ladder_is_above_the_one_before() -> None:
    assert [step(kind, AS_AT) for kind in LADDER] == list(range(7))
    assert step("P1", AS_AT) == 0
    assert step("R5", AS_AT) == step("K2", AS_AT, liberty=True) == 6


@pytest.mark.parametrize("kind", ["T1", "R2", "R3", "A4", "Z1"])
def test_some_kinds_stand_on_no_step_and_are_neither_up_nor_down(kind: str) -> None:
    assert step(kind, AS_AT) is None
    assert not escalation(HOME, kind, AS_AT)
    assert not escalation(kind, "K1", AS_AT)


@given(before=kinds, after=kinds)
def test_no_change_is_up_both_ways(before: str, after: str) -> None:
    assert not (escalation(before, after, AS_AT) and escalation(after, before, AS_AT))


@given(kind=kinds)
def test_staying_on_a_step_is_no_step_up(kind: str) -> None:
    assert not escalation(kind, kind, AS_AT)


@given(a=kinds, b=kinds, c=kinds)
def test_two_steps_up_are_a_step_up(a: str, b: str, c: str) -> None:
    if escalation(a, b, AS_AT) and escalation(b, c, AS_AT):
        assert escalation(a, c, AS_AT)


@pytest.mark.parametrize("reason", REASONS)
def test_four_reasons_are_a_breakdown_and_a_change_of_status_is_no_move(reason: str) -> None:
    assert broke_down(reason, AS_AT) is (reason in {"CREQB", "CREQO", "CHILD", "LAREQ"})
    assert is_move(reason, AS_AT) is (reason != "PLACE")


def test_temporary_other_and_home_have_no_provider() -> None:
    assert {kind for kind in KINDS if not has_provider(kind, AS_AT)} == {HOME, "T0", "T1", "T2", "T3", "T4", "Z1"}
    assert {kind for kind in KINDS if is_temporary(kind, AS_AT)} == {"T0", "T1", "T2", "T3", "T4"}


@pytest.mark.parametrize(
    ("kind", "on", "may"),
    [
        ("K1", AS_AT, True),
        ("K1", date(2026, 3, 31), True),
        ("K1", date(2026, 4, 1), False),
        ("K3", date(2026, 4, 1), False),
        ("K2", date(2026, 4, 1), True),
        (HOME, AS_AT, False),
    ],
)
def test_a_liberty_order_does_not_go_with_every_kind_since_the_return_said_so(kind: str, on: date, may: bool) -> None:
    assert may_have_liberty_order(kind, on) is may


def test_home_has_words_of_our_own_and_a_code_those_of_the_set() -> None:
    assert kind_label(HOME, AS_AT) == "At home or with family, not looked after"
    assert kind_label("K2", AS_AT) == "Children's home"


def test_every_kind_of_a_definition_is_a_code_that_exists() -> None:
    data = _data()
    rows = [*data["secure"]["reasons"], *data["ladder"]["steps"], *data["temporary"], *data["no_provider"]]
    named = {kind for row in rows for kind in row.get("kinds", ())}
    assert named <= {*KINDS, "K3"}
    assert data["verified"] is False
