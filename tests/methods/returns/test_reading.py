"""One file at a time: what is read, and the sentence for what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from act.methods.returns import TABLES, Problem, ProblemKind, read_file

HEADINGS = "CHILD,DOB,REVIEW,REVIEW_CODE\n"
ROW = "K1,15/03/2009,30/08/2024,PN1\n"
HEADINGS_OF_ALL = [",".join(table.columns) for table in TABLES]


def problems(data: bytes | str, year: int | None = None) -> tuple[Problem, ...]:
    """What is told of a file."""
    return read_file("file.csv", data if isinstance(data, bytes) else data.encode(), year=year)[1]


def test_a_file_without_fault_is_read_row_by_row_as_it_is_written() -> None:
    sheet, told = read_file("reviews.csv", (HEADINGS + ROW + ROW.replace("30/", "31/")).encode())
    assert sheet is not None and told == ()
    assert (sheet.table.name, sheet.children, [row.number for row in sheet.rows]) == ("Reviews", {"K1"}, [2, 3])
    assert dict(sheet.rows[0].cells) == {
        "CHILD": "K1",
        "DOB": "15/03/2009",
        "REVIEW": "30/08/2024",
        "REVIEW_CODE": "PN1",
    }


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + (HEADINGS + ROW).encode(),
        (HEADINGS + ROW).replace("\n", "\r\n").encode(),
        (HEADINGS + ROW).replace("\n", "\r").encode(),
        (HEADINGS + ROW).strip().encode(),
        (HEADINGS + "\n,,,\n" + ROW).encode(),
        (HEADINGS.strip() + ",,\n" + ROW.strip() + ",,\n").encode(),
        (HEADINGS + ROW.strip() + ",,\n").encode(),
        ("\n" + HEADINGS + '"K1","15/03/2009","30/08/2024","PN1"\n').encode(),
    ],
    ids=["mark at the start", "CRLF", "CR", "no last end", "empty rows", "empty columns", "empty cells", "quoted"],
)
def test_what_every_spreadsheet_does_to_a_file_is_no_problem(data: bytes) -> None:
    sheet, told = read_file("reviews.csv", data)
    assert sheet is not None and told == ()
    assert [row.cells["REVIEW_CODE"] for row in sheet.rows] == ["PN1"]


@pytest.mark.parametrize(
    ("data", "row", "says"),
    [
        (b"", None, "is empty"),
        (b"\xef\xbb\xbf \r\n", None, "is empty"),
        (b",,\n,,\n", None, "is empty"),
        ("CHILD,DOB\n".encode("utf-16"), None, "UTF-16"),
        (b"CHILD,\x81\xff\n", None, "not text in any encoding"),
        (b"NAME,AGE\nKim,7\n", 1, "not those of a table"),
        (HEADINGS.replace(",", ";").encode(), 1, "separated by semicolons"),
        (HEADINGS.replace(",", "\t").encode(), 1, "separated by tabs"),
    ],
)
def test_a_file_that_cannot_be_read_says_why_in_one_sentence(data: bytes, row: int | None, says: str) -> None:
    sheet, (told,) = read_file("file.csv", data)
    assert sheet is None
    assert (told.kind, told.row) == (ProblemKind.FILE, row)
    assert says in told.sentence


@pytest.mark.parametrize(
    ("text", "row", "column", "kind", "says"),
    [
        (HEADINGS.replace("DOB,", "") + ROW.replace("15/03/2009,", ""), 1, "DOB", ProblemKind.COLUMN, "is missing"),
        (
            HEADINGS.replace("CHILD,", "") + ROW.replace("K1,", ""),
            1,
            "CHILD",
            ProblemKind.COLUMN,
            "no child in this file",
        ),
        (
            HEADINGS.strip() + ",NOTE\n" + ROW.strip() + ",kind\n",
            1,
            "NOTE",
            ProblemKind.COLUMN,
            "not a column of Reviews",
        ),
        (
            HEADINGS.strip() + ",DOB\n" + ROW.strip() + ",15/03/2009\n",
            1,
            "DOB",
            ProblemKind.COLUMN,
            "none of them was read",
        ),
        (HEADINGS.replace("DOB", " dob") + ROW, 1, "DOB", ProblemKind.COLUMN, "was read as DOB"),
        (HEADINGS + ROW + HEADINGS, 3, None, ProblemKind.ROW, "headings are repeated here"),
        (HEADINGS + "K1,15/03/2009\n", 2, None, ProblemKind.ROW, "has 2 cells"),
        (HEADINGS + ROW.strip() + ",more\n", 2, None, ProblemKind.ROW, "has 5 cells"),
        (HEADINGS + ROW + ROW, 3, "CHILD", ProblemKind.REPEATED, "the same as in row 2"),
        (HEADINGS + ROW.replace("K1", ""), 2, "CHILD", ProblemKind.EMPTY, "CHILD is empty"),
        (HEADINGS + ROW.replace("15/03/2009", "31/02/2009"), 2, "DOB", ProblemKind.DATE, "not a real date"),
        (HEADINGS + ROW.replace("15/03/2009", "2009-03-15"), 2, "DOB", ProblemKind.DATE, "not written as a date"),
        (HEADINGS + ROW.replace("15/03/2009", "5/3/2009"), 2, "DOB", ProblemKind.DATE, "day/month/year"),
        (HEADINGS + ROW.replace("PN1", "PN9"), 2, "REVIEW_CODE", ProblemKind.CODE, "PN0, PN1"),
        (
            HEADINGS + ROW.replace("PN1", "\x1b[2Jpn1"),
            2,
            "REVIEW_CODE",
            ProblemKind.CODE,
            "“\N{REPLACEMENT CHARACTER}[2Jpn1”",
        ),
    ],
)
def test_each_problem_names_its_row_its_column_and_what_would_be_right(
    text: str, row: int, column: str | None, kind: ProblemKind, says: str
) -> None:
    (told,) = problems(text)
    assert (told.file, told.row, told.column, told.kind) == ("file.csv", row, column, kind)
    assert says in told.sentence
    assert told.sentence.endswith(".") and told.sentence.isprintable()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_windows_1252_is_read_and_told_with_the_row_of_its_first_letter(end: str) -> None:
    text = (HEADINGS + ROW + ROW.replace("K1", "Zoë")).replace("\n", end)
    sheet, (told,) = read_file("reviews.csv", text.encode("cp1252"))
    assert sheet is not None and sheet.children == {"K1", "Zoë"}
    assert (told.kind, told.row) == (ProblemKind.WRITING, 3)


def test_a_quotation_mark_that_is_never_closed_costs_the_rows_after_it_and_not_those_before() -> None:
    sheet, told = read_file("reviews.csv", (HEADINGS + ROW + '"' + ROW * 10_000).encode())
    assert sheet is not None and [row.number for row in sheet.rows] == [2]
    assert [(each.kind, each.row) for each in told] == [(ProblemKind.FILE, 3)]


@pytest.mark.parametrize(("dec", "rec", "absent"), [("", "X1", "DEC"), ("02/05/2024", "", "REC"), ("", "", None)])
def test_an_episode_has_both_dec_and_rec_or_neither(dec: str, rec: str, absent: str | None) -> None:
    told = problems(f"{HEADINGS_OF_ALL[1]}\nK1,01/04/2024,S,C2,N1,U6,PR1,{dec},{rec},,,,1234567\n")
    assert [(each.kind, each.column) for each in told] == ([(ProblemKind.PAIR, absent)] if absent else [])


@pytest.mark.parametrize(("year", "told"), [(None, 0), (2024, 0), (2025, 1)])
def test_a_code_of_another_year_is_told_when_the_year_is_known(year: int | None, told: int) -> None:
    found = problems(f"{HEADINGS_OF_ALL[3]}\nK1,1,15/03/2009,\n", year)
    assert len(found) == told
    assert all("in other years, but not in 2025. Use F, M or U." in each.sentence for each in found)


def test_a_table_that_the_year_does_not_know_is_read_and_told() -> None:
    sheet, (told,) = read_file("dolo.csv", f"{HEADINGS_OF_ALL[11]}\nK1,15/03/2009,01/05/2024,\n".encode(), year=2025)
    assert sheet is not None and len(sheet.rows) == 1
    assert told.kind is ProblemKind.YEAR


CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["", "K1", "31/02/2024", "01/04/2024", "X1", "S", '"', ",", "\n", "\x00", "٣١/٠٣/٢٠١٨", "00/00/0000"]
    ),
)


@given(st.binary(max_size=400))
def test_no_bytes_whatever_raise(data: bytes) -> None:
    sheet, told = read_file("file.csv", data)
    assert sheet is not None or told


@given(
    headings=st.sampled_from(HEADINGS_OF_ALL),
    mark=st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff"]),
    rows=st.lists(st.lists(CELLS, max_size=14), max_size=6),
    tail=st.binary(max_size=40),
)
def test_no_rows_whatever_raise_under_the_headings_of_a_table(
    headings: str, mark: bytes, rows: list[list[str]], tail: bytes
) -> None:
    lines = "\n".join(",".join(cells) for cells in rows)
    _, told = read_file("file.csv", mark + f"{headings}\n{lines}".encode() + tail)
    assert all(each.sentence.isprintable() for each in told)
    assert all(each.row is None or each.row >= 1 for each in told)
