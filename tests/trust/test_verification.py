"""`act audit`: what it says, where it keeps the anchors, and what it does when it cannot."""

import json
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from click.testing import CliRunner, Result
from django.db import DatabaseError

from act.cli import act
from act.methods.chain import ChainFindingKind
from act.trust import audit
from act.trust.audit import anchors, verification
from act.trust.audit import commands as audit_commands
from act.trust.audit.chain import NO_SINGLE_AUTHORITY
from act.trust.scope.acting import current
from act.trust.web.serving import service
from tests.serving import free_port
from tests.trust.test_chain import look
from tests.world import World


def run(*arguments: str) -> Result:
    """The command, in this process."""
    return CliRunner().invoke(act, ["audit", *arguments], prog_name="act")


@pytest.fixture
def file(world: World, settings: Any, tmp_path: Path) -> Path:
    """Where the anchors of this test are kept; each chain has a row."""
    audit.sight(
        audit.AuditedResponse("tests:nobody", "GET", 200, None), actor=world.user("helen").pk, about=frozenset()
    )
    settings.AUDIT_ANCHORS = tmp_path / "elsewhere" / "anchors.jsonl"
    return settings.AUDIT_ANCHORS


def test_a_whole_audit_is_said_in_a_line_for_each_chain(world: World, file: Path) -> None:
    assert run("anchor").exit_code == 0
    look(world)
    done = run("verify")
    assert done.exit_code == 0, done.output
    wigan = next(line for line in done.stdout.splitlines() if line.startswith("Wigan: "))
    rows = int(wigan.split()[1].replace(",", ""))
    assert wigan.endswith(f", anchored at {rows - 1:,}") and " rows, whole since " in wigan
    assert "The audit is whole. 3 chains, " in done.stdout
    assert current() is None


def test_for_other_programs_it_says_everything(world: World, file: Path) -> None:
    run("anchor")
    found = json.loads(run("verify", "--json").stdout)
    assert (found["whole"], found["findings"]) == (True, [])
    assert [chain["name"] for chain in found["chains"]] == ["Rochdale", "Wigan", "No single authority"]
    assert all(chain["rows"] == chain["anchored"] > 0 and chain["since"] for chain in found["chains"])


def test_what_was_never_anchored_is_a_finding(world: World, file: Path) -> None:
    done = run("verify")
    assert done.exit_code == 1
    assert "not anchored: Nothing is anchored: rows cut off at the end" in done.stdout
    assert "The audit is not whole." in done.stdout


def test_anchors_are_only_added_to_and_say_which_chain_how_far_and_when(world: World, file: Path) -> None:
    first = run("anchor")
    look(world)
    second = run("anchor")
    lines = file.read_text("utf-8").splitlines()
    assert lines == first.stdout.splitlines() + second.stdout.splitlines()
    found = [json.loads(line) for line in lines]
    assert all(set(line) == {"at", "chain", "name", "length", "hash", "service"} for line in found)
    assert {line["name"] for line in found} == {"Rochdale", "Wigan", "No single authority"}
    assert len({line["at"] for line in found}) == 2
    wigan = [line["length"] for line in found if line["name"] == "Wigan"]
    assert wigan[1] == wigan[0] + 1
    assert "3 chains anchored. Keep a copy where nobody can change it." in second.stderr
    assert str(NO_SINGLE_AUTHORITY) in {line["chain"] for line in found}


def test_no_name_and_no_word_is_in_the_anchors_or_in_what_is_said(world: World, file: Path) -> None:
    said = run("anchor").output + run("verify").output + file.read_text("utf-8")
    assert not [name for name in ("Mia", "Aaliyah", "Sam", "Helen", "helen") if name in said]


def test_a_chain_that_is_shorter_than_before_is_not_anchored(world: World, file: Path) -> None:
    run("anchor")
    line = json.loads(file.read_text("utf-8").splitlines()[0])
    line["length"] += 1
    file.write_text(json.dumps(line) + "\n", "utf-8")
    done = run("anchor")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "rows of the audit were anchored on" in done.stderr
    assert len(file.read_text("utf-8").splitlines()) == 1
    (short,) = [finding for finding in verification.check().findings if finding.kind is ChainFindingKind.CUT_OFF]
    assert "its end was cut off, or it is an older copy" in short.sentence


@pytest.mark.parametrize(
    "line", ["nonsense", "[]", '{"at": 1}', '{"at":"2016-10-31","chain":"0","length":1,"hash":"x"}', "1"]
)
def test_a_line_that_cannot_be_read_is_a_finding(line: str, world: World, file: Path) -> None:
    run("anchor")
    with file.open("a", encoding="utf-8") as kept:
        kept.write(f"{line}\n")
    done = run("verify")
    assert (done.exit_code, "Line 4 of the anchors cannot be read." in done.stdout) == (1, True)


def test_another_database_begins_another_file(world: World, file: Path) -> None:
    run("anchor")
    anchors.set_aside()
    assert not file.exists()
    assert len(list(file.parent.glob("anchors-until-*.jsonl"))) == 1
    anchors.set_aside()
    assert anchors.read_anchors().anchors == ()


def broken(error: Exception) -> Any:
    """Something that cannot be done."""

    def breaks() -> None:
        raise error

    return breaks


@pytest.mark.parametrize(
    "error", [OSError("the disk is full"), DatabaseError("no database"), anchors.ChainTooShort("gone")]
)
def test_the_service_starts_though_it_cannot_anchor_and_says_so(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(anchors, "anchor", broken(error))
    audit_commands.anchor_at_start()
    assert f"The audit could not be anchored: {error}" in capsys.readouterr().err


def test_starting_the_service_anchors_first(world: World, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(service, "call_command", lambda *_, **__: None)
    monkeypatch.setattr(service, "_workers", lambda *_: Mock(run=lambda _: told.append(file.read_text("utf-8")) or 0))
    started = CliRunner().invoke(act, ["serve", "--port", str(free_port())], prog_name="act")
    assert started.exit_code == 0, started.output
    assert told and told[0].count("\n") == 3


def test_a_file_that_cannot_be_written_is_said(world: World, file: Path) -> None:
    file.parent.parent.joinpath("elsewhere").write_text("a file where a folder should be", "utf-8")
    done = run("anchor")
    assert done.exit_code == 1
    assert "elsewhere" in done.stderr


def test_rows_that_are_added_while_it_walks_do_no_harm(
    world: World, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("anchor")
    read = verification._Chain._head
    late = [True]

    def one_more_first(chain: Any) -> Any:
        if chain.name == "Wigan" and late.pop() if late else False:
            look(world)
        return read(chain)

    monkeypatch.setattr(verification._Chain, "_head", one_more_first)
    assert verification.check().findings == ()
    assert not late


def test_a_long_check_says_how_far_it_has_come(world: World, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("anchor")
    monkeypatch.setattr(verification, "TELL_EVERY", 50)
    done = run("verify")
    assert "Wigan: 50 rows so far" in done.stderr
    assert "rows so far" not in done.stdout
