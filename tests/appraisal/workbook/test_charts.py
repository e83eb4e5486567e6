"""The pictures of the workbook: native charts of cells that hold what they show; and the draws, as numbers."""

from io import BytesIO
from zipfile import ZipFile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from act.appraisal.engine import Run, Simulation, run, simulate
from act.appraisal.engine.sensitivity import tornado
from act.appraisal.engine.simulation_figures import simulated_figures
from act.appraisal.reading import model_of
from act.appraisal.workbook import workbook
from act.appraisal.workbook.builder import SHEETS
from act.appraisal.workbook.simulated import BINS, bins_of
from tests.appraisal.workbook.cells import sheets
from tests.appraisal.workbook.models import AGENCIES, FREE, MODELS

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
Series = dict[str, tuple[list[str], list[float]]]
"""For each series by its name: the names along the axis, and the numbers."""


def _run(file: str) -> tuple[Run, Simulation]:
    model = model_of(file)
    return run(model), simulate(model, 2_000, seed=3)


def _charts(content: bytes) -> list[Series]:
    """Every chart, read from the cells that it refers to and not from what it remembers of them."""
    held = sheets(content)
    with ZipFile(BytesIO(content)) as parts:
        names = sorted(name for name in parts.namelist() if name.startswith("xl/charts/chart"))
        trees = [etree.fromstring(parts.read(name)) for name in names]
    return [
        {
            each.findtext(f"{CHART}tx//{CHART}v"): (
                [str(cell) for cell in _cells(held, each.findtext(f"{CHART}cat//{CHART}f"))],
                [float(str(cell)) for cell in _cells(held, each.findtext(f"{CHART}val//{CHART}f"))],
            )
            for each in tree.iter(f"{CHART}ser")
        }
        for tree in trees
    ]


def _cells(held: dict[str, list[list[object]]], reference: str) -> list[object]:
    """The cells of a column, such as "Years!$C$6:$C$10"."""
    sheet, _, places = reference.partition("!")
    first, _, last = places.replace("$", "").partition(":")
    column = ord(first[0]) - ord("A")
    rows = range(int(first[1:]) - 1, int((last or first)[1:]))
    return [held[sheet.strip("'")][row][column] for row in rows]


def test_the_flows_are_charts_of_the_engine_s_years_and_agencies() -> None:
    made, _ = _run(AGENCIES)
    years, agencies, *_ = _charts(workbook(made))
    cash, fiscal = years["Cash cost of “running”"], years["Fiscal benefit"]
    assert cash[0] == ["2016/17", "2017/18", "2018/19", "2019/20", "2020/21", "2021/22"]
    assert sum(cash[1]) == pytest.approx(sum(each.pounds.sum() for each in made.paid("running")))
    assert set(years) == {"Cash cost of “running”", "Fiscal benefit", "Economic benefit", "Social benefit"}
    assert len(fiscal[1]) == made.model.years
    assert set(agencies) == {"Pays", "Gains", "Loses in transfers"}
    assert sum(agencies["Pays"][1]) == pytest.approx(float(made.totals.cost))
    assert "Police" in agencies["Pays"][0]


def test_a_class_without_lines_and_transfers_that_nobody_loses_are_no_series() -> None:
    years, agencies = _charts(workbook(run(model_of(FREE))))[:2]
    assert len(years) == 2
    assert set(agencies) == {"Pays", "Gains"}


def test_the_tornado_is_a_chart_of_the_engine_s_bars_the_widest_first() -> None:
    made, simulation = _run(AGENCIES)
    chart = _charts(workbook(made, simulation=simulation))[2]
    bars = tornado(simulation)
    assert chart["At its low end (5%)"][1] == pytest.approx([bar.net_at_low for bar in bars])
    assert chart["At its high end (95%)"][1] == pytest.approx([bar.net_at_high for bar in bars])


def test_bars_of_the_tornado_begin_at_the_stated_net_benefit() -> None:
    made, simulation = _run(AGENCIES)
    with ZipFile(BytesIO(workbook(made, simulation=simulation))) as parts:
        tree = etree.fromstring(parts.read("xl/charts/chart3.xml"))
    crossings = [float(each.get("val")) for each in tree.iter(f"{CHART}crossesAt")]
    assert crossings == [pytest.approx(made.net)]


def test_there_is_a_tornado_without_a_simulation_too_as_long_as_an_input_is_uncertain() -> None:
    made, _ = _run(AGENCIES)
    plain, certain = workbook(made), workbook(run(model_of(FREE)))
    assert (tuple(sheets(plain)), len(_charts(plain))) == ((*SHEETS, "Tornado"), 3)
    assert (tuple(sheets(certain)), len(_charts(certain))) == (SHEETS, 2)


def test_the_simulation_is_in_the_workbook_with_every_figure() -> None:
    made, simulation = _run(AGENCIES)
    content = workbook(made, simulation=simulation)
    assert tuple(sheets(content)) == (*SHEETS, "Tornado", "Simulation")
    rows = sheets(content)["Simulation"]
    held = {str(row[3]): row[:3] for row in rows}
    for figure in simulated_figures(simulation):
        words = figure.label if figure.unit == "£" else f"{figure.unit} {figure.label}"
        there = [None if cell == "" else float(str(cell)) for cell in held[words]]
        ends = (figure.interval.low, figure.interval.high) if figure.interval else (figure.low, figure.high)
        stated = [None if each is None else float(each) for each in (figure.value, *ends)]
        assert there == pytest.approx(stated, rel=1e-14)  # a workbook keeps sixteen digits
    assert "2,000 draws from seed 3" in str(rows[1][0]) and "do not follow what is changed" in str(rows[1][0])


def test_every_draw_is_in_the_picture_once_and_losses_are_left_of_zero() -> None:
    made, simulation = _run(AGENCIES)
    content = workbook(made, simulation=simulation)
    middles, counts = _charts(content)[3]["Draws"]
    assert sum(counts) == 2_000
    losses = sum(count for middle, count in zip(map(float, middles), counts, strict=True) if middle < 0)
    assert losses == np.count_nonzero(simulation.net < 0)


def test_every_chart_says_in_words_what_it_shows() -> None:
    made, simulation = _run(AGENCIES)
    with ZipFile(BytesIO(workbook(made, simulation=simulation))) as parts:
        tree = etree.fromstring(parts.read("xl/drawings/drawing1.xml"))
    described = [each.get("descr") for each in tree.iter("{*}cNvPr")]
    assert len(described) == 4
    assert all(words and words.endswith(".") for words in described)


def test_one_model_and_one_seed_always_give_the_same_bytes() -> None:
    (made, simulation), (again, another) = _run(AGENCIES), _run(AGENCIES)
    assert workbook(made, simulation=simulation) == workbook(again, simulation=another)


@pytest.mark.parametrize("name", MODELS)
def test_every_model_has_its_charts(name: str) -> None:
    model = model_of(MODELS[name])
    simulation = simulate(model, 50, seed=1) if model.uncertain else None
    charts = _charts(workbook(run(model), simulation=simulation))
    assert len(charts) == (4 if simulation else 2)
    assert all(names and len(names) == len(numbers) for chart in charts for names, numbers in chart.values())


@given(st.lists(st.floats(-1e15, 1e15), min_size=1, max_size=50))
def test_draws_are_counted_in_parts_of_which_zero_is_an_edge(draws: list[float]) -> None:
    edges = bins_of(np.array(draws))
    assert edges[0] <= min(draws) and max(draws) <= edges[-1]
    assert (np.diff(edges) > 0).all() and 2 <= len(edges) <= BINS + 3
    if min(draws) < 0 < max(draws):
        assert 0 in edges
