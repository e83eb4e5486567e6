"""What a Figure of an appraisal rests on: who says each number, and whether anybody looked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from act.appraisal.model import Benefit, Cost, Model, Quantity, Timing
from act.appraisal.model.bounds import benefit_bounds, cost_bounds
from act.methods.figure import Audience, Figure, Number
from act.methods.intervals import Interval


@dataclass(frozen=True, slots=True)
class FigureBasis:
    """Lines of a model, whose sources and standing a Figure takes over."""

    model: Model
    lines: tuple[Cost | Benefit, ...]
    discounted: bool = True

    @classmethod
    def of(cls, model: Model, lines: Iterable[Cost | Benefit], *, discounted: bool = True) -> "FigureBasis":
        """Make the basis from any lines of a model."""
        return cls(model, tuple(lines), discounted)

    @property
    def sources(self) -> tuple[str, ...]:
        """Everybody who says a number, each once."""
        sources = [line.unit_price.source for line in self.lines]
        sources += [quantity.source for quantity in self._quantities()]
        return tuple(dict.fromkeys(filter(None, sources)))

    @property
    def verified(self) -> bool:
        """Whether somebody opened the source of every number."""
        return (
            all(quantity.verified for quantity in self._quantities())
            and all(line.unit_price.verified and line.optimism.verified for line in self.lines)
            and (self.model.discounting.verified or not self._discounting)
            and (self.model.index_verified or all(line.unit_price.uprate == 1 for line in self.lines))
        )

    def figure(
        self,
        key: str,
        label: str,
        value: Number | None,
        *,
        unit: str,
        method: str,
        inputs: tuple[str, ...] = (),
        low: Number | None = None,
        high: Number | None = None,
        bounds: str = "",
        interval: Interval | None = None,
        notes: tuple[str, ...] = (),
    ) -> Figure:
        """Make the Figure that rests on it."""
        return Figure(
            key=f"appraisal.{key}",
            label=label,
            value=value,
            low=low,
            high=high,
            bounds=bounds,
            interval=interval,
            notes=notes,
            unit=unit,
            basis=self.model.basis,
            method=method,
            inputs=tuple(f"appraisal.{each}" for each in inputs),
            sources=self.sources,
            verified=self.verified,
            audience=Audience.EVALUATOR,
        )

    @property
    def _discounting(self) -> bool:
        late = any(line.timing is not Timing.START for line in self.lines)
        return self.discounted and (self.model.years > 1 or late)

    def _quantities(self) -> Iterator[Quantity]:
        for line in self.lines:
            bounded = cost_bounds(line) if isinstance(line, Cost) else benefit_bounds(line)
            yield from (quantity for quantity, _ in bounded)
        if self._discounting:
            yield from self.model.discounting.rates.values()
