"""How the net benefit answers to one input at a time. All other inputs keep their stated values."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from act.appraisal.engine.net_benefit import NetBenefit
from act.appraisal.engine.simulation import Simulation
from act.appraisal.engine.values import Array
from act.appraisal.model import Model, Quantity
from act.appraisal.uncertainty.ranking import rank_correlation
from act.appraisal.uncertainty.solving import switching_points

TAILS = (5, 95)
FAR = 1_000.0
"""How many times its own size an input is tried at, where nothing else bounds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TornadoBar:
    """One bar of a tornado: an input at its 5th and 95th percentile, and the net benefit at each. Pounds."""

    quantity: Quantity
    low: float
    high: float
    net_at_low: float
    net_at_high: float

    @property
    def width(self) -> float:
        """How far the net benefit moves."""
        return abs(self.net_at_high - self.net_at_low)


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchingValue:
    """The value of one input at which the net benefit is nothing; None when no value from `low` to `high` does that.

    `others` are further such values in that reach, as a rate can have two; `value` is the nearest to the stated one.
    """

    quantity: Quantity
    value: float | None
    low: float
    high: float
    others: tuple[float, ...] = ()


def net_at(model: Model, quantity: Quantity, value: float) -> float:
    """Return the net benefit, in pounds, with one input changed."""
    return NetBenefit(model).of(quantity)(value)


def tornado(simulation: Simulation) -> tuple[TornadoBar, ...]:
    """Make a bar for each uncertain input of a simulation, the widest first."""
    return tornado_bars(simulation.model, simulation.inputs)


def tornado_bars(model: Model, inputs: Mapping[str, Array]) -> tuple[TornadoBar, ...]:
    """Make a bar for each uncertain input from draws of it, by the key of the input; the widest first."""
    bars, net = [], NetBenefit(model)
    for quantity in model.uncertain:
        low, high = (float(end) for end in np.percentile(inputs[quantity.key], TAILS))
        at_low, at_high = map(net.of(quantity), (low, high))
        bars.append(TornadoBar(quantity=quantity, low=low, high=high, net_at_low=at_low, net_at_high=at_high))
    return tuple(sorted(bars, key=lambda bar: -bar.width))


def switching_values(model: Model) -> Iterator[SwitchingValue]:
    """Find the switching value of every stated input, in the order of the file. Source: The Green Book."""
    net = NetBenefit(model)
    for quantity in model.inputs:
        if quantity.stated:
            yield _switching_value(net, quantity)


def switching_value_of(model: Model, quantity: Quantity) -> SwitchingValue:
    """Find the switching value of one input where such a number may lie, on its own side of nothing."""
    return _switching_value(NetBenefit(model), quantity)


def break_even(model: Model) -> tuple[SwitchingValue, ...]:
    """Find the break-even value of each input that the file names."""
    named, net = {quantity.key: quantity for quantity in model.inputs}, NetBenefit(model)
    return tuple(_switching_value(net, named[key]) for key in model.break_even)


def rank_correlations(simulation: Simulation) -> dict[str, float]:
    """Correlate the ranks of each uncertain input and the net benefit, by key, the strongest first."""
    return rank_correlation(simulation.inputs, simulation.net)


def _switching_value(net: NetBenefit, quantity: Quantity) -> SwitchingValue:
    least, most = net.bounds[quantity.key]
    reach = FAR * max(abs(quantity.value), 1.0)
    low, high = (-reach, 0.0) if quantity.value < 0 else (0.0, reach)
    span = (max(least, low), min(most, high))
    points = switching_points(net.of(quantity), quantity.value, span)
    value = points[0] if points else None
    return SwitchingValue(quantity=quantity, value=value, low=span[0], high=span[1], others=points[1:])
