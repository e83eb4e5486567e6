"""One input of an appraisal: its value, how uncertain it is, and where it comes from."""

from dataclasses import dataclass

from act.appraisal.uncertainty import Spread


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number that may be spread out. `key` is where it stands in the file: "benefits.residential.impact".

    `value` is the number of the deterministic run: the mean of the spread unless the file gives another. The same
    named input may stand in several lines; it is drawn once and is the same in all of them.
    """

    key: str
    value: float
    spread: Spread | None = None
    label: str = ""
    unit: str = ""
    source: str = ""
    verified: bool = False
    stated: bool = True

    @property
    def span(self) -> tuple[float, float]:
        """The least and the most that it can be for practical purposes."""
        low, high = self.spread.span() if self.spread else (self.value, self.value)
        return min(low, self.value), max(high, self.value)


def fixed(key: str, value: float) -> Quantity:
    """Make a number that holds because the file says nothing else."""
    return Quantity(key=key, value=value, verified=True, stated=False)
