"""The reference of the model file is true: it has every key, every example is read, every command line runs."""

import os
import re
import shlex
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner

from act.appraisal.agencies import agencies
from act.appraisal.discount import schedules
from act.appraisal.model import ModelError
from act.appraisal.optimism import CAPITAL
from act.appraisal.reading import model_of
from act.appraisal.uncertainty import KINDS, spread_of
from act.appraisal.unit_cost import unit_cost_catalogue
from act.cli import act
from act.methods.dated_data import read_data
from tests.appraisal.pages import HOW_TO, REFERENCE, ROOT, fences, named, rows, sections, stages, text

Tables = Mapping[str, Mapping[str, str]]
EVERYWHERE = {"source", "verified"}
HEAD = {"title": '"T"', "price_year": '"2015/16"', "years": "3", "discount": '"green-book-2026"'}
LINE = {
    "population": '"people"',
    "impact": "0.5",
    "counterfactual": '"none"',
    "unit_cost": '"SS3.1"',
    "gains": '"local-authority"',
}
OUTRIGHT = {
    "amount": "100",
    "price_year": '"2015/16"',
    "counterfactual": '"none"',
    "class": '"fiscal"',
    "gains": '"local-authority"',
}
COST = {"amount": "100", "price_year": '"2015/16"', "pays": '"local-authority"'}
FILE: Tables = {"appraisal": HEAD, "inputs.people": {"value": "25"}, "benefits.homes": LINE, "costs.running": COST}
OWN = {"value": "40", "price_year": '"2015/16"'}
RATES = {"without": "0.4", "with": "0.2"}
EVENTS = {"events": "2.3"}
GRADES = {"grades": "{ cohort = 1, evidence = 1, age = 1, error = 1 }"}
CAPITALS = {"capital": '"equipment"'}
OPTIMISM = "`[costs.NAME.optimism]` and `[benefits.NAME.optimism]`"

PLACES: dict[str, list[tuple[str, Mapping[str, str]]]] = {
    "`[appraisal]`": [("appraisal", HEAD), ("appraisal", {**HEAD, "discount": "0.035"})],
    "A quantity: `[inputs.NAME]`": [("inputs.people", {"value": "1"})],
    "`[costs.NAME]`": [
        ("costs.running", COST),
        ("costs.running", {"unit_cost": '"SS18.3"', "pays": '"local-authority"'}),
    ],
    "`[benefits.NAME]`": [
        ("benefits.homes", LINE),
        ("benefits.homes", OUTRIGHT),
        ("benefits.homes", {**LINE, "transfer": "true"}),
    ],
    "`[benefits.NAME.impact]`": [("benefits.homes.impact", RATES), ("benefits.homes.impact", EVENTS)],
    "`[benefits.NAME.profile]`": [("benefits.homes.profile", {})],
    "`[benefits.NAME.cashable]`": [("benefits.homes.cashable", {"share": "1", "reason": '"So"'})],
    OPTIMISM: [
        ("costs.running.optimism", {"share": "0.1"}),
        ("costs.running.optimism", GRADES),
        ("costs.running.optimism", CAPITALS),
    ],
    "`unit_cost` in a line": [("benefits.homes.unit_cost", {"code": '"SS3.1"'})],
    "`[unit_costs.NAME]`": [("unit_costs.own", OWN), ("unit_costs.own", {"code": '"SS3.1"'})],
    "`[agencies.NAME]`": [("agencies.own", {"label": '"Ours"'})],
    "`[deflator]`": [("deflator", {"index": '{ "2013/14" = 99, "2015/16" = 100 }'})],
}
"""Where each section's table stands in a file, and what has to be in it, for each way to write it."""

FOR = {
    "break_even": {"duration": "52"},
    "index": {"unit_cost": '{ value = 1, price_year = "2023/24", class = "fiscal" }'},
}
"""What the line has to say for an example about something else."""


def written(tables: Tables) -> str:
    """Tables as TOML. What a table of its own says is left out of the table above it."""
    told = []
    for name, keys in tables.items():
        below = {other.removeprefix(f"{name}.") for other in tables}
        told += [f"[{name}]", *(f"{key} = {value}" for key, value in keys.items() if key not in below)]
    return "\n".join(told)


def known(tables: Tables) -> set[str]:
    """The keys that are known where a nonsense key stands, as the refusal lists them."""
    with pytest.raises(ModelError, match="nonsense: nothing is called that here") as refused:
        model_of(written(tables))
    return set(str(refused.value).rpartition("known are ")[2].rstrip(".").split(", "))


def with_keys(place: str, keys: Mapping[str, str]) -> Tables:
    return {**FILE, place: keys}


def test_the_first_page_names_every_table_of_a_file() -> None:
    with pytest.raises(ModelError) as refused:
        model_of(f"nonsense = 1\n{written(FILE)}")
    asked = set(str(refused.value).rpartition("known are ")[2].rstrip(".").split(", "))
    told = [named(row[0]) for row in rows(text(REFERENCE[0]).partition("\n## ")[0])]
    assert {name.strip("[]").partition(".")[0] for name in told} == asked - EVERYWHERE


@pytest.mark.parametrize("heading", PLACES)
def test_the_reference_has_every_key_of_a_table_and_no_other(heading: str) -> None:
    asked = [known(with_keys(place, {**keys, "nonsense": "1"})) for place, keys in PLACES[heading]]
    also = set() if heading.startswith("A quantity") else set(KINDS)
    assert {named(row[0]) for row in rows(sections()[heading])} == set().union(*asked) - EVERYWHERE - also


EXAMPLES = [
    (heading, named(row[-1])) for heading in PLACES for row in rows(sections()[heading]) if row[-1].count("`") == 2
]


@pytest.mark.parametrize(("heading", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_every_example_in_the_reference_is_read(heading: str, example: str) -> None:
    key, _, value = example.partition(" = ")
    file = {**FILE, "benefits.homes": {**LINE, **FOR.get(key, {})}}
    written_out = [written({**file, place: {**keys, key: value}}) for place, keys in PLACES[heading]]
    refused = [told for told in map(_refusal, written_out) if told]
    assert len(refused) < len(written_out), refused


def _refusal(file: str) -> str:
    """What is wrong with a file, "" if nothing is."""
    try:
        return "" if model_of(file) else "nothing was read"
    except ModelError as error:
        return str(error)


def test_every_key_of_the_reference_has_an_example() -> None:
    wanted = sum(1 for heading in PLACES for _ in rows(sections()[heading]))
    assert len(EXAMPLES) == wanted


@pytest.mark.parametrize("kind", KINDS)
def test_the_reference_has_every_parameter_of_a_spread(kind: str) -> None:
    with pytest.raises(ValueError, match="needs") as refused:
        spread_of({kind: {"nonsense": 1}})
    asked = str(refused.value).partition("needs ")[2].partition(", not nonsense")[0]
    parameters = set(re.findall(r"\w+", asked)) - {"and", "or", "may", "have"}
    row = next(row for row in rows(sections()["A quantity: `[inputs.NAME]`"]) if named(row[0]) == kind)
    for parameter in parameters:
        assert re.search(rf"\b{parameter}\b", " ".join(re.findall(r"`([^`]*)`", f"{row[1]} {row[3]}")))


def test_the_reference_lists_what_is_kept() -> None:
    written_as_code = set(re.findall(r"`([\w.-]+)`", "".join(text(page) for page in REFERENCE)))
    cited = {cost.code for cost in unit_cost_catalogue().costs.values() if cost.edition == "cited"}
    names = {name for schedule in schedules() for name in (schedule.edition, schedule.row)}
    indexes = {row["edition"] for row in read_data("act.appraisal", "deflator")["editions"]}
    assert (cited | names | indexes | set(agencies()) | set(CAPITAL)) <= written_as_code


@pytest.mark.parametrize("page", REFERENCE)
def test_every_block_of_the_reference_is_read(page: str) -> None:
    for language, block in fences(page):
        if language == "toml":
            assert model_of(f"{written({'appraisal': HEAD})}\n{block}")


def test_the_programme_of_the_how_to_is_read_and_its_command_lines_run(tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    ran = 0
    for page in HOW_TO:
        for file, command in stages(page):
            (tmp_path / "programme.toml").write_text(file, encoding="utf-8")
            ran += _ran(command, tmp_path) if command else bool(model_of(file))
    assert ran >= 6


def _ran(line: str, folder: Path) -> bool:
    """Whether a command line could be run. What needs a part that is not here is left out."""
    program, *words = shlex.split(line)
    assert program == ".venv/bin/act"
    if "--xlsx" in words and find_spec("act.appraisal.workbook") is None:
        return False
    before = Path.cwd()
    os.chdir(folder)
    try:
        told = CliRunner().invoke(act, words)
    finally:
        os.chdir(before)
    assert told.exit_code == 0, told.output
    return True
