"""A million draws of twelve lines over thirty years: beside drawing alone, and beside a loop over numpy_financial."""

import resource
import time
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from act.appraisal.engine.lines import benefit_pattern, cost_pattern
from act.appraisal.engine.simulation import draw, evaluate, simulate
from act.appraisal.engine.totals import Totals
from act.appraisal.engine.values import Array, stated
from act.appraisal.model import Model
from act.appraisal.reading import model_of
from act.appraisal.unit_cost import ValueClass
from tests.bench.drawing import draw_all
from tests.bench.row import Row
from tests.bench.timing import best_of, written

MODEL = Path(__file__).with_name("twelve_lines.toml")
COUNT = 1_000_000
LOOPED = 20_000
"""Draws that the loop goes through: its time a draw is the same for each, and a million would take minutes."""

SEED = 2016
MOST_TIMES, LEAST_TIMES, SAME, MOST_GIGABYTES = 2.0, 100.0, 1e-9, 1.5


def rows() -> list[Row]:
    """Every row of this benchmark."""
    model = model_of(MODEL.read_text(encoding="utf-8"))
    return [beside_drawing(model), in_memory(), beside_a_loop(model)]


def beside_drawing(model: Model) -> Row:
    """The whole simulation, drawing included, against NumPy drawing the same numbers and doing nothing with them."""
    spreads = {quantity.key: quantity.spread for quantity in model.uncertain if quantity.spread}
    ours, theirs = best_of(3, lambda: simulate(model, COUNT, SEED), lambda: draw_all(spreads, SEED, COUNT))
    return Row(
        what=f"simulation, {COUNT:,} draws of {len(spreads)} inputs, our time against NumPy's for drawing them alone",
        asked=f"at most {MOST_TIMES:g}",
        ratio=ours / theirs,
        holds=ours / theirs <= MOST_TIMES,
        note=f"{len(model.benefits)} lines, {model.years} years, the discount rate drawn too",
        ours=written(ours),
        theirs=written(theirs),
    )


def in_memory() -> Row:
    """The most memory that this process has held so far, all benchmarks before this one included."""
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    return Row(
        what="memory of the whole benchmark process, gigabytes against those allowed",
        asked=f"under {MOST_GIGABYTES:g} GB",
        ratio=held / MOST_GIGABYTES,
        holds=held < MOST_GIGABYTES,
        note="the largest resident size since it began",
        ours=f"{held:.2f} GB",
        theirs=f"{MOST_GIGABYTES:g} GB",
    )


def beside_a_loop(model: Model) -> Row:
    """Working draws out that are there already: all at once, against one after the other with numpy_financial.npv."""
    drawn = draw(model, COUNT, SEED)
    some = {key: draws[:LOOPED] for key, draws in drawn.items()}
    (ours,) = best_of(3, lambda: evaluate(model, drawn))
    began = time.perf_counter()
    looped = loop(model, some)
    theirs = (time.perf_counter() - began) * COUNT / LOOPED
    apart = _apart(evaluate(model, some), looped)
    return Row(
        what=f"{COUNT:,} draws worked out, the loop's time against ours",
        asked=f"at least {LEAST_TIMES:g}, and equal to {SAME:g}",
        ratio=theirs / ours,
        holds=theirs / ours >= LEAST_TIMES and apart <= SAME,
        note=f"the loop ran {LOOPED:,} of them; relative difference {apart:.0e}",
        ours=written(ours),
        theirs=written(theirs),
    )


def loop(model: Model, drawn: Mapping[str, Array]) -> dict[str, Array]:
    """Cost and the three classes of benefit of each draw, each by one call of numpy_financial.npv."""
    from numpy_financial import npv

    patterns = {line.key: benefit_pattern(line, model.years, stated) for line in model.benefits}
    (cost,) = model.costs
    spent = cost_pattern(cost, model.years)
    listed = {key: draws.tolist() for key, draws in drawn.items()}
    found: dict[str, list[float]] = {"cost": [], **{each: [] for each in ValueClass}}
    for place in range(LOOPED):
        rate = listed["appraisal.discount"][place]
        found["cost"].append(npv(rate, listed[cost.unit_price.pounds.key][place] * spent))
        kept = 1 - listed["inputs.deadweight"][place]
        flows = {each: np.zeros(model.years) for each in ValueClass}
        for line in model.benefits:
            outcomes = listed["inputs.young_people"][place] * listed[f"{line.key}.impact"][place] * kept
            pounds = listed[f"{line.key}.unit_cost"][place] * line.unit_price.uprate * (1 - line.optimism.share.value)
            flows[line.value_class] += outcomes * listed[f"{line.key}.duration"][place] * pounds * patterns[line.key]
        for each, flow in flows.items():
            found[each].append(npv(rate, flow))
    return {name: np.array(values) for name, values in found.items()}


def _apart(ours: Totals, theirs: Mapping[str, Array]) -> float:
    """The largest relative difference of any total of any draw."""
    pairs = [(ours.cost, "cost"), (ours.fiscal, "fiscal"), (ours.economic, "economic"), (ours.social, "social")]
    return max(float(np.max(np.abs(mine - theirs[name]) / np.abs(theirs[name]))) for mine, name in pairs)
