"""The tables as data: whole, consistent, and each known by its columns."""

import pytest

from act.methods.returns import COLLECTION_YEARS, TABLES, ReturnTable, recognise
from act.methods.returns.cells import SHAPES, codes
from act.methods.returns.tables import SOURCE, own_columns

NAMES = [table.name for table in TABLES]


def test_the_return_has_twelve_tables() -> None:
    assert [
        *("Header", "Episodes", "Reviews", "UASC", "OC2", "OC3"),
        *("AD1", "PlacedAdoption", "PrevPerm", "Missing", "SWEpisodes", "DoLo"),
    ] == NAMES
    assert SOURCE


@pytest.mark.parametrize("table", TABLES, ids=NAMES)
def test_what_is_said_of_a_column_is_said_of_one_that_the_table_has(table: ReturnTable) -> None:
    pairs = {column for pair in table.pairs for column in pair}
    assert {*table.keys, *table.filled, *table.dates, *table.codes, *pairs} <= set(table.columns)
    assert not table.dates & table.codes.keys()
    assert len(set(table.columns)) == len(table.columns)
    assert table.keys[0] == table.columns[0] == "CHILD"
    assert own_columns(table)


@pytest.mark.parametrize("table", TABLES, ids=NAMES)
def test_every_code_set_that_a_column_names_is_there_in_every_year_of_the_table(table: ReturnTable) -> None:
    for name in set(table.codes.values()) - SHAPES.keys():
        for year in range(table.first_year, table.last_year + 1):
            assert codes(name, year) <= codes(name, None)
            assert len(codes(name, year)) > 1


@pytest.mark.parametrize("table", TABLES, ids=NAMES)
def test_a_table_is_known_by_its_columns_in_any_order(table: ReturnTable) -> None:
    assert recognise(table.columns) is table
    assert recognise(reversed(table.columns)) is table
    assert recognise([*table.columns, "LA_NOTE"]) is table
    assert recognise(own_columns(table)) is table


@pytest.mark.parametrize(
    "columns",
    [
        [],
        ["CHILD"],
        ["CHILD", "DOB"],
        ["CHILD", "SEX", "DOB"],
        ["NAME", "AGE"],
        ["CHILD", "DOB", "DUC", "DOLO_START", "DOLO_END"],
    ],
    ids=["none", "the child alone", "what many tables share", "header or UASC", "another file", "two tables in one"],
)
def test_columns_of_no_table_or_of_two_are_not_recognised(columns: list[str]) -> None:
    assert recognise(columns) is None


@pytest.mark.parametrize(
    ("name", "code", "first", "last"),
    [
        ("sex", "1", None, 2024),
        ("sex", "F", 2025, None),
        ("reason_ceased", "E43", None, 2018),
        ("reason_ceased", "E45", 2019, None),
        ("activity", "F3", None, 2021),
        ("activity", "F4", 2022, None),
        ("placement", "K1", None, None),
        ("placement", "K3", 2025, None),
        ("placement", "H5", None, 2025),
        ("placement", "Z14", 2026, None),
    ],
)
def test_codes_are_those_of_the_collection_year(name: str, code: str, first: int | None, last: int | None) -> None:
    earliest, latest = COLLECTION_YEARS
    taken = [year for year in range(earliest, latest + 1) if code in codes(name, year)]
    assert taken == list(range(first or earliest, (last or latest) + 1))
    assert code in codes(name, None)
