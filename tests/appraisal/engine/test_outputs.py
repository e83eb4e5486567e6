"""A result or a spread more is one entry in one place: everything that shows results or reads spreads has it."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from act.appraisal.engine import figures as figure_module
from act.appraisal.engine import run, simulate
from act.appraisal.engine.outputs import NETS, OUTPUTS, Output
from act.appraisal.uncertainty import reading
from act.appraisal.uncertainty.reading import FORMS
from act.appraisal.workbook import workbook
from act.cli import act
from tests.appraisal.models import changed, line, model, text
from tests.appraisal.workbook.cells import sheets

DOUBLE = Output(
    key="net_twice",
    label="of the net benefit, twice",
    value=lambda found, _: 2 * found.net,
    method="Twice the net benefit",
    group=NETS,
)


@pytest.fixture
def one_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figure_module, "OUTPUTS", (*OUTPUTS, DOUBLE))


@pytest.mark.usefixtures("one_more")
def test_an_output_more_is_in_the_text_the_json_and_the_workbook(tmp_path: Path) -> None:
    file = tmp_path / "small.toml"
    file.write_text(text(changed({})), encoding="utf-8")
    said = CliRunner().invoke(act, ["appraise", str(file)]).stdout
    assert "£200  of the net benefit, twice" in said
    printed = json.loads(CliRunner().invoke(act, ["appraise", str(file), "--json"]).stdout)
    assert [each["value"] for each in printed["figures"] if each["key"] == "appraisal.net_twice"] == [200]
    summary = sheets(workbook(run(model())))["Summary"]
    (row,) = (cells for cells in summary if "of the net benefit, twice" in cells)
    assert row[0] == 200 and "does not follow what is changed here" in str(row[2])


def test_every_output_has_a_key_of_its_own_and_a_group() -> None:
    keys = [output.key for output in OUTPUTS]
    assert len(set(keys)) == len(keys)
    assert all(output.method and output.group for output in OUTPUTS)


@dataclass(frozen=True)
class Coin:
    """One value or another, each as likely."""

    heads: float
    tails: float

    @property
    def mean(self) -> float:
        return (self.heads + self.tails) / 2

    def span(self) -> tuple[float, float]:
        return min(self.heads, self.tails), max(self.heads, self.tails)

    def draw(self, generator: np.random.Generator, count: int) -> np.ndarray:
        return np.where(generator.random(count) < 0.5, self.heads, self.tails)

    def words(self) -> str:
        return f"{self.heads:g} or {self.tails:g} (coin)"


def test_a_spread_more_is_read_bounded_drawn_and_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FORMS, "coin", (reading.Form(Coin, ("heads", "tails")),))  # type: ignore[index]
    found = model({"benefits.beds": line(impact={"coin": {"heads": 0.2, "tails": 0.6}})})
    assert run(found).totals.fiscal == pytest.approx(10 * 0.4 * 40)
    assert set(np.asarray(simulate(found, 100, seed=1).totals.fiscal)) == {80.0, 240.0}
    assert "0.2 or 0.6 (coin)" in str(sheets(workbook(run(found)))["Sources"])
    with pytest.raises(ValueError, match="its spread, 0 to 3, is partly outside -1 to 1"):
        model({"benefits.beds": line(impact={"coin": {"heads": 0, "tails": 3}})})
