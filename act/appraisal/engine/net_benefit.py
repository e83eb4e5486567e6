"""The net benefit with one input changed: only the lines that hold the input are worked out again."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from copy import copy

from act.appraisal.engine.run import run
from act.appraisal.engine.values import replacing
from act.appraisal.model import Benefit, Cost, Model, Quantity
from act.appraisal.model.bounds import benefit_bounds, cost_bounds

Line = Cost | Benefit


class NetBenefit:
    """The net benefit, in pounds, that a model's decision rests on, as a function of one input at a time.

    A net benefit is a sum over lines. So changing an input moves it by what its own lines move, and asking for every
    input takes time in proportion to the lines of the file, not to their square.
    """

    def __init__(self, model: Model) -> None:
        self.model, self.stated, self.bounds = model, run(model).net, model.bounds
        self._lines = _lines_by_input(model)

    def of(self, quantity: Quantity) -> Callable[[float], float]:
        """Return the net benefit as a function of this input, all others as stated."""
        part = _part_of(self.model, self._lines[quantity.key])
        rest = self.stated - run(part).net

        def net(value: float) -> float:
            # Exactly the stated net at the stated value: a model that breaks even as it stands must be seen to.
            if value == quantity.value:
                return self.stated
            return rest + run(part, replacing({quantity.key: value})).net

        return net


def _lines_by_input(model: Model) -> dict[str, list[Line]]:
    """List the lines that hold each input, by its key. A rate of the file's own is in all of them."""
    lines: defaultdict[str, list[Line]] = defaultdict(list)
    for line in _lines(model):
        for key in {quantity.key: None for quantity, _ in _bounded(line)}:
            lines[key].append(line)
    for rate in model.discounting.rates.values():
        lines[rate.key] = list(_lines(model))
    return dict(lines)


def _lines(model: Model) -> Iterator[Line]:
    yield from model.costs
    yield from model.benefits


def _bounded(line: Line) -> Iterable[tuple[Quantity, tuple[float, float]]]:
    return cost_bounds(line) if isinstance(line, Cost) else benefit_bounds(line)


def _part_of(model: Model, lines: Iterable[Line]) -> Model:
    """Return the model with some of its lines only.

    It is not checked again: a cost alone is no appraisal, but it can be added up.
    """
    part, kept = copy(model), list(lines)
    object.__setattr__(part, "costs", tuple(line for line in kept if isinstance(line, Cost)))
    object.__setattr__(part, "benefits", tuple(line for line in kept if isinstance(line, Benefit)))
    return part
