"""`act appraise MODEL.toml`: the same numbers as the library gives, and one sentence when something is not right."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from act.appraisal.engine import run, simulate
from act.appraisal.engine.cautions import cautions
from act.appraisal.engine.figures import figures
from act.appraisal.engine.simulation_figures import simulated_figures
from act.appraisal.model import Model
from act.appraisal.reading import model_of
from act.cli import act

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.toml"))
ACT = ROOT / "examples" / "act-reconstruction.toml"
DRAWS = 500

GOOD = """
[appraisal]
title = "One line"
price_year = "2015/16"
years = 2
discount = { rate }

[costs.running]
amount = 100
price_year = "2015/16"
pays = "local-authority"

[benefits.care]
population = 2
impact = 0.5
counterfactual = "none"
deadweight = 0.2
unit_cost = { value = 200, price_year = "2015/16", class = "fiscal", agency = "local-authority" }
""".replace("{ rate }", "0.035")


def _appraise(*words: str | Path) -> Result:
    return CliRunner().invoke(act, ["appraise", *map(str, words)])


def _json(*words: str | Path) -> dict[str, Any]:
    done = _appraise(*words, "--json")
    assert done.exit_code == 0, done.output
    printed: dict[str, Any] = json.loads(done.stdout)
    return printed


def _model(file: Path) -> Model:
    return model_of(file.read_text(encoding="utf-8"))


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "good.toml"
    file.write_text(GOOD, encoding="utf-8")
    return file


def test_there_are_examples_to_try() -> None:
    assert ACT in EXAMPLES


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_command_and_library_give_the_same_figures(file: Path) -> None:
    printed, model = _json(file), _model(file)
    assert printed["figures"] == [json.loads(json.dumps(figure.as_dict())) for figure in figures(run(model))]
    assert printed["cautions"] == cautions(model)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_command_and_library_draw_the_same(file: Path) -> None:
    model = _model(file)
    if not model.uncertain:
        done = _appraise(file, "--simulate", str(DRAWS))
        assert (done.exit_code, "No input is uncertain" in done.output) == (1, True)
        return
    printed = _json(file, "--simulate", str(DRAWS), "--seed", "7")
    ours = [*simulated_figures(simulate(model, DRAWS, 7)), *figures(run(model))]
    assert printed["figures"] == [json.loads(json.dumps(figure.as_dict())) for figure in ours]
    assert printed["simulation"]["draws"] == DRAWS


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_an_example_can_be_read_aloud(file: Path) -> None:
    words = _appraise(file)
    assert words.exit_code == 0, words.output
    assert "What to know before believing it:" in words.stdout
    assert "nan" not in words.stdout.split()


def test_same_seed_gives_the_same_bytes_and_another_seed_others() -> None:
    first, again, other = (_appraise(ACT, "--simulate", str(DRAWS), "--seed", seed, "--json") for seed in "112")
    assert first.stdout == again.stdout
    assert first.stdout != other.stdout


def test_the_act_example_says_what_was_published_and_what_it_rests_on() -> None:
    words = _appraise(ACT).stdout
    assert "For every £1 of running cost, £5.48 of gross fiscal benefit." in words
    assert "a reconstruction" in words
    assert words.index("What it takes to pay for itself") < words.index("£5.48 of gross")


@pytest.mark.parametrize(
    ("was", "becomes", "sentence"),
    [
        ('counterfactual = "none"', 'counterfactual = "comparison"', "In [benefits.care], deadweight: an impact"),
        ("deadweight = 0.2", "deadweight = 1.2", "In [benefits.care], deadweight: 1.2 is outside"),
        ("years = 2", "years = 2\nyaers = 3", "In [appraisal], yaers: nothing is called that here; perhaps “years”"),
        ("[appraisal]", "[appraisal", "The file is not TOML:"),
    ],
)
def test_a_wrong_file_is_one_sentence_and_an_exit_code(good: Path, was: str, becomes: str, sentence: str) -> None:
    assert was in GOOD
    good.write_text(GOOD.replace(was, becomes), encoding="utf-8")
    done = _appraise(good)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert sentence in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "Say what to appraise"),
        (["no-such-file.toml"], "no-such-file.toml cannot be read: No such file or directory."),
        (["--from-record", "--unit-costs", "prices.xlsx"], "--unit-costs works only with a MODEL.toml"),
        ([str(ACT), "--save-model", "model.toml"], "--save-model works only with --from-record"),
        ([str(ACT), "--simulate", "1"], "1 is not in the range x>=2"),
        ([str(ACT), "--unit-costs", str(ACT)], "This is not a spreadsheet"),
    ],
)
def test_a_wrong_command_is_said(words: list[str], sentence: str) -> None:
    done = _appraise(*words)
    assert done.exit_code != 0
    assert sentence in done.stderr


ORDERS = "\\u001b]0;owned\\u0007\\u001b[31mred\\u009b2J\\u202e"


@pytest.mark.parametrize("words", [[], ["--json"]])
def test_no_order_to_a_terminal_is_printed(good: Path, words: list[str]) -> None:
    labelled = GOOD.replace('"One line"', f'"{ORDERS}"').replace(
        "[benefits.care]", f'[benefits.care]\nlabel = "{ORDERS}"'
    )
    good.write_text(labelled, encoding="utf-8")
    done = _appraise(good, *words)
    assert done.exit_code == 0 and "red" in done.stdout
    assert [letter for letter in done.stdout if not letter.isprintable() and letter != "\n"] == []


def test_no_order_to_a_terminal_is_printed_of_a_file_name(tmp_path: Path) -> None:
    done = _appraise(tmp_path / "\x1b[31mno-such.toml")
    assert done.exit_code == 1
    assert "\x1b" not in done.stderr and "no-such.toml cannot be read" in done.stderr


def test_what_counts_against_the_headline_stands_below_it_and_a_contradiction_above(good: Path) -> None:
    spread = "population = { value = 2, uniform = { low = 0, high = 0.5 } }"
    more = '\n[costs.rest]\namount = 900\nprice_year = "2015/16"\npays = "nhs"\nsets = ["rest"]\n'
    good.write_text(GOOD.replace("population = 2", spread) + more, encoding="utf-8")
    words = _appraise(good, "--simulate", "200").stdout
    first, against, otherwise = (
        words.index(each) for each in ("For every £1 of running cost, £1.60", "£0.18 of fiscal", "The simulation says")
    )
    assert otherwise < first < against
    printed = _json(good, "--simulate", "200")
    assert printed["contradiction"].startswith("The simulation says otherwise: as stated the net benefit is £60.00")
    assert printed["against"][0] == "£0.18 of fiscal benefit for every £1 of rest cost."
    assert printed["years"] == {"kind": "financial", "timing": "year-start"}


def test_no_chance_of_nothing_is_printed(good: Path) -> None:
    good.write_text(GOOD.replace("amount = 100", "amount = { uniform = { low = 10, high = 20 } }"), encoding="utf-8")
    words = _appraise(good, "--simulate", "1000").stdout
    assert "at most 0.30%  chance that the net fiscal benefit is below nothing (fewer than 3 in 1,000" in words.replace(
        "0.3%", "0.30%"
    )
    assert "\n                    0%" not in words


def test_a_file_that_is_not_text_is_said(tmp_path: Path) -> None:
    file = tmp_path / "model.toml"
    file.write_bytes(b"\xff\xfe\x00")
    assert "is not text in UTF-8" in _appraise(file).stderr


def test_codes_are_looked_up_in_the_readers_own_workbook_too(good: Path, tmp_path: Path) -> None:
    from tests.appraisal.unit_cost_database.small_workbook import small
    from tests.costs.xlsx import workbook

    book = workbook(tmp_path / "costs.xlsx", small())
    inline = '{ value = 200, price_year = "2015/16", class = "fiscal", agency = "local-authority" }'
    good.write_text(GOOD.replace(inline, '"P1.1"\ngains = "local-authority"'), encoding="utf-8")
    assert "No unit cost 'P1.1' is kept" in _appraise(good).stderr
    printed = _json(good, "--unit-costs", book)
    assert [price["pounds"] for price in printed["prices"] if price["name"] == "P1.1"] == [50.0]
    assert [file["name"] for file in printed["made"]["files"]] == ["good.toml", "costs.xlsx"]


def test_a_simulation_may_be_stopped_and_leaves_nothing_behind(
    good: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("act.costs.model_file.simulate", stopped)
    book = tmp_path / "out.xlsx"
    done = _appraise(ACT, "--simulate", str(DRAWS), "--xlsx", book)
    assert done.exit_code == 1
    assert "Aborted!" in done.stderr
    assert list(tmp_path.iterdir()) == [good]


def test_no_service_is_needed_to_appraise_a_file(good: Path, tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("ACT_", "DJANGO_"))}
    command = [sys.executable, "-m", "act.cli", "appraise", good.name]
    done = subprocess.run(command, cwd=tmp_path, env=bare, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.iterdir()) == [good]


def test_what_only_a_simulation_needs_is_imported_only_then(good: Path) -> None:
    """It takes four times as long as the appraisal itself."""
    asked = "import sys; from act.cli import act; act(['appraise', sys.argv[1]], standalone_mode=False); "
    heavy = "print([name for name in ('scipy', 'xlsxwriter') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asked + heavy, good], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
