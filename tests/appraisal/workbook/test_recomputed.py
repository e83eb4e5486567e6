"""The workbook recomputed by LibreOffice: as it is written, and after somebody has changed a boxed cell."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from act.appraisal.engine import run
from act.appraisal.engine.figures import figures
from act.appraisal.reading import model_of
from act.appraisal.workbook import filled
from act.appraisal.workbook.cell import Cell
from tests.appraisal.workbook.cells import Sheets, sheets
from tests.appraisal.workbook.comparing import differences
from tests.appraisal.workbook.edits import EDITS, changed, edited, together
from tests.appraisal.workbook.libreoffice import SOFFICE, recomputed
from tests.appraisal.workbook.models import MODELS

NEARLY = 1e-9
TOGETHER = together(EDITS)

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
        made = filled(run(model_of(file)))
        results[name], files[name] = made.results, made.closed()
    for name, edits in TOGETHER.items():
        book = edited(edits)
        files[name], results[name] = book.content, book.results
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


@pytest.mark.parametrize("name", TOGETHER)
def test_what_is_changed_in_boxed_cells_changes_the_results_as_in_the_engine(
    books: Mapping[str, Recomputed], name: str
) -> None:
    found = books[name]
    assert differences(run(changed(TOGETHER[name])), found.results, found.cells) == []


@pytest.mark.parametrize("name", EDITS)
def test_each_of_those_changes_makes_a_difference(name: str) -> None:
    edit = EDITS[name]
    before, after = (figures(run(model)) for model in (model_of(edit.file), changed([edit])))
    assert [figure.value for figure in before] != [figure.value for figure in after]


def _same(one: object, other: object) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) <= NEARLY * max(1.0, abs(one))
    return one == other
