"""Looks become questions: gathered, in an order, within a budget, and nothing left out unseen."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.snooping import Actor, Alert, Asked, Bond, Kind, Look, Person, Relationship, alerts, question
from tests.methods.snooping.small import DAY, MIA, RULE, ground, looked, mia, on

ROOMY = replace(RULE, per_thousand=1000)


def asked(looks: list[Look], *, rule: object = ROOMY, **facts: object) -> Asked:
    return alerts(looks, ground(looks, rule=rule, **facts))


def test_a_day_of_ordinary_work_raises_no_question() -> None:
    looks = [looked("sam", on=on(day)) for day in range(20)] + [looked("helen")]
    assert asked(looks) == Asked((), (), 21)


def test_looks_at_one_young_person_within_a_fortnight_are_one_question() -> None:
    looks = [looked("priya", on=on(day), at=at) for day in (0, 2, 13) for at in ("10:00", "10:01")]
    [found] = asked(looks).alerts
    assert (found.first, found.last, found.days, found.looks) == (DAY, on(13), 3, 6)
    assert [sign.kind for sign in found.signs] == [Kind.NO_RELATIONSHIP, Kind.AGAIN]
    assert found.points == 5
    assert found.until == max(look.at for look in looks)


def test_looks_after_a_fortnight_are_another_question() -> None:
    found = asked([looked("priya", on=on(day)) for day in (0, 14)]).alerts
    assert [alert.first for alert in found] == [DAY, on(14)]


def test_looks_at_many_without_more_to_say_are_one_question() -> None:
    looks = [looked("priya", f"person {number}", on(number % 3)) for number in range(30)]
    [found] = asked(looks, people=[Person(f"person {number}") for number in range(30)]).alerts
    assert len(found.people) == 30
    assert found.days == 3


def test_somebody_they_may_know_is_not_hidden_among_many() -> None:
    looks = [looked("priya", f"person {number}") for number in range(30)] + [looked("priya")]
    found = asked(looks, actors=[Actor("priya", "Priya Rowe")]).alerts
    assert [alert.people == ("mia",) for alert in found] == [True, False]


def test_two_people_are_never_in_one_question() -> None:
    assert {alert.actor for alert in asked([looked("priya"), looked("tom")]).alerts} == {"priya", "tom"}


def test_hours_alone_raise_no_question_about_somebody_they_work_with() -> None:
    assert asked([looked("sam", at="03:00")]).alerts == ()
    assert asked([looked("priya", at="03:00")]).alerts[0].points == 5


@pytest.mark.parametrize(
    ("looks", "per_thousand", "kept"),
    [(1000, 2, 2), (1001, 2, 3), (999, 2, 2), (10, 5, 1), (400, 1, 1)],
)
def test_the_budget_takes_the_strongest_and_shows_the_rest(looks: int, per_thousand: float, kept: int) -> None:
    strange = [looked("priya", f"person {each}", on(20 * each)) for each in range(5)]
    own = [looked("priya", "her own", on(300))]
    routine = [looked("sam")] * (looks - 6)
    people = [MIA, Person("her own", "Priya Ellis")]
    found = asked(strange + own + routine, rule=replace(RULE, per_thousand=per_thousand), people=people)
    assert len(found.alerts) == kept
    assert len(found.alerts) + len(found.left_out) == 6
    assert found.alerts[0].people == ("her own",)
    assert min(alert.points for alert in found.alerts) >= max(alert.points for alert in found.left_out)
    assert found.per_thousand == pytest.approx(1000 * kept / looks)


def test_without_looks_there_is_nothing_to_ask() -> None:
    assert asked([]) == Asked((), (), 0)
    assert asked([]).per_thousand == 0


SOMEBODY = st.sampled_from(["sam", "priya", "helen", "tom"])
ANY_LOOK = st.builds(
    looked,
    SOMEBODY,
    st.sampled_from(["mia", "jay", "nia"]),
    st.integers(0, 60).map(on),
    st.sampled_from(["03:00", "11:00", "21:00"]),
)


@given(st.lists(ANY_LOOK, max_size=40), st.randoms())
def test_the_order_of_the_record_makes_no_difference(looks: list[Look], chance: object) -> None:
    mixed = list(looks)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert asked(looks) == asked(mixed)


@given(st.lists(ANY_LOOK, max_size=40), st.integers(1, 100))
def test_a_smaller_budget_moves_questions_and_loses_none(looks: list[Look], per_thousand: int) -> None:
    found, everything = asked(looks, rule=replace(RULE, per_thousand=per_thousand)), asked(looks)
    assert (*found.alerts, *found.left_out) == everything.alerts
    assert len(found.alerts) <= len(looks) * per_thousand / 1000 + 1


@given(st.lists(ANY_LOOK, max_size=40))
def test_every_question_has_its_reasons_its_days_and_its_people(looks: list[Look]) -> None:
    for alert in asked(looks).alerts:
        assert alert.signs and alert.points >= RULE.ask_from
        assert len({sign.kind for sign in alert.signs}) == len(alert.signs)
        assert 1 <= alert.days <= alert.looks <= len(looks)
        assert timedelta(0) <= alert.last - alert.first < timedelta(days=2 * RULE.gather_days)
        assert {(alert.actor, person) for person in alert.people} <= {(each.actor, each.young_person) for each in looks}


def _alert(people: int = 1, days: int = 1, bonds: frozenset[Bond | None] = frozenset({None})) -> Alert:
    [found] = asked([looked("priya")]).alerts
    return replace(found, people=("mia",) * people, days=days, bonds=bonds)


@pytest.mark.parametrize(
    ("alert", "words"),
    [
        (_alert(days=3), "Sam Okafor looked at Mia R. on 3 days without working with them."),
        (_alert(), "Sam Okafor looked at Mia R. on one day without working with them."),
        (_alert(people=83), "Sam Okafor looked at 83 young people on one day without working with them."),
        (
            _alert(bonds=frozenset({Bond.LINE})),
            "Sam Okafor looked at Mia R. on one day, as their worker's manager.",
        ),
        (
            _alert(bonds=frozenset({Bond.OPENING})),
            "Sam Okafor looked at Mia R. on one day, after opening the record in an emergency.",
        ),
        (
            _alert(people=9, bonds=frozenset({None, Bond.BESIDE})),
            "Sam Okafor looked at 9 young people on one day, and worked with some of them.",
        ),
        (
            _alert(people=9, bonds=frozenset({None, Bond.LINE})),
            "Sam Okafor looked at 9 young people on one day, and worked with none of them.",
        ),
    ],
)
def test_a_question_is_put_in_plain_words(alert: Alert, words: str) -> None:
    assert question(alert, "Sam Okafor", "Mia R.") == words


def test_an_opening_in_an_emergency_does_not_hide_a_surname() -> None:
    opened = Relationship("priya", "mia", Bond.OPENING, DAY, on(1))
    facts = {"actors": [Actor("priya", "Priya Rowe")], "people": mia(), "relationships": [opened]}
    [found] = asked([looked("priya")], **facts).alerts
    assert [sign.kind for sign in found.signs] == [Kind.RARE_SURNAME]
    assert found.bonds == {Bond.OPENING}
