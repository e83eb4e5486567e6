"""Each rule: what it takes to raise it, and what keeps it quiet."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from act.methods.snooping import Actor, Bond, Look, Person, Relationship, SignKind, WrittenRecord
from tests.methods.snooping.small import BESIDE, DAY, LINE, RULE, kinds_of, looked, mia, on, signs_of

STRANGER = {SignKind.NO_RELATIONSHIP}
ENDED = Relationship("sam", "mia", Bond.TIE, date(2016, 1, 1), DAY)
ON_DUTY = Relationship("priya", None, Bond.DUTY, DAY, on(1))
COVER = Relationship("priya", "mia", Bond.COVER, DAY, on(3))
OPENED = Relationship("priya", "mia", Bond.OPENING, DAY, on(1))


@pytest.mark.parametrize(
    ("look", "facts", "found"),
    [
        (looked("sam"), {}, set()),
        (looked("helen"), {}, set()),
        (looked("priya"), {}, STRANGER),
        (looked("nobody known"), {}, STRANGER),
        (looked("priya"), {"relationships": [ON_DUTY]}, set()),
        (looked("priya", on=on(1)), {"relationships": [ON_DUTY]}, STRANGER),
        (looked("priya"), {"relationships": [OPENED]}, set()),
        (looked("priya"), {"relationships": [COVER]}, set()),
        (looked("sam", on=on(13)), {"relationships": [ENDED]}, set()),
        (looked("sam", on=on(14)), {"relationships": [ENDED]}, STRANGER),
        (looked("sam"), {"relationships": [replace(BESIDE, since=on(14))]}, set()),
        (looked("sam"), {"relationships": [replace(BESIDE, since=on(15))]}, STRANGER),
        (looked("priya"), {"written": [WrittenRecord(on(7), "priya", "mia")]}, set()),
        (looked("priya"), {"written": [WrittenRecord(on(-7), "priya", "mia")]}, set()),
        (looked("priya"), {"written": [WrittenRecord(on(8), "priya", "mia")]}, STRANGER),
        (looked("priya"), {"written": [WrittenRecord(DAY, "sam", "mia")]}, STRANGER),
        (looked("priya"), {"written": [WrittenRecord(DAY, "priya", "jay")]}, STRANGER),
    ],
)
def test_who_has_to_do_with_a_young_person(look: Look, facts: dict[str, Any], found: set[SignKind]) -> None:
    assert kinds_of(look, **facts) == found


MANY_ROWES = [Person(f"rowe {n}", f"Ann Rowe{'' if n < 5 else n}") for n in range(40)]


@pytest.mark.parametrize(
    ("actor", "people", "found"),
    [
        (Actor("priya", "Priya Rowe"), mia(), SignKind.RARE_SURNAME),
        (Actor("priya", "Priya ROWÉ"), mia(), SignKind.RARE_SURNAME),
        (Actor("priya", "Priya Rowe-Hall"), mia(), SignKind.RARE_SURNAME),
        (Actor("priya", "Priya Hall"), mia(name="Mia Rowe-Hall"), SignKind.RARE_SURNAME),
        (Actor("priya", "Priya Hall"), mia(parents=("Jo Hall",)), SignKind.RARE_SURNAME),
        (Actor("priya", "Priya Rowe"), [*mia(), *MANY_ROWES], SignKind.COMMON_SURNAME),
        (Actor("priya", "Rowe Ellis"), mia(), None),
        (Actor("priya", "Rowe"), mia(), None),
        (Actor("priya"), mia(name=""), None),
        (Actor("sam", "Sam Rowe"), mia(), None),
        (Actor("helen", "Helen Rowe"), mia(), SignKind.RARE_SURNAME),
        (Actor("helen", "Helen Rowe"), [*mia(), *MANY_ROWES], None),
    ],
)
def test_a_surname_in_common(actor: Actor, people: list[Person], found: SignKind | None) -> None:
    kinds = kinds_of(looked(actor.key), actors=[actor], people=people)
    assert kinds - STRANGER == ({found} if found else set())


@pytest.mark.parametrize(
    ("actor", "facts", "found"),
    [
        ("priya", {"name": "ellis  priya"}, {SignKind.OWN_RECORD}),
        ("sam", {"name": "Sam Okafor"}, {SignKind.OWN_RECORD}),
        ("sam", {"own_of": "sam"}, {SignKind.OWN_RECORD}),
        ("priya", {"own_of": "sam"}, set()),
        ("sam", {"family_of": frozenset({"sam"})}, {SignKind.OWN_FAMILY}),
        ("sam", {"family_of": frozenset({"priya"})}, set()),
        ("helen", {"family_of": frozenset({"priya"})}, {SignKind.COLLEAGUES_FAMILY}),
        ("priya", {"family_of": frozenset({"sam"})}, {SignKind.COLLEAGUES_FAMILY}),
    ],
)
def test_their_own_record_their_family_and_a_colleague_s(
    actor: str, facts: dict[str, Any], found: set[SignKind]
) -> None:
    assert kinds_of(looked(actor), people=mia(**facts)) - STRANGER == found


@pytest.mark.parametrize(
    ("actor", "areas", "found"),
    [
        ("priya", ("Leigh", "Leigh"), True),
        ("priya", ("Leigh", "Ince"), False),
        ("priya", ("", ""), False),
        ("sam", ("Leigh", "Leigh"), False),
        ("helen", ("Leigh", "Leigh"), False),
    ],
)
def test_the_same_area_where_it_is_known(actor: str, areas: tuple[str, str], found: bool) -> None:
    theirs, hers = areas
    kinds = kinds_of(looked(actor), actors=[Actor(actor, area=theirs)], people=mia(area=hers))
    assert (SignKind.SAME_AREA in kinds) is found


WEEKS = [looked("sam", "jay", on(-number)) for number in range(1, 55)]


@pytest.mark.parametrize(
    ("at", "others", "facts", "found"),
    [
        ("11:00", WEEKS, {}, False),
        ("03:00", WEEKS, {}, True),
        ("03:00", [], {}, True),
        ("19:00", WEEKS, {}, True),
        ("19:00", [looked("sam", "jay", on(-1), "20:00"), *WEEKS], {}, True),
        ("19:00", [*(looked("sam", "jay", on(-n), "20:00") for n in range(1, 3)), *WEEKS], {}, False),
        ("03:00", [*(looked("sam", "jay", on(-n), "20:00") for n in range(1, 3)), *WEEKS], {}, True),
        ("03:00", WEEKS, {"written": [WrittenRecord(on(-1), "sam", "mia")]}, False),
        ("03:00", WEEKS, {"written": [WrittenRecord(on(-2), "sam", "mia")]}, True),
        ("03:00", WEEKS, {"relationships": [Relationship("sam", None, Bond.DUTY, DAY, on(1))]}, False),
    ],
)
def test_hours_that_are_not_their_own_usual(at: str, others: list[Look], facts: dict[str, Any], found: bool) -> None:
    kinds = kinds_of(looked("sam", at=at), *others, **facts)
    assert (SignKind.OUT_OF_HOURS in kinds) is found


def _day(number: int, people: int) -> list[Look]:
    return [looked("sam", f"person {each}", on(number)) for each in range(people)]


@pytest.mark.parametrize(
    ("usual", "days", "that_day", "found"),
    [
        (8, 10, 18, True),
        (8, 10, 17, False),
        (40, 10, 59, False),
        (40, 10, 60, True),
        (8, 9, 90, False),
        (0, 0, 90, False),
    ],
)
def test_far_more_in_a_day_than_in_their_own_weeks_before(usual: int, days: int, that_day: int, found: bool) -> None:
    before = [look for number in range(1, days + 1) for look in _day(-number, usual)]
    kinds = kinds_of(looked("sam"), *_day(0, that_day - 1), *before)
    assert (SignKind.VOLUME in kinds) is found


def test_another_person_s_weeks_are_no_measure_of_mine() -> None:
    before = [look for number in range(1, 20) for look in _day(-number, 3)]
    others = [looked("priya", f"person {each}", on(-number)) for number in range(1, 20) for each in range(90)]
    assert SignKind.VOLUME in kinds_of(looked("sam"), *_day(0, 30), *before, *others)


@pytest.mark.parametrize(
    ("actor", "days", "facts", "found"),
    [
        ("priya", (-1, -27), {}, True),
        ("priya", (-1, -28), {}, False),
        ("priya", (-1, -1), {}, False),
        ("priya", (-1, -27), {"written": [WrittenRecord(on(-20), "priya", "mia")]}, False),
        ("priya", (-1, -27), {"written": [WrittenRecord(on(-20), "sam", "mia")]}, True),
        ("sam", (-1, -27), {}, False),
    ],
)
def test_again_and_again_without_a_word(actor: str, days: tuple[int, ...], facts: dict[str, Any], found: bool) -> None:
    kinds = kinds_of(looked(actor), *(looked(actor, on=on(day)) for day in days), **facts)
    assert (SignKind.AGAIN in kinds) is found


@pytest.mark.parametrize(("days", "found"), [(3, False), (4, True)])
def test_a_manager_comes_back_to_one_far_more_than_to_others(days: int, found: bool) -> None:
    """At nineteen others on one day each: on average hardly more than one day."""
    others = [looked("helen", f"person {each}", on(-each)) for each in range(1, 20)]
    often = [looked("helen", on=on(-each)) for each in range(1, days)]
    kinds = kinds_of(looked("helen"), *often, *others)
    assert (SignKind.AGAIN in kinds) is found


@pytest.mark.parametrize(("others", "days", "found"), [(3, 7, True), (2, 7, False), (3, 8, False), (3, -7, True)])
def test_many_who_have_nothing_to_do_with_one_young_person(others: int, days: int, found: bool) -> None:
    looks = [looked(f"somebody {each}", on=on(days)) for each in range(others)]
    assert (SignKind.MANY_OTHERS in kinds_of(looked("priya"), *looks)) is found


def test_many_who_work_with_a_young_person_are_no_sign() -> None:
    many = [f"somebody {each}" for each in range(9)]
    beside = [Relationship(each, "mia", Bond.TIE, DAY) for each in many]
    kinds = kinds_of(looked("priya"), *map(looked, many), relationships=[BESIDE, LINE, *beside])
    assert SignKind.MANY_OTHERS not in kinds


def test_every_sign_says_why_in_one_sentence_that_blames_nobody() -> None:
    people = mia(name="Priya Ellis", family_of=frozenset({"priya", "sam"}), area="Leigh", own_of="")
    looks = [looked("priya", on=on(-day)) for day in range(1, 15)] + [looked(f"other {n}") for n in range(9)]
    looks += [looked("priya", f"person {n}") for n in range(30)]
    found = signs_of(
        looked("priya", at="23:30"), *looks, actors=[Actor("priya", "Priya Ellis", "Leigh")], people=people
    )
    assert {sign.kind for sign in found} == set(SignKind) - {SignKind.COMMON_SURNAME}
    for sign in found:
        assert sign.sentence.endswith(".") and sign.sentence.count(". ") == 0
        assert not any(word in sign.sentence.lower() for word in ("snoop", "wrong", "suspic", "breach", "illegal"))
        assert sign.points == RULE.points[sign.kind]
