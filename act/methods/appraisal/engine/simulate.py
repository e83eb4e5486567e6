"""Many runs at once: every uncertain input drawn, the same lines worked out for all draws, chunk by chunk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from act.methods.appraisal.engine.account import totals
from act.methods.appraisal.engine.discounting import factors
from act.methods.appraisal.engine.lines import benefit_pattern, benefit_pounds, cost_pattern, cost_pounds
from act.methods.appraisal.engine.totals import Totals
from act.methods.appraisal.engine.values import Array, Number, Values, instead
from act.methods.appraisal.model import Benefit, Cost, Model
from act.methods.appraisal.uncertainty import stream

CHUNK = 8_192
"""Draws worked out together: small enough that what is in hand stays in the processor's own memory."""

Progress = Callable[[int], None]


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


def draw(model: Model, draws: int, seed: int, progress: Progress | None = None) -> dict[str, Array]:
    """Draws of every uncertain input, each from a stream of its own. Raises ValueError when nothing is uncertain."""
    if not model.uncertain:
        raise ValueError("No input is uncertain: give at least one a spread, such as { triangular = { ... } }.")
    found = {}
    for quantity in model.uncertain:
        if quantity.spread:
            found[quantity.key] = quantity.spread.draw(stream(seed, quantity.key), draws)
        if progress:
            progress(draws)
    return found


def simulate(model: Model, draws: int, seed: int, progress: Progress | None = None) -> Simulation:
    """Works a model out for every draw. The same seed gives the same bytes. Raises ValueError."""
    if draws < 1:
        raise ValueError(f"{draws} draws are none; give a whole number from 1 up.")
    inputs = draw(model, draws, seed, progress)
    return Simulation(model=model, seed=seed, inputs=inputs, totals=evaluate(model, inputs))


def evaluate(model: Model, inputs: Mapping[str, Array]) -> Totals:
    """The totals of a model for draws that are given: arrays of one length by the key of the input."""
    draws = len(next(iter(inputs.values())))
    parts = [
        _chunk(model, {key: drawn[start : start + CHUNK] for key, drawn in inputs.items()})
        for start in range(0, draws, CHUNK)
    ]
    return _joined(parts, draws)


def _chunk(model: Model, inputs: Mapping[str, Array]) -> Totals:
    of = instead(inputs)
    worth = _Worth(model, of)
    return totals(model, worth.of_cost, worth.of_benefit)


class _Worth:
    """What a line is worth in year 0: its amount times its annuity. Equal patterns share one annuity."""

    def __init__(self, model: Model, of: Values) -> None:
        self.model, self.of = model, of
        self.factors: dict[str, Array] = {}
        self.annuities: dict[tuple[str, bytes], Number] = {}

    def of_cost(self, cost: Cost) -> Number:
        return cost_pounds(cost, self.of) * self._annuity("", cost_pattern(cost, self.model.years))

    def of_benefit(self, line: Benefit) -> Number:
        pattern = benefit_pattern(line, self.model.years, self.of)
        return benefit_pounds(line, self.of) * self._annuity(line.discount_row, pattern)

    def _annuity(self, row: str, pattern: Array) -> Number:
        if row not in self.factors:
            self.factors[row] = factors(self.model.discounting, row, self.model.years, self.of)
        worth = self.factors[row]
        if pattern.ndim == 2:
            return np.asarray(np.einsum("td,td->d" if worth.ndim == 2 else "td,t->d", pattern, worth))
        key = (row, pattern.tobytes())
        if key not in self.annuities:
            self.annuities[key] = pattern @ worth
        return self.annuities[key]


def _joined(parts: list[Totals], draws: int) -> Totals:
    """One after the other. What no draw touches stays a single number in every part, and becomes draws all alike."""

    def of(numbers: list[Number]) -> Array:
        found = np.empty(draws)
        for place, number in enumerate(numbers):
            found[place * CHUNK : (place + 1) * CHUNK] = number
        return found

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
