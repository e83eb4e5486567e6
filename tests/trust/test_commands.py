"""`act --as USER`: the same scope and the same audit as the page."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError

from act import cli
from act.cli import act
from act.trust.models import AuditRow
from act.trust.scope.acting import current
from act.trust.walls import lock
from tests.screens.trust import SAY_WHO, no_account
from tests.world import World, account_changed


def run(*arguments: str) -> Result:
    """The command, in this process."""
    return CliRunner().invoke(act, arguments, prog_name="act")


def heard(world: World, username: str) -> list[tuple[str, str]]:
    """What the audit says that a user did at the command line."""
    with world.acting(username) as standing:
        rows = AuditRow.objects.filter(actor_id=standing.user_id, what__startswith="command")
        return list(rows.order_by("at", "id").values_list("kind", "what"))


def values(printed: str) -> dict[str, object]:
    """The numbers of `evaluate --json`, by key."""
    sections = json.loads(printed)["sections"]
    return {figure["key"]: figure["value"] for section in sections for figure in section["figures"]}


def test_an_evaluator_gets_the_figures_of_the_page_as_json(world: World) -> None:
    done = run("--as", "ruth", "evaluate", "--json")
    assert done.exit_code == 0, done.output
    found = values(done.output)
    assert (found["referrals.received"], found["referrals.accepted"]) == (6, 4)
    assert heard(world, "ruth") == [("sight", "command evaluate")]
    assert current() is None


def test_the_same_figures_for_reading(world: World) -> None:
    done = run("--as", "RUTH", "evaluate")
    assert done.exit_code == 0
    assert "contacts made" in done.output
    assert not [name for name in ("Mia", "Jay", "Aaliyah", "Ellie", "Kai", "Chloe") if name in done.output]


def test_a_manager_counts_their_own_authority(world: World) -> None:
    assert values(run("--as", "david", "evaluate", "--json").output)["referrals.received"] == 2


@pytest.mark.parametrize("username", ["sam", "lena", "moira"])
def test_whoever_counts_nothing_is_told_whom_to_ask(username: str, world: World) -> None:
    done = run("--as", username, "evaluate")
    assert done.exit_code == 1
    assert "ask an evaluator or a manager for the numbers" in done.output
    assert "{" not in done.output


def test_a_refusal_at_the_command_line_is_in_the_audit_too(world: World) -> None:
    run("--as", "sam", "evaluate")
    assert heard(world, "sam") == [("refusal", "command evaluate")]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), SAY_WHO),
        (("--as", "nobody"), no_account("nobody")),
        (("--as", ""), SAY_WHO),
    ],
)
def test_a_command_without_somebody_who_acts_says_how_to_name_them(
    arguments: tuple[str, ...], sentence: str, world: World
) -> None:
    done = run(*arguments, "evaluate")
    assert done.exit_code == 2
    assert sentence in done.output


def test_a_closed_account_acts_no_more(world: World) -> None:
    account_changed("ruth", is_active=False)
    assert no_account("ruth") in run("--as", "ruth", "evaluate").output


def test_a_command_that_is_not_there_is_said_so() -> None:
    done = run("fly")
    assert done.exit_code == 2
    assert "No such command 'fly'" in done.output


def test_a_database_that_is_not_there_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def away(**_: object) -> None:
        raise OperationalError("unable to open database file\nand more lines")

    monkeypatch.setattr(cli, "act", away)
    with pytest.raises(SystemExit) as left:
        cli.main()
    assert left.value.code == 1
    assert capsys.readouterr().err == (
        "act: The database can't be used (unable to open database file). "
        "Check that it is there and running, and the settings that name it.\n"
    )


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match=f"can't be kept in {tmp_path}/none .* make that folder"):
        lock._take(tmp_path / "none" / "act.sqlite3.lock", 0, "")


def test_help_names_every_command(world: World) -> None:
    done = run("--help")
    assert done.exit_code == 0
    assert [
        name for name in ("demo", "serve", "migrate", "database", "evaluate", "appraise") if name not in done.output
    ] == []
