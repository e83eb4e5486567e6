"""What each input is in one run: its stated value, draws of it, or something put in its place."""

from collections.abc import Callable, Mapping
from functools import reduce
from operator import mul

import numpy as np
from numpy.typing import NDArray

from act.appraisal.model import Quantity

Array = NDArray[np.float64]
Number = float | Array
Values = Callable[[Quantity], Number]


def stated(quantity: Quantity) -> Number:
    """Return the value of the deterministic run."""
    return quantity.value


def replacing(replaced: Mapping[str, Number]) -> Values:
    """Take stated values, but for the inputs that are replaced by their keys."""
    return lambda quantity: replaced.get(quantity.key, quantity.value)


def product(*factors: Number) -> Number:
    """Multiply all: plain numbers first, so that draws are gone through once for each input drawn."""
    plain = [factor for factor in factors if not isinstance(factor, np.ndarray)]
    drawn = [factor for factor in factors if isinstance(factor, np.ndarray)]
    if not drawn:
        return reduce(mul, plain, 1.0)
    result = drawn[0] * reduce(mul, plain, 1.0)
    for factor in drawn[1:]:
        result *= factor
    return result
