"""The workbook recomputed by LibreOffice: as it is written, and after somebody has changed a boxed cell."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from act.methods.appraisal.engine import run
from act.methods.appraisal.reading import model_of
from act.methods.appraisal.sheet import filled
from act.methods.appraisal.sheet.cell import Cell
from tests.methods.appraisal.sheet.cells import Sheets, sheets
from tests.methods.appraisal.sheet.comparing import differences
from tests.methods.appraisal.sheet.edits import EDITS
from tests.methods.appraisal.sheet.libreoffice import SOFFICE, recomputed
from tests.methods.appraisal.sheet.models import MODELS

NEARLY = 1e-9

pytestmark = [
    pytest.mark.xdist_group("libreoffice"),
    pytest.mark.skipif(
        not SOFFICE and "CI" not in os.environ, reason="LibreOffice is not installed: run 'make system'"
    ),
]


@dataclass(frozen=True)
class Recomputed:
    """The cells of a workbook as it was written and as LibreOffice has them, and where results stand."""

    written: Sheets
    cells: Sheets
    results: Mapping[str, Cell]


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Recomputed]:
    """Every workbook of this module, recomputed in one call."""
    files, results = dict[str, bytes](), dict[str, Mapping[str, Cell]]()
    for name, file in MODELS.items():
        book = filled(run(model_of(file)))
        results[name], files[name] = book.results, book.closed()
    for name, edit in EDITS.items():
        files[name], results[name] = edit.made()
    folder: Path = tmp_path_factory.mktemp("libreoffice")
    out = recomputed(files, folder)
    return {name: Recomputed(sheets(files[name]), sheets(out[name]), results[name]) for name in files}


@pytest.mark.parametrize("name", MODELS)
def test_every_result_is_the_engine_s_to_the_penny(books: Mapping[str, Recomputed], name: str) -> None:
    found = books[name]
    assert differences(run(model_of(MODELS[name])), found.results, found.cells) == []


@pytest.mark.parametrize("name", MODELS)
def test_every_cell_is_what_it_was_written_with(books: Mapping[str, Recomputed], name: str) -> None:
    found = books[name]
    assert list(found.cells) == list(found.written)
    for sheet, rows in found.written.items():
        for row, (one, other) in enumerate(zip(rows, found.cells[sheet], strict=True), 1):
            for place, (cell, again) in enumerate(zip(one, other, strict=False), 1):
                assert _same(cell, again), f"{sheet}, row {row}, column {place}: {cell!r} became {again!r}"


@pytest.mark.parametrize("name", EDITS)
def test_what_is_changed_in_a_boxed_cell_changes_the_results_as_in_the_engine(
    books: Mapping[str, Recomputed], name: str
) -> None:
    edit, found = EDITS[name], books[name]
    before, after = run(model_of(edit.file)), run(edit.then(edit.file))
    assert differences(after, found.results, found.cells) == []
    assert differences(before, found.results, found.cells) != []


def _same(one: object, other: object) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= NEARLY * max(1.0, abs(one))
    return one == other
