"""`act returns read`: a summary for reading, everything for programs, one sentence when there is nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from act.cli import act
from tests.methods.returns.fiction import FOLDER


def run(*arguments: str | Path) -> Result:
    """The command, in this process."""
    return CliRunner().invoke(act, ["returns", "read", *map(str, arguments)], prog_name="act")


def test_the_summary_says_what_was_read_and_what_is_wrong() -> None:
    done = run(FOLDER, "--year", "2025")
    assert done.exit_code == 0, done.output
    lines = done.stdout.splitlines()
    assert "Children (Header), header.csv: 50 rows, 50 children" in lines
    assert "71 episodes of 47 children" in lines
    assert "3 children with no episode" in lines
    assert "2 episodes with only one of DEC (date ceased) and REC (reason ceased)" in lines
    assert "1 child in other tables and not in the header" in lines
    assert "header.csv: date, DOB (1)" in lines
    assert "7 problems found" in lines


def test_the_first_few_of_each_sort_are_shown_and_all_with_all(tmp_path: Path) -> None:
    rows = "".join(f"K{number},15/03/2009,01/05/2024,PN9\n" for number in range(10))
    (tmp_path / "reviews.csv").write_text("CHILD,DOB,REVIEW,REVIEW_CODE\n" + rows, encoding="utf-8")
    few, everything = run(tmp_path), run(tmp_path, "--all")
    assert few.stdout.count("“PN9”") == 3 and "and 7 more (all with --all)" in few.stdout
    assert everything.stdout.count("“PN9”") == 10 and "more (all" not in everything.stdout


def test_json_holds_every_count_and_every_problem() -> None:
    done = run(FOLDER, "--year", "2025", "--json")
    told = json.loads(done.stdout)
    assert (told["children"], told["episodes"], told["children_without_episode"]) == (50, 71, 3)
    assert (told["half_ended_episodes"], told["not_in_header"]) == (2, ["FICTION99"])
    assert {each["table"]: each["rows"] for each in told["tables"]} == {"Header": 50, "Episodes": 71, "Missing": 5}
    assert len(told["problems"]) == 7
    assert {"file", "row", "column", "kind", "what"} == told["problems"][0].keys()


def test_a_missing_folder_is_one_sentence_and_exit_code_one(tmp_path: Path) -> None:
    done = run(tmp_path / "nowhere")
    assert (done.exit_code, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1 and "cannot be read" in done.stderr


def test_a_folder_with_nothing_to_read_says_why_and_ends_with_one(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(b"PK")
    done = run(tmp_path)
    assert done.exit_code == 1
    assert "only files ending in .csv" in done.stdout
    assert done.stderr.startswith("Error: No table of the return was found")


def test_it_needs_neither_settings_nor_database(tmp_path: Path) -> None:
    names = ("ACT_SECRET_KEY", "DATABASE_URL", "DATABASE_OWNER_URL", "DJANGO_SETTINGS_MODULE")
    bare = {name: value for name, value in os.environ.items() if name not in names}
    command = [sys.executable, "-m", "act.cli", "returns", "read", str(FOLDER)]
    root = Path(__file__).parents[2]
    done = subprocess.run(
        command,
        env=bare | {"ACT_STATE": str(tmp_path), "PYTHONPATH": str(root)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []
