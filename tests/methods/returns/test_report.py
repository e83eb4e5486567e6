"""A folder: the project's own fictional return, and a real-sized one."""

import os
import time
from collections import Counter
from pathlib import Path

import pytest

from act.methods.returns import ProblemKind, ReturnReport, read
from tests.methods.returns.fiction import CHILDREN, FOLDER, HALF_ENDED, MISTAKES, WITHOUT_EPISODE, child, made


@pytest.fixture(scope="module")
def fictional() -> ReturnReport:
    return read(FOLDER, year=2025)


def test_the_committed_return_is_the_one_that_is_made() -> None:
    assert {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()} == made()


def test_children_and_episodes_are_counted_from_the_rows(fictional: ReturnReport) -> None:
    assert len(fictional.children or ()) == CHILDREN
    assert fictional.children_without_episode == {child(number) for number in WITHOUT_EPISODE}
    assert len(fictional.children_with_episodes or ()) == CHILDREN - len(WITHOUT_EPISODE)
    assert (fictional.episodes, fictional.half_ended_episodes) == (71, len(HALF_ENDED))
    assert fictional.strays == {"FICTION99"}


def test_every_mistake_is_told_with_its_place_and_nothing_else_is(fictional: ReturnReport) -> None:
    told = {(each.file, each.row, each.column) for each in fictional.problems if each.kind is not ProblemKind.PAIR}
    assert told == set(MISTAKES)
    assert len(fictional.problems) == len(MISTAKES) + len(HALF_ENDED)


def test_without_a_header_nobody_is_called_a_stray_or_without_an_episode(tmp_path: Path) -> None:
    (tmp_path / "episodes.csv").write_bytes((FOLDER / "episodes.csv").read_bytes())
    report = read(tmp_path)
    assert report.children is report.children_without_episode is None
    assert report.strays == frozenset()
    assert report.episodes == 71


def test_without_episodes_nothing_is_said_of_them(tmp_path: Path) -> None:
    (tmp_path / "header.csv").write_bytes((FOLDER / "header.csv").read_bytes())
    report = read(tmp_path)
    assert report.episodes is report.children_without_episode is report.half_ended_episodes is None


def test_a_table_in_two_files_is_counted_and_told(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_bytes((FOLDER / "missing.csv").read_bytes())
    (sentence,) = [each for each in read(tmp_path).problems if each.kind is ProblemKind.REPEATED]
    assert sentence.file == "b.csv" and "already read from a.csv" in sentence.sentence


def test_what_is_not_a_csv_file_is_left_alone_and_told(tmp_path: Path) -> None:
    (tmp_path / "return.xlsx").write_bytes(b"PK")
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / ".hidden").write_bytes(b"")
    os.mkfifo(tmp_path / "pipe.csv")
    report = read(tmp_path)
    assert report.sheets == ()
    assert [(each.file, each.kind) for each in report.problems] == [
        ("folder.csv", ProblemKind.FILE),
        ("pipe.csv", ProblemKind.FILE),
        ("return.xlsx", ProblemKind.FILE),
    ]


@pytest.mark.parametrize("name", ["missing", "file"])
def test_a_folder_that_is_not_there_or_is_none_raises(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OSError, match="directory"):
        read(tmp_path / name)


@pytest.mark.skipif("ACT_REAL_DATA" not in os.environ, reason="ACT_REAL_DATA does not say where the real data is")
def test_a_return_of_real_size_is_read_whole_in_under_two_seconds() -> None:
    began = time.perf_counter()
    report = read(Path(os.environ["ACT_REAL_DATA"]) / "ssda903-sample")
    took = time.perf_counter() - began
    assert len(report.sheets) == 12
    assert len(report.children or ()) == 2_675
    assert (report.episodes, len(report.children_with_episodes or ())) == (5_050, 2_123)
    assert len(report.children_without_episode or ()) == 552
    assert report.half_ended_episodes == 1_413
    assert [each.file for each in report.problems if each.kind is ProblemKind.STRAY] == ["dolo.csv", "sw_episodes.csv"]
    assert len(report.strays) == 1
    assert Counter(each.kind for each in report.problems) == {
        ProblemKind.PAIR: 1_413,
        ProblemKind.CODE: 33,
        ProblemKind.REPEATED: 14,
        ProblemKind.STRAY: 2,
    }
    assert took < 2
