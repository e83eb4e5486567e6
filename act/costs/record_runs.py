"""Every run of the engine that the costs page and its command read: the record's model, worked out in many ways."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from hashlib import sha256

import numpy as np

from act.appraisal import AccommodationLine, AppliedPrice, Stretch
from act.appraisal.engine import Run, run
from act.appraisal.engine.dated_flows import DatedFlows
from act.appraisal.engine.payback import Payback
from act.appraisal.engine.payback_words import decision_payback
from act.appraisal.engine.report_sentence import ModelOrigin, ReadFile
from act.appraisal.engine.sensitivity import break_even
from act.appraisal.engine.values import Array, replacing
from act.appraisal.model import Benefit, Cost, Model, YearKind
from act.appraisal.reading import model_of
from act.costs.record_model import AHEAD, COME_ABOUT, DEADWEIGHT, PAST, RecordModel, lines_of
from act.referrals.labels import Certainty

FILE = "the record's model"
NO_DEADWEIGHT: Mapping[str, float] = {f"inputs.{DEADWEIGHT}": 0.0}
UNTOUCHED = {f"inputs.{COME_ABOUT}": 1.0, **NO_DEADWEIGHT}
"""The corrected model with neither optimism bias nor deadweight taken off."""
Keeps = Callable[[Cost | Benefit], bool]


def past(line: Cost | Benefit) -> bool:
    """Keep costs, and the nights before the day of the appraisal."""
    return isinstance(line, Cost) or line.key.endswith(PAST)


def ahead(line: Cost | Benefit) -> bool:
    """Keep costs, and the nights from that day on."""
    return isinstance(line, Cost) or line.key.endswith(AHEAD)


def expected(line: Cost | Benefit) -> bool:
    """Keep costs and what was expected, and leave out what was used instead."""
    return isinstance(line, Cost) or not line.key.startswith("benefits.instead_")


def as_sure_as(*levels: Certainty) -> Keeps:
    """Keep costs and the paths of which a manager was so sure."""
    names = tuple(f"_{level}_{part}" for level in levels for part in (PAST, AHEAD))
    return lambda line: isinstance(line, Cost) or line.key.endswith(names)


@dataclass(frozen=True)
class RecordRuns:
    """The runs of one record's model. Each is worked out when it is first asked for."""

    record: RecordModel

    @cached_property
    def text(self) -> str:
        """The gross model, over financial years."""
        return self.record.text()

    @cached_property
    def gross(self) -> Run:
        """Everything that was expected, nothing taken off."""
        return self._run(model_of(self.text))

    @cached_property
    def calendar(self) -> Run:
        """The same over calendar years."""
        return self._run(model_of(self.record.text(YearKind.CALENDAR)))

    @cached_property
    def net_by_calendar_year(self) -> Run:
        """Net of what was used instead, over calendar years."""
        return self._run(model_of(self.record.text(YearKind.CALENDAR, corrected=True)), UNTOUCHED)

    @cached_property
    def corrected(self) -> Run:
        """Net of what was used instead, with optimism bias and deadweight."""
        return self._run(self._corrected)

    @cached_property
    def net(self) -> Run:
        """Net of what was used instead, and nothing else taken off."""
        return self._run(self._corrected, UNTOUCHED)

    @cached_property
    def net_with_optimism(self) -> Run:
        """The same with optimism bias."""
        return self._run(self._corrected, NO_DEADWEIGHT)

    @cached_property
    def cautious(self) -> Run:
        """Gross of what was used instead, with optimism bias and deadweight."""
        return self._run(_only(self._corrected, expected))

    def gross_of(self, keeps: Keeps) -> Run:
        """Work out some lines of the gross model."""
        return self._run(_only(self.gross.model, keeps))

    @cached_property
    def gross_so_far(self) -> Run:
        """Nights before the day of the appraisal against the days of the running cost before it, gross."""
        return self._run(_only(self.gross.model, past), self._elapsed)

    @cached_property
    def net_so_far(self) -> Run:
        """The same, net of what was used instead on those nights."""
        return self._run(_only(self._corrected, past), UNTOUCHED | self._elapsed)

    def break_even_years(self, priced: AppliedPrice) -> float | None:
        """Return the child-years in one place that cost as much as running the service; None without such a number."""
        return break_even(model_of(self.record.break_even_text(priced)))[0].value

    @cached_property
    def share_to_break_even(self) -> float | None:
        """The share of the expected accommodation at which benefit and cost are equal; None without such a share."""
        return break_even(self.gross.model)[0].value

    @cached_property
    def payback(self) -> Payback:
        """When the gross benefit has covered the running cost for good, by days."""
        return decision_payback(self.gross)

    @cached_property
    def payback_net(self) -> Payback:
        """The same net of what was used instead."""
        return decision_payback(self.net)

    @cached_property
    def origin(self) -> ModelOrigin:
        """The day of the appraisal, and the hash of the model that was written."""
        digest = sha256(self.text.encode()).hexdigest()
        return ModelOrigin(on=self.record.nights.on, files=(ReadFile(name=FILE, sha256=digest),))

    @cached_property
    def _corrected(self) -> Model:
        return model_of(self.record.text(corrected=True))

    @property
    def first_day(self) -> date | None:
        """The first day that anything is paid, from which payback is counted; None where nothing is."""
        return min((row.begins for row in self.record.running.rows), default=None)

    @property
    def _elapsed(self) -> dict[str, float]:
        """The share of each running cost that is past: it falls evenly over its days."""
        on, shares = self.record.nights.on, dict[str, float]()
        for number, row in enumerate(self.record.running.rows, start=1):
            days = Stretch(row.begins, row.ends + timedelta(days=1))
            shares[f"costs.running_{number}.quantity"] = days.within(date.min, on) / days.within(date.min, date.max)
        return shares

    def _run(self, model: Model, values: Mapping[str, float] | None = None) -> Run:
        return run(model, replacing(values or {}), self._dated)

    @cached_property
    def _dated(self) -> DatedFlows | None:
        """The day of every night, counted from the first day that anything is paid; None where nothing is."""
        rows = self.record.running.rows
        if not rows:
            return None
        nights, begins = self.record.nights, min(row.begins for row in rows)
        over = max((each.ends for line in nights.lines for each in line.stretches), default=begins)
        days = max((over - begins).days, (max(row.ends for row in rows) - begins).days + 1)
        weights: dict[str, Array] = {}
        for name, line in lines_of(nights, corrected=True):
            weights |= _nights_by_day(name, line, begins, days)
        for number, row in enumerate(rows, start=1):
            paid = np.zeros(days)
            paid[(row.begins - begins).days] = 1.0
            weights[f"costs.running_{number}"] = paid
        return DatedFlows(begins=begins, weights=weights)


def _only(model: Model, keeps: Keeps) -> Model:
    """Return a model with some of its lines. One that keeps no benefit keeps a line whose benefit is nothing."""
    costs, benefits = tuple(filter(keeps, model.costs)), tuple(filter(keeps, model.benefits))
    none = tuple(replace(line, entry=tuple(0.0 for _ in line.entry)) for line in model.benefits[:1])
    return replace(model, costs=costs, benefits=benefits or none)


def _nights_by_day(name: str, line: AccommodationLine, begins: date, days: int) -> dict[str, Array]:
    """Count the nights of each line of the model by day; those before the first day count on it."""
    weights: dict[str, Array] = {}
    for each in line.stretches:
        for part, first, over in (
            (PAST, each.begins, min(each.ends, line.on)),
            (AHEAD, max(each.begins, line.on), each.ends),
        ):
            if first < over:
                key = name + "_".join(filter(None, (each.certainty, part)))
                counted = weights.setdefault(key, np.zeros(days))
                counted[0] += Stretch(first, over).within(date.min, begins)
                counted[max(0, (first - begins).days) : max(0, (over - begins).days)] += 1
    return weights
