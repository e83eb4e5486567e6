"""`--xlsx` never replaces what is no workbook or what the report rests on, and asks before it replaces one."""

import os
from pathlib import Path
from stat import S_IMODE

import pytest
from click.testing import CliRunner, Result

from act.cli import act
from act.costs import workbook_file
from tests.appraisal.unit_cost_database.small_workbook import small
from tests.costs.test_appraise_model import GOOD
from tests.costs.xlsx import workbook


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model file in a folder of its own."""
    (tmp_path / "programme.toml").write_text(GOOD, encoding="utf-8")
    return tmp_path / "programme.toml"


@pytest.fixture
def book(model: Path) -> Path:
    """A workbook that is there already."""
    return workbook(model.with_name("out.xlsx"), {"Rota": [["Monday"]]})


def _appraise(*words: str | Path, answer: str = "") -> Result:
    return CliRunner().invoke(act, ["appraise", *map(str, words)], input=answer)


def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_file, "_has_terminal", lambda: True)


def _refused(done: Result, words: str) -> None:
    assert (done.exit_code, done.stdout) == (1, ""), done.output
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_new_workbook_is_written_and_nothing_else(model: Path) -> None:
    out = model.with_name("out.xlsx")
    done = _appraise(model, "--xlsx", out)
    assert (done.exit_code, done.stderr) == (0, f"The workbook is in {out}.\n")
    assert out.read_bytes().startswith(b"PK")
    assert sorted(model.parent.iterdir()) == [out, model]


def test_a_new_workbook_may_be_read_by_whom_other_new_files_may(model: Path) -> None:
    out, other = model.with_name("out.xlsx"), model.with_name("other")
    other.touch()
    _appraise(model, "--xlsx", out)
    assert S_IMODE(out.stat().st_mode) == S_IMODE(other.stat().st_mode)


def test_without_a_terminal_a_workbook_is_not_replaced(model: Path, book: Path) -> None:
    before = book.read_bytes()
    _refused(_appraise(model, "--xlsx", book), "is there already; add --replace to replace it")
    assert book.read_bytes() == before


def test_a_script_replaces_a_workbook_with_a_flag_and_keeps_its_permissions(model: Path, book: Path) -> None:
    before = book.read_bytes()
    book.chmod(0o640)
    done = _appraise(model, "--xlsx", book, "--replace")
    assert (done.exit_code, S_IMODE(book.stat().st_mode)) == (0, 0o640)
    assert book.read_bytes() != before
    assert sorted(model.parent.iterdir()) == [book, model]


@pytest.mark.parametrize(("answer", "replaced"), [("y\n", True), ("n\n", False), ("\n", False)])
def test_at_a_terminal_it_asks_first(
    answer: str, replaced: bool, model: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = book.read_bytes()
    _terminal(monkeypatch)
    done = _appraise(model, "--xlsx", book, "--json", answer=answer)
    assert f"{book} is there already. Replace it? [y/N]" in done.stderr
    assert (done.exit_code == 0, book.read_bytes() != before) == (replaced, replaced)
    assert not done.stdout or done.stdout.startswith("{")  # the question is not in what other programs read


def test_it_asks_before_it_draws(model: Path, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("act.costs.model_file.simulate", lambda *_: pytest.fail("it has drawn"))
    _refused(_appraise(model, "--simulate", "1000", "--xlsx", book), "is there already; add --replace")


NO_WORKBOOKS = {"text": b"Dear all", "nothing": b"", "another archive": b"PK\x05\x06" + b"\0" * 18}


@pytest.mark.parametrize("content", NO_WORKBOOKS.values(), ids=NO_WORKBOOKS)
def test_a_file_that_is_no_workbook_is_never_replaced(content: bytes, model: Path) -> None:
    letter = model.with_name("letter.xlsx")
    letter.write_bytes(content)
    _refused(_appraise(model, "--xlsx", letter, "--replace"), "is no Excel workbook, so it is not replaced.")
    assert letter.read_bytes() == content


@pytest.mark.parametrize("way", ["itself", "another way", "a second name"])
def test_the_model_is_never_replaced(way: str, model: Path) -> None:
    out = model
    if way == "another way":
        out = model.parent / ".." / model.parent.name / model.name
    if way == "a second name":
        out = model.with_name("second.xlsx")
        out.hardlink_to(model)
    _refused(_appraise(model, "--xlsx", out, "--replace"), "is what the report is made from")
    assert model.read_text(encoding="utf-8") == GOOD


def test_the_unit_costs_are_never_replaced_although_they_are_a_workbook(model: Path) -> None:
    costs = workbook(model.with_name("costs.xlsx"), small())
    before = costs.read_bytes()
    done = _appraise(model, "--unit-costs", costs, "--xlsx", costs, "--replace")
    _refused(done, "is what the report is made from")
    assert costs.read_bytes() == before


@pytest.mark.parametrize("target", ["out.xlsx", "programme.toml", "nowhere.xlsx"])
def test_a_link_is_never_replaced_nor_followed(target: str, model: Path, book: Path) -> None:
    link, before = model.with_name("link.xlsx"), book.read_bytes()
    link.symlink_to(model.with_name(target))
    _refused(_appraise(model, "--xlsx", link, "--replace"), "is a link")
    assert link.is_symlink() and book.read_bytes() == before
    assert not model.with_name("nowhere.xlsx").exists()


def test_a_device_is_never_written(model: Path) -> None:
    _refused(_appraise(model, "--xlsx", "/dev/null", "--replace"), "/dev/null is a device or a pipe")


def test_a_pipe_is_never_written(model: Path) -> None:
    pipe = model.with_name("pipe.xlsx")
    os.mkfifo(pipe)
    _refused(_appraise(model, "--xlsx", pipe, "--replace"), "is a device or a pipe")


@pytest.mark.parametrize(
    "name", [".", "no-such-folder/out.xlsx", "programme.toml/out.xlsx", "x" * 300], ids=lambda name: str(len(name))
)
def test_what_cannot_be_written_is_said_and_leaves_nothing(name: str, model: Path) -> None:
    done = _appraise(model, "--xlsx", model.parent / name, "--replace")
    _refused(done, " cannot be written: ")
    assert list(model.parent.iterdir()) == [model]


@pytest.mark.parametrize("stopped", [KeyboardInterrupt, OSError(28, "No space left on device")])
def test_nothing_half_written_is_left_and_the_workbook_before_is_whole(
    stopped: BaseException, model: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise stopped

    before = book.read_bytes()
    monkeypatch.setattr("act.costs.workbook_file.os.fsync", failing)
    done = _appraise(model, "--xlsx", book, "--replace")
    assert done.exit_code == 1
    assert book.read_bytes() == before
    assert sorted(model.parent.iterdir()) == [book, model]


def test_what_was_put_there_while_it_was_worked_out_is_not_replaced(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, checked = model.with_name("out.xlsx"), workbook_file.checked_place

    def put(*given: object, **more: object) -> None:
        checked(*given, **more)  # type: ignore[arg-type]
        out.write_bytes(b"a letter")

    monkeypatch.setattr("act.costs.model_file.checked_place", put)
    _refused(_appraise(model, "--xlsx", out), "is no Excel workbook")
    assert out.read_bytes() == b"a letter"
