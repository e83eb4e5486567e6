"""Fifty children who do not exist, and their return for 2024-25: the same every time it is made.

Every child is called FICTION and a number. What is wrong in it is listed in MISTAKES and nowhere else.
`python -m tests.methods.returns.fiction` writes it anew.
"""

import csv
import io
from datetime import date, timedelta
from pathlib import Path

FOLDER = Path(__file__).parent / "fictional"
CHILDREN = 50
WITHOUT_EPISODE = (48, 49, 50)
HALF_ENDED = (7, 21)
MISTAKES = {
    ("header.csv", 12, "DOB"): "31/02/2009",
    ("header.csv", 33, "ETHNIC"): "WHITE",
    ("header.csv", 40, "UPN"): "unknown",
    ("missing.csv", 3, "MIS_START"): "2024-09-03",
    ("missing.csv", 6, "CHILD"): "FICTION99",
}

Cells = dict[str, str]


def child(number: int) -> str:
    """The name of a child of the fiction."""
    return f"FICTION{number:02}"


def born(number: int) -> date:
    """Between 12 and 16 years before the return."""
    return date(2008, 4, 2) + timedelta(days=29 * number)


def written(day: date) -> str:
    """A day as the return writes it."""
    return f"{day:%d/%m/%Y}"


def header(number: int) -> Cells:
    """Who the child is."""
    return {
        "CHILD": child(number),
        "SEX": "FMU"[number % 3],
        "DOB": written(born(number)),
        "ETHNIC": ("WBRI", "APKN", "MWBC", "BAFR")[number % 4],
        "UPN": f"A{number:011}B",
        "MOTHER": "0",
        "MC_DOB": "",
    }


def episodes(number: int) -> list[Cells]:
    """Nobody, or a first placement; every second child then moved to another, which goes on."""
    if number in WITHOUT_EPISODE:
        return []
    began = date(2024, 4, 3) + timedelta(days=3 * number)
    moved = began + timedelta(days=60)
    first = {
        "CHILD": child(number),
        "DECOM": written(began),
        "RNE": "S",
        "LS": "V2",
        "CIN": "N1",
        "PLACE": "U6",
        "PLACE_PROVIDER": "PR1",
        "DEC": written(moved),
        "REC": "X1" if number % 2 else "E4A",
        "REASON_PLACE_CHANGE": "CREQB" if number % 2 else "",
        "HOME_POST": "",
        "PL_POST": "",
        "URN": "XXXXXXX",
    }
    second = first | {"DECOM": written(moved), "RNE": "P", "PLACE": "K2", "PLACE_PROVIDER": "PR4"}
    second |= {"DEC": "", "REC": "E3" if number in HALF_ENDED else "", "REASON_PLACE_CHANGE": ""}
    return [first, second] if number % 2 else [first]


def missing(number: int) -> list[Cells]:
    """Every tenth child was missing once."""
    if number % 10:
        return []
    day = date(2024, 8, 1) + timedelta(days=number)
    row = {"CHILD": child(number), "DOB": written(born(number)), "MISSING": "M"}
    return [row | {"MIS_START": written(day), "MIS_END": written(day + timedelta(days=2))}]


def made() -> dict[str, str]:
    """The text of each file, by its name."""
    everyone = range(1, CHILDREN + 1)
    tables = {
        "header.csv": [header(number) for number in everyone],
        "episodes.csv": [row for number in everyone for row in episodes(number)],
        "missing.csv": [row for number in everyone for row in missing(number)],
    }
    for (file, row, column), cell in MISTAKES.items():
        tables[file][row - 2][column] = cell
    return {file: _text(rows) for file, rows in tables.items()}


def _text(rows: list[Cells]) -> str:
    out = io.StringIO()
    table = csv.DictWriter(out, rows[0].keys(), lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    return out.getvalue()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for file, text in made().items():
        (FOLDER / file).write_text(text, encoding="utf-8")
