"""The rate of return: the discount rate at which the net benefit is nothing; there may be none, or more than one."""

from dataclasses import dataclass
from itertools import pairwise

from act.appraisal.engine.run import run
from act.appraisal.engine.sensitivity import SwitchingValue
from act.appraisal.engine.values import replacing
from act.appraisal.model import Model

STEPS = 200
"""Parts that the rates from 0 to 100 % are searched in: two rates of return within half a per cent would be missed."""


@dataclass(frozen=True, slots=True)
class RateOfReturn:
    """Every rate from 0 to 1 at which the net benefit is nothing, the least first."""

    rates: tuple[float, ...]

    @property
    def value(self) -> float | None:
        """The one rate; None where there is none, or more than one and so none that can be named."""
        return self.rates[0] if len(self.rates) == 1 else None

    @property
    def sentence(self) -> str:
        """Say that there is none, or all of them; nothing where there is one."""
        if not self.rates:
            return "none between 0 and 100 %"
        if len(self.rates) == 1:
            return ""
        return f"more than one between 0 and 100 %: {', '.join(f'{100 * rate:.2f} %' for rate in self.rates)}"


def rate_of_return(model: Model, each: SwitchingValue) -> RateOfReturn | None:
    """Find the rates of return, where the input is the discount rate; None where it is another one."""
    if model.discounting.rate is None or each.quantity.key != model.discounting.rate.key:
        return None
    from scipy.optimize import brentq  # only here: it takes long to import, and few files ask for a rate

    key = each.quantity.key

    def net(rate: float) -> float:
        return run(model, replacing({key: rate})).net

    seen = [(step / STEPS, net(step / STEPS)) for step in range(STEPS + 1)]
    found = [rate for rate, result in seen if result == 0]
    for (low, one), (high, other) in pairwise(seen):
        if one * other < 0:
            found.append(float(brentq(net, low, high, xtol=1e-14)))
    # A rate that changes nothing, as where all falls in year 0, is no rate of return.
    return RateOfReturn(tuple(sorted(found)) if len(found) <= len(seen) // 2 else ())
