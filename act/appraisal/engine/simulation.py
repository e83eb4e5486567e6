"""Many runs at once: every uncertain input drawn, the same lines worked out for all draws, chunk by chunk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from act.appraisal.engine.discounting import discount_factors
from act.appraisal.engine.lines import benefit_pattern, benefit_pounds, corrected, cost_pattern, cost_pounds
from act.appraisal.engine.totals import Totals, totals
from act.appraisal.engine.values import Array, Number, Values, product, replacing, stated
from act.appraisal.model import Benefit, Cost, Model, Timing
from act.appraisal.uncertainty import stream
from act.appraisal.uncertainty.summary import LEAST_DRAWS

CHUNK = 4_096
"""Draws worked out together: small enough that what is in hand stays near the processor."""

DRAWING = 0.8
"""The share of the work that drawing is, as progress tells it."""

Progress = Callable[[float], None]
"""Is told the share of the work that is done."""


@dataclass(frozen=True)
class Simulation:
    """Draws of every uncertain input by its key, and of every total. Arrays have one number for each draw."""

    model: Model
    seed: int
    inputs: Mapping[str, Array]
    totals: Totals

    @cached_property
    def net(self) -> Array:
        """The net present benefit that the model's decision rests on."""
        return np.broadcast_to(self.totals.net(self.model.decision), (self.draws,))

    @property
    def draws(self) -> int:
        """How many."""
        return len(next(iter(self.inputs.values()), ()))


def simulate(model: Model, draws: int, seed: int, progress: Progress | None = None) -> Simulation:
    """Work a model out for every draw. The same seed gives the same bytes.

    Raises ValueError when there is nothing to draw. It may be interrupted at any time: nothing is kept outside.
    """
    if draws < LEAST_DRAWS:
        raise ValueError(f"{draws} draws are too few; give a whole number from {LEAST_DRAWS} up.")
    inputs = draw(model, draws, seed, progress)
    return Simulation(model=model, seed=seed, inputs=inputs, totals=evaluate(model, inputs, progress))


def draw(model: Model, draws: int, seed: int, progress: Progress | None = None) -> dict[str, Array]:
    """Draw every uncertain input from a stream of its own. Raises ValueError when nothing is uncertain."""
    spreads = {quantity.key: quantity.spread for quantity in model.uncertain if quantity.spread}
    if not spreads:
        raise ValueError("No input is uncertain: give at least one a spread, such as { triangular = { ... } }.")
    inputs = {}
    for done, (key, spread) in enumerate(spreads.items(), start=1):
        inputs[key] = spread.draw(stream(seed, key), draws)
        if progress:
            progress(DRAWING * done / len(spreads))
    return inputs


def evaluate(model: Model, inputs: Mapping[str, Array], progress: Progress | None = None) -> Totals:
    """Work out the totals of a model for given draws: arrays of one length by the key of the input."""
    draws = len(next(iter(inputs.values())))
    lasting = _lasting(model, inputs)
    # By chunks, because whole columns of a million draws go through memory once for every factor of every line.
    parts = []
    for start in range(0, draws, CHUNK):
        of = replacing({key: drawn[start : start + CHUNK] for key, drawn in inputs.items()})
        worth = _Worth(model, of, lasting)
        parts.append(totals(model, worth.of_cost, worth.of_benefit))
        if progress:
            progress(DRAWING + (1 - DRAWING) * min(start + CHUNK, draws) / draws)
    return _joined(parts, draws)


def _lasting(model: Model, inputs: Mapping[str, Array]) -> dict[str, Array]:
    """Work out the patterns that no draw touches once for all chunks, by the key of their line."""
    patterns = {cost.key: cost_pattern(cost, model.years) for cost in model.costs}
    for line in model.benefits:
        profile = line.profile
        if not {profile.lag.key, profile.years.key, profile.drop_off.key} & inputs.keys():
            patterns[line.key] = benefit_pattern(line, model.years, stated)
    return patterns


class _Worth:
    """What a line is worth in year 0: its amount times its annuity. Equal patterns share one annuity."""

    def __init__(self, model: Model, of: Values, lasting: Mapping[str, Array]) -> None:
        self.model, self.of, self.lasting = model, of, lasting
        self.factors: dict[tuple[str, Timing], Array] = {}
        self.annuities: dict[tuple[str, Timing, bytes], Number] = {}

    def of_cost(self, cost: Cost) -> Number:
        return self._corrected(cost, cost_pounds(cost, self.of), self.lasting[cost.key])

    def of_benefit(self, line: Benefit) -> Number:
        pattern = self.lasting.get(line.key)
        if pattern is None:
            pattern = benefit_pattern(line, self.model.years, self.of)
        return self._corrected(line, benefit_pounds(line, self.of), pattern)

    def _corrected(self, line: Cost | Benefit, pounds: Number, pattern: Array) -> Number:
        """Correct by the sign of each year's pounds: years in which a line turns round are taken apart."""
        if pattern.min(initial=0.0) >= 0:
            return product(pounds, corrected(line, pounds, self.of), self._annuity(line, pattern))
        above = product(pounds, corrected(line, pounds, self.of), self._annuity(line, np.maximum(pattern, 0.0)))
        turned = corrected(line, -pounds, self.of)
        return above + product(pounds, turned, self._annuity(line, np.minimum(pattern, 0.0)))

    def _annuity(self, line: Cost | Benefit, pattern: Array) -> Number:
        row = (line.discount_row, line.timing)
        if row not in self.factors:
            discounting, years = self.model.discounting, self.model.years
            self.factors[row] = discount_factors(discounting, line.discount_row, years, self.of, line.timing)
        worth = self.factors[row]
        if pattern.ndim == 2:
            return np.asarray(np.einsum("td,td->d" if worth.ndim == 2 else "td,t->d", pattern, worth))
        # Many lines share one pattern, such as year 0 alone: its bytes find an annuity that is there already.
        key = (*row, pattern.tobytes())
        if key not in self.annuities:
            self.annuities[key] = pattern @ worth
        return self.annuities[key]


def _joined(parts: list[Totals], draws: int) -> Totals:
    """Join chunks. What no draw touches is a single number in every part, and becomes draws all alike."""

    def of(numbers: list[Number]) -> Array:
        joined = np.empty(draws)
        for place, number in enumerate(numbers):
            joined[place * CHUNK : (place + 1) * CHUNK] = number
        return joined

    def by_set(name: str) -> dict[str, Number]:
        tables: list[Mapping[str, Number]] = [getattr(part, name) for part in parts]
        return {key: of([table[key] for table in tables]) for key in tables[0]}

    return Totals(
        fiscal=of([part.fiscal for part in parts]),
        economic=of([part.economic for part in parts]),
        social=of([part.social for part in parts]),
        transfers=of([part.transfers for part in parts]),
        costs=by_set("costs"),
        public_costs=by_set("public_costs"),
        in_kind=by_set("in_kind"),
        headline=parts[0].headline,
    )
