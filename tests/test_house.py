"""The house itself: its floors, the size of its files, its templates, and what is written about it."""

import ast
import re
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import permutations
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from django.apps import apps
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState
from django.template import engines
from django.urls import get_resolver
from jinja2 import StrictUndefined

from act.cli import COMMANDS, act
from act.referrals.states import diagram
from act.trust.walls.tables_only import TablesOnly
from tests import databases

ROOT = Path(__file__).parents[1]
ACT = ROOT / "act"
MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 30
MOST_LINES_OF_README = 60
TEMPLATES = sorted(ACT.glob("**/jinja2/**/*.html"))
MACHINE_PATH = re.compile(r"(?<![\w./:~>}-])/(?:home|work|tmp|root|Users)/[\w.]")
INLINE = re.compile(r"""<script(?![^>]*\bsrc=)|<style\b|\sstyle\s*=|\son[a-z]+\s*=\s*["']|javascript:""", re.IGNORECASE)


def _name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def _python() -> list[Path]:
    return [file for file in sorted(ACT.rglob("*.py")) if "migrations" not in file.parts]


def _tracked() -> list[Path]:
    """Files of the repository: those that git keeps, or would."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("This is not a git working copy: nothing says which files belong to it")
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_imports_only_go_down() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def _floors() -> dict[str, int]:
    """How high each room is, as the import contract has it."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    return {room: floor for floor, layer in enumerate(layers[::-1]) for room in re.findall(r"act\.(\w+)", layer)}


def _routes() -> set[str]:
    """The full name of every route, such as `pages:today`."""
    spaces = get_resolver().namespace_dict.items()
    return {f"{space}:{name}" for space, (_, room) in spaces for name in room.reverse_dict if isinstance(name, str)}


def _routes_named(file: Path, routes: set[str]) -> Iterator[tuple[int, str]]:
    """The lines of a file that name a route; the names that the audit keeps are no routes."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        for name in re.findall(r"\b\w+:\w+\b", re.sub(r'\baudit="[^"]*"', "", line)):
            if name in routes:
                yield number, name


def test_no_room_names_an_address_of_a_higher_room_or_of_a_neighbour() -> None:
    """Where a room leads to a higher one, that one offers the address (`act.trust.web.destinations`)."""
    floors, routes, named, wrong = _floors(), _routes(), 0, []
    for file in sorted({*ACT.rglob("*.py"), *ACT.rglob("*.html")} - {*(ACT / "config").iterdir()}):
        room = file.relative_to(ACT).parts[0].removesuffix(".py")
        for number, name in _routes_named(file, routes):
            owner, named = name.partition(":")[0], named + 1
            if owner != room and floors[owner] >= floors[room]:
                wrong.append(f"{_name(file)}:{number} names {name}")
    assert not wrong, "\n".join(wrong)
    assert named > 150


def test_no_migration_is_missing() -> None:
    loader = MigrationLoader(None)
    found = TablesOnly(loader.project_state(), ProjectState.from_apps(apps)).changes(loader.graph)
    ours = {app: [str(migration) for migration in changes] for app, changes in found.items() if _is_ours(app)}
    assert ours == {}


def _is_ours(label: str) -> bool:
    return apps.get_app_config(label).name.startswith("act.")


@pytest.mark.parametrize("file", TEMPLATES, ids=_name)
def test_every_template_parses_and_is_strict_about_names(file: Path) -> None:
    environment = engines["jinja2"].env  # type: ignore[attr-defined]
    assert environment.undefined is StrictUndefined
    assert environment.autoescape is True
    assert environment.get_template(file.as_posix().rpartition("/jinja2/")[2]).filename == str(file)


@pytest.mark.parametrize("file", TEMPLATES, ids=_name)
def test_no_template_holds_a_script_a_style_or_an_event_handler(file: Path) -> None:
    text = re.sub(r"\{#.*?#\}", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert INLINE.findall(text) == []


@pytest.mark.parametrize("file", TEMPLATES, ids=_name)
def test_no_template_fetches_anything_from_elsewhere(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert re.findall(r"""<(?:script|link|img|iframe)[^>]*(?:src|href)=["']\w*:?//""", text) == []


def test_no_file_has_more_than_three_hundred_lines() -> None:
    files = [*_python(), *TEMPLATES, *(ACT / "design/static/act").iterdir()]
    long = {_name(file): count for file in files if (count := _lines(file)) > MOST_LINES}
    assert long == {}


def _lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def _functions() -> Iterator[tuple[str, int]]:
    for file in _python():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{_name(file)}:{node.lineno} {node.name}", (node.end_lineno or node.lineno) - node.lineno + 1


def test_nine_functions_in_ten_have_at_most_thirty_lines() -> None:
    lengths = dict(_functions())
    long = {name: length for name, length in lengths.items() if length > MOST_LINES_OF_A_FUNCTION}
    assert len(lengths) > 100
    assert len(long) <= len(lengths) / 10, long


def test_every_file_of_tests_says_whether_it_knows_the_database() -> None:
    """Those that do run on both databases: a new file is named in one table of `tests/databases.py`."""
    both, once = (list(databases.named(table)) for table in (databases.BOTH, databases.ONCE))
    assert sorted(both + once) == sorted(databases.all_files())


SPEAKS_TO_THE_DATABASE = re.compile(
    r"environment\.POSTGRES|\bcursor\(|CaptureQueries|\btransaction\.|(?:Database|Integrity|Programming)Error"
)
OPENS_THE_DATABASE = re.compile(r"\b(?:\w+: (?:World|Stage|SignIn|Copy|Server)|db: None|django_db)\b")


def _that_say(words: re.Pattern[str], files: Iterable[Path]) -> list[str]:
    return sorted(_name(file) for file in files if words.search(file.read_text(encoding="utf-8")))


def test_what_runs_once_does_not_speak_to_the_database_itself() -> None:
    """Neither SQL nor transactions, neither numbers of statements nor the database's own errors."""
    once = {ROOT / "tests" / name for name in set(databases.named(databases.ONCE)) - databases.OF_SQLITE}
    assert _that_say(SPEAKS_TO_THE_DATABASE, once - {Path(__file__)}) == []


@pytest.mark.parametrize("folder", databases.WITHOUT)
def test_where_nothing_knows_a_database_no_test_opens_one(folder: str) -> None:
    """It would need the world, somebody signed in, a copy of the demonstration, or the mark of pytest-django."""
    files = sorted((ROOT / "tests" / folder).rglob("test_*.py"))
    assert files and _that_say(OPENS_THE_DATABASE, files) == []


def _class_names_and_imports() -> tuple[dict[str, list[str]], set[tuple[str, str]]]:
    """The room of each class of a name, and which room imports which: every room itself, for one."""
    rooms_of, imports = defaultdict[str, list[str]](list), set[tuple[str, str]]()
    for file in _python():
        room = file.relative_to(ACT).parts[0].removesuffix(".py")
        imports.add((room, room))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name not in {"Meta", "Command"}:
                rooms_of[node.name].append(room)
            elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("act."):
                imports.add((room, node.module.split(".")[1]))
    return rooms_of, imports


def test_no_class_name_has_two_meanings_where_one_room_imports_the_other() -> None:
    rooms_of, imports = _class_names_and_imports()
    doubled = {name for name, rooms in rooms_of.items() if imports & {*permutations(rooms, 2)}}
    assert doubled == set()


def test_nothing_on_the_ground_floor_is_imported_for_its_type_alone() -> None:
    """The import contract does not look there, so a circle could hide behind it."""
    files = [file for room in ("methods", "appraisal") for file in (ACT / room).rglob("*.py")]
    assert [_name(file) for file in files if "TYPE_CHECKING" in file.read_text(encoding="utf-8")] == []


def test_the_readme_can_be_read_in_a_minute() -> None:
    assert _lines(ROOT / "README.md") <= MOST_LINES_OF_README


def test_help_lists_every_command_with_a_sentence() -> None:
    told = CliRunner().invoke(act, ["--help"])
    assert told.exit_code == 0
    listed = dict(re.findall(r"^  (\w+)  +(\S.*)$", told.output, re.MULTILINE))
    assert set(listed) == set(COMMANDS)


def test_listing_the_commands_imports_none_of_them() -> None:
    asked = "import sys; from act.cli import act; act(['--help'], standalone_mode=False); print(sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert "Start the web server." in done.stdout
    modules = done.stdout.splitlines()[-1]
    assert "'act.cli'" in modules and "'django'" not in modules and "'numpy'" not in modules


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_as_it_is_listed(name: str) -> None:
    told = CliRunner().invoke(act, [name, "--help"]) if name != "django" else CliRunner().invoke(act, ["--help"])
    assert told.exit_code == 0, told.output
    command = act.get_command(click.Context(act), name)
    assert command and command.help
    assert command.help.split(".")[0] + "." == COMMANDS[name].says


def test_every_dependency_says_why_it_is_there() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    declared = tomllib.loads(text)
    groups = [declared["project"]["dependencies"], *declared["dependency-groups"].values()]
    wanted = {each for group in groups for each in group}
    explained = set(re.findall(r'^\s+"([^"]+)",\s*# \w', text, re.MULTILINE))
    assert len(wanted) > 20
    assert wanted - explained == set()


def test_no_tracked_file_holds_a_path_of_somebody_s_machine() -> None:
    found = []
    for file in _tracked():
        if file.suffix in {".woff2", ".gz", ".png"} or file.name == "uv.lock":
            continue
        text = file.read_text(encoding="utf-8")
        found += [f"{_name(file)}: {match[0]}" for match in MACHINE_PATH.finditer(text)]
    assert found == []


def test_the_states_in_the_reference_are_those_of_the_code() -> None:
    page = (ROOT / "docs/reference/referral-states.md").read_text(encoding="utf-8")
    assert f"```mermaid\n{diagram()}```\n" in page


def test_every_link_between_our_own_documents_leads_somewhere() -> None:
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).resolve().exists(), f"{_name(page)} leads to {target}"


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=_name)
def test_every_document_fits_a_screen_or_two(page: Path) -> None:
    assert _lines(page) <= 80


def test_every_test_named_in_a_document_is_there() -> None:
    for page in (ROOT / "docs").rglob("*.md"):
        for named in re.findall(r"`(tests/[\w/]+(?:\.py)?)(?:::(\w+))?`", page.read_text(encoding="utf-8")):
            file = ROOT / named[0]
            assert file.exists(), f"{_name(page)} names {named[0]}"
            assert not named[1] or f"def {named[1]}(" in file.read_text(encoding="utf-8"), f"{_name(page)}: {named[1]}"


def test_every_command_named_in_a_document_is_there() -> None:
    verbs = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]:
        text = page.read_text(encoding="utf-8")
        assert set(re.findall(r"`(?:\.venv/bin/)?act (?:--as \w+ )?([a-z]+)", text)) <= set(COMMANDS), _name(page)
        assert set(re.findall(r"`make (\w+)", text)) <= set(verbs), _name(page)
