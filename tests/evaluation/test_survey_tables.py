"""Waves side by side, and what is hidden so that nobody's answer can be read or worked out."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.evaluation.survey_counts import FEWEST, AgreementChange, StatementCounts
from act.evaluation.survey_questions import STATEMENTS
from act.evaluation.survey_results import Wave
from act.evaluation.survey_tables import AuthorityCells, NotShown, SurveyTable, hiding, survey_tables, wave_name


def counts(agreeing: int, others: int) -> StatementCounts:
    """So many who agree, and so many who do not."""
    return StatementCounts.of([4] * agreeing + [2] * others)


def wave(authority: str, number: int, agreeing: int = 10, others: int = 10, *, asks_approach: bool = True) -> Wave:
    """A wave that has closed, in which every statement was answered alike."""
    asked = [name for name in STATEMENTS if asks_approach or name != "approach"]
    return Wave(
        key=uuid4(),
        authority_id=uuid4(),
        authority=authority,
        number=number,
        opens_on=date(2016, number, 1),
        closes_on=date(2016, number, 28),
        invited=40,
        answered=agreeing + others,
        over=True,
        counts=dict.fromkeys(asked, counts(agreeing, others)),
    )


def still_open(closed: Wave) -> Wave:
    """The same wave while it is open."""
    return replace(closed, over=False, counts={})


def row(table: SurveyTable, name: str = "knowledge") -> tuple[object, ...]:
    """What a table shows of a statement: n and how many agree, or why not."""
    (found,) = (each for each in table.rows if each.name == name)
    return tuple((cell.agreeing, cell.n) if isinstance(cell, StatementCounts) else cell for cell in found.cells)


def change(table: SurveyTable, name: str = "knowledge") -> AgreementChange | NotShown:
    """The change that a table shows of a statement."""
    (found,) = (each for each in table.rows if each.name == name)
    return found.change


def test_rather_not_say_is_no_answer_and_agree_and_strongly_agree_are_added_up() -> None:
    found = StatementCounts.of([None, 1, 2, 3, 4, 5, 5, None])
    assert (found.chosen, found.n, found.agreeing, found.share) == ((1, 1, 1, 1, 2), 6, 3, 50)


def test_authorities_are_added_up_and_stand_apart_too() -> None:
    tables = survey_tables([wave("Ayton", 1, 6, 4), wave("Beeton", 1, 5, 15), wave("Ayton", 2), wave("Beeton", 2)])
    assert (tables.together.name, row(tables.together)) == ("Ayton and Beeton", ((11, 30), (20, 40)))
    assert [(each.name, row(each)) for each in tables.apart] == [
        ("Ayton", ((6, 10), (10, 20))),
        ("Beeton", ((5, 20), (10, 20))),
    ]
    first = tables.together.waves[0]
    assert (first.invited, first.answered) == (80, 30)


def test_the_change_is_from_the_first_wave_to_the_last() -> None:
    table = survey_tables([wave("Ayton", 1, 5, 5), wave("Ayton", 2, 1, 9), wave("Ayton", 3, 8, 2)]).together
    found = change(table)
    assert isinstance(found, AgreementChange) and round(found.points) == 30
    assert table.rows[0].compared == (1, 3)
    assert (wave_name(1), wave_name(3)) == ("First wave", "Third wave")


def test_a_wave_that_never_asked_a_statement_is_left_out_of_its_change() -> None:
    before = wave("Ayton", 1, asks_approach=False)
    table = survey_tables([before, wave("Ayton", 2)]).together
    assert row(table, "approach") == (NotShown.NOT_ASKED, (10, 20))
    assert change(table, "approach") is NotShown.ASKED_ONCE
    table = survey_tables([before, wave("Ayton", 2, 5, 15), wave("Ayton", 3)]).together
    found = change(table, "approach")
    assert isinstance(found, AgreementChange) and round(found.points) == 25
    assert table.rows[3].compared == (2, 3)


def test_a_later_wave_of_too_few_or_of_one_authority_does_not_take_the_change_away() -> None:
    waves = [wave("Ayton", 1, 5, 15), wave("Beeton", 1, 5, 15), wave("Ayton", 2), wave("Beeton", 2)]
    for late in ([wave("Ayton", 3)], [wave("Ayton", 3, 1, 1), wave("Beeton", 3, 1, 1)]):
        table = survey_tables([*waves, *late]).together
        found = change(table)
        assert isinstance(found, AgreementChange) and round(found.points) == 25
        assert table.rows[0].between(table.over) == "First wave to second wave"
    assert survey_tables(waves).together.rows[0].between(survey_tables(waves).together.over) == ""


def test_waves_of_different_authorities_are_not_compared() -> None:
    table = survey_tables([wave("Ayton", 1), wave("Beeton", 1), wave("Ayton", 2)]).together
    assert change(table) is NotShown.NOT_ALIKE and table.mixed


def test_nothing_of_a_wave_is_shown_before_it_has_closed_everywhere() -> None:
    waves = [wave("Ayton", 1), wave("Beeton", 1), wave("Ayton", 2), still_open(wave("Beeton", 2))]
    tables = survey_tables(waves)
    for table in (tables.together, *tables.apart):
        assert [each.over for each in table.waves] == [True, False]
        assert len(row(table)) == 1


def test_too_few_are_not_shown_and_no_change_is_said_of_them() -> None:
    table = survey_tables([wave("Ayton", 1, 4, 3), wave("Ayton", 2)]).together
    assert row(table) == (NotShown.FEW, (10, 20)) and change(table) is NotShown.FEW


def test_where_one_of_two_authorities_is_small_both_are_shown_together_only() -> None:
    tables = survey_tables([wave("Ayton", 1, 2, 3), wave("Beeton", 1, 10, 20)])
    assert row(tables.together) == ((12, 35),)
    assert [row(each) for each in tables.apart] == [(NotShown.FEW,), (NotShown.WITH_OTHERS,)]


def test_without_waves_there_is_an_empty_table() -> None:
    assert survey_tables([]).together.waves == ()


@pytest.mark.parametrize(
    ("sizes", "hidden"),
    [((9, 20, 30), set()), ((5, 20, 30), {0, 1}), ((5, 6, 30), {0, 1}), ((2, 3, 9, 30), {0, 1, 2}), ((0, 9), {0})],
)
def test_as_few_as_needed_are_hidden(sizes: tuple[int, ...], hidden: set[int]) -> None:
    cells: AuthorityCells = {str(place): counts(n, 0) for place, n in enumerate(sizes)}
    assert {int(name) for name, cell in hiding(cells).items() if isinstance(cell, NotShown)} == hidden


@given(sizes=st.lists(st.integers(0, 30), min_size=1, max_size=10))
def test_what_is_hidden_is_never_a_number_of_few_that_can_be_worked_out(sizes: list[int]) -> None:
    cells: AuthorityCells = {str(place): counts(n, 0) for place, n in enumerate(sizes)}
    shown = [cell.n for cell in hiding(cells).values() if isinstance(cell, StatementCounts)]
    left = sum(sizes) - sum(shown)
    assert all(n >= FEWEST for n in shown)
    assert left == 0 or left >= FEWEST or not shown
