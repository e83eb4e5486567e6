"""The model that a record makes: the same TOML that `act appraise FILE` reads, with a line for each kind of night.

Nights are split at the day of the appraisal, so that what has happened and what is projected can be told apart, and by
how sure the manager was of the path. Weeks are nights over 7, and a year of accommodation is 52 weeks.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from act.appraisal import (
    WEEKS_A_YEAR,
    AccommodationLine,
    AppliedPrice,
    AvoidedNights,
    PriceBook,
    PriceUnit,
    Stretch,
    UnitCost,
    assumption,
)
from act.appraisal.model import YearKind
from act.appraisal.paths import NIGHTS_A_WEEK
from act.costs.models import CostKind, ServiceCost
from act.costs.queries import Costs
from act.costs.record_years import RecordYears
from act.costs.toml_text import Tables, Value, toml_text
from act.design.words import long_date
from act.referrals.labels import CERTAINTY_LABELS, Certainty

PAST, AHEAD = "past", "ahead"
COME_ABOUT, DEADWEIGHT = "come_about", "deadweight"
RECORDS = "this service's own records"
OWN = "Our own assumption"
KNOWN_TO = {True: (0.1, "a tenth"), False: (0.25, "a quarter")}
"""How far a price may be off, by whether its source was opened: standard deviations as shares of it."""
BOUGHT = dict.fromkeys(("SS3.1", "secure-2008"), "A bed that is bought for one child at a time is not bought")
"""Of which prices the whole can be taken out of a budget, and why. Of others we do not know."""
PAID_BY = {CostKind.RUNNING: "local-authority", CostKind.GRANT: "central-government"}
"""Who pays, as no cost says it: the authorities for their service, central government for the grant."""
Row = dict[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordModel:
    """What a model is written of. `counted`: the names of the authorities.

    Costs without rows are left out, and without a running cost the grant is too: every return is worked out on the
    running cost first.
    """

    nights: AvoidedNights
    book: PriceBook
    running: Costs
    grant: Costs
    counted: Sequence[str]

    def text(self, kind: YearKind = YearKind.FINANCIAL, *, corrected: bool = False) -> str:
        """Write the model: gross, or net of what was used instead, with optimism bias and deadweight."""
        years = self._years(kind)
        tables: dict[str, Row] = {"appraisal": self._head(years, corrected=corrected)}
        tables |= _inputs(corrected=corrected) | self._prices(corrected=corrected)
        for cost in self._paid:
            tables |= self._costs(cost, years)
        lines = dict(self._lines(years, corrected=corrected)) or {"benefits.nothing": self._nothing()}
        return toml_text(tuple(self._comments(corrected=corrected)), tables | lines)

    def break_even_text(self, priced: AppliedPrice) -> str:
        """Write the model of one child for so many years in one place, against the running cost."""
        years = self._years(YearKind.FINANCIAL)
        tables: Tables = {
            "appraisal": self._head(years, corrected=False) | {"break_even": ["child_years"], "whole": "running"},
            "inputs.child_years": {
                "value": 1,
                "label": f"years in {priced.price.title.lower()}",
                "unit": "child-years",
            },
            **self._costs(self.running, years),
            "benefits.place": {
                "population": "child_years",
                "impact": 1,
                "counterfactual": "none",
                "unit_cost": {"code": priced.price.code, "edition": priced.price.edition},
                "class": priced.price.value_class.value,
                "duration": 1 if PriceUnit(priced.price.unit) is PriceUnit.YEAR else WEEKS_A_YEAR,
            },
        }
        return toml_text((), tables)

    def _years(self, kind: YearKind) -> RecordYears:
        days = [day for line in self.nights.lines for each in line.stretches for day in (each.begins, _last(each.ends))]
        days += [day for row in self.running.rows for day in (row.begins, row.ends)] or [self.nights.on]
        return RecordYears.of(kind, min(days), max(days))

    def _comments(self, *, corrected: bool) -> Iterator[str]:
        yield f"Written from {RECORDS} as at {long_date(self.nights.on)}."
        yield "It names nobody. Nights are by year. The days on which they fell are in the record alone: payback from"
        yield "this file goes by whole years, and that of the costs page by days."
        if corrected:
            yield "Net of what was used instead, with optimism bias and deadweight: all corrections together."

    def _head(self, years: RecordYears, *, corrected: bool) -> Row:
        n = self.nights.young_people
        head: Row = {
            "title": f"Accommodation expected without ACT, {', '.join(self.counted) or 'no authority'}",
            "about": (
                f"Our reconstruction from {RECORDS} and published prices, n = {n}: "
                f"{'net of what was used instead, with all corrections' if corrected else 'gross, nothing taken off'}. "
                "From the record itself payback goes by days; from a saved file of this model, by whole years."
            ),
            "basis": "reconstructed",
            "price_year": self.book.year,
            "deflator": self.book.index.edition,
            "first_year": years.name,
            "year_kind": years.kind.value,
            "years": years.number,
            "discount": "none",
            "headline": CostKind.RUNNING.value,
            "break_even": [COME_ABOUT],
        }
        return head | ({"whole": CostKind.GRANT.value} if self.grant in self._paid else {})

    @property
    def _paid(self) -> list[Costs]:
        return [cost for cost in (self.running, self.grant) if cost.rows] if self.running.rows else []

    def _prices(self, *, corrected: bool) -> dict[str, Row]:
        lines = self.nights.lines if corrected else self.nights.expected.values()
        return {f"unit_costs.{_name(price.code)}": _price(price) for price in map(_priced, lines) if price}

    def _costs(self, costs: Costs, years: RecordYears) -> dict[str, Row]:
        return {
            f"costs.{costs.kind.value}_{number}": self._cost(row, years)
            for number, row in enumerate(costs.rows, start=1)
        }

    def _cost(self, row: ServiceCost, years: RecordYears) -> Row:
        """Write one cost: whole, and in each year by how many of its days lie there."""
        return {
            "label": row.label,
            "amount": float(row.pounds),
            "by_year": years.shares([Stretch(row.begins, row.ends + timedelta(days=1))]),
            "price_year": self.book.year,
            "pays": PAID_BY[CostKind(row.kind)],
            "sets": [row.kind],
            "source": row.source,
            "verified": row.verified,
        }

    def _lines(self, years: RecordYears, *, corrected: bool) -> Iterator[tuple[str, Row]]:
        for accommodation, line in self.nights.expected.items():
            for name, label, row in self._parts(line, years):
                kept: Row = {"label": f"{line.label}, {label}", "impact": COME_ABOUT, **row}
                yield f"benefits.{accommodation.value}_{name}", kept | _taken_off(corrected=corrected) | _cashable(line)
        if corrected:
            for number, line in enumerate(self.nights.instead, start=1):
                for name, label, row in self._parts(line, years):
                    used: Row = {
                        "label": f"{line.label}, used instead, {label}",
                        "impact": -1,
                        "engagement": COME_ABOUT,
                    }
                    yield f"benefits.instead_{number}_{name}", used | row | _taken_off(corrected=True)

    def _parts(self, line: AccommodationLine, years: RecordYears) -> Iterator[tuple[str, str, Row]]:
        """Yield name, label and row of each part of a line that has nights and a price above nothing."""
        price = _priced(line)
        if price is None:
            return
        for certainty in ("", *Certainty):
            for part, begins, ends in ((PAST, date.min, self.nights.on), (AHEAD, self.nights.on, date.max)):
                stretches = [
                    Stretch(max(each.begins, begins), min(each.ends, ends))
                    for each in line.stretches
                    if each.certainty == certainty and each.within(begins, ends)
                ]
                if stretches:
                    name = "_".join(filter(None, (certainty, part)))
                    yield name, _label(certainty, part), _people(price, stretches, years)

    def _nothing(self) -> Row:
        return {
            "label": "No expected path with a price is recorded",
            "amount": 0,
            "price_year": self.book.year,
            "class": "fiscal",
            "gains": "local-authority",
            "counterfactual": "none",
            "impact": COME_ABOUT,
            "source": RECORDS,
        }


def lines_of(nights: AvoidedNights, *, corrected: bool) -> Iterator[tuple[str, AccommodationLine]]:
    """Name the beginning of the keys of the model's lines, and the line of nights that each was written of."""
    for accommodation, line in nights.expected.items():
        yield f"benefits.{accommodation.value}_", line
    if corrected:
        for number, line in enumerate(nights.instead, start=1):
            yield f"benefits.instead_{number}_", line


def _inputs(*, corrected: bool) -> dict[str, Row]:
    """Write the share that came about: all of it where nothing is taken off, and how sure we are of that."""
    optimism, deadweight = assumption("optimism_bias"), assumption(DEADWEIGHT)
    label = "share of the expected accommodation that would have come about"
    if not corrected:
        return {
            f"inputs.{COME_ABOUT}": {
                "value": 1,
                "triangular": {"low": 0.5, "mode": 0.75, "high": 1},
                "label": label,
                "source": f"Gross: all of it is counted. Its spread, from half to all of it, is {OWN.lower()}",
            }
        }
    return {
        f"inputs.{COME_ABOUT}": {
            "value": float(1 - optimism.value),
            "label": f"{label}, with {_percent(optimism.value)} optimism bias taken off",
            "source": optimism.source,
            "verified": optimism.verified,
        },
        f"inputs.{DEADWEIGHT}": {
            "value": float(deadweight.value),
            "label": f"deadweight, {deadweight.meaning}",
            "source": deadweight.source,
            "verified": deadweight.verified,
        },
    }


def _taken_off(*, corrected: bool) -> Row:
    common: Row = {"counterfactual": "judged" if corrected else "none"}
    why = "Taken off the share that comes about, so that what was used instead falls with it"
    return common | ({DEADWEIGHT: DEADWEIGHT, "optimism": {"share": 0, "why": why}} if corrected else {})


def _people(price: UnitCost, stretches: Sequence[Stretch], years: RecordYears) -> Row:
    nights = sum(each.within(date.min, date.max) for each in stretches)
    yearly = PriceUnit(price.unit) is PriceUnit.YEAR
    return {
        "population": {
            "value": nights / (NIGHTS_A_WEEK * WEEKS_A_YEAR if yearly else NIGHTS_A_WEEK),
            "label": "child-years of 52 weeks" if yearly else "weeks",
            "unit": "years" if yearly else "weeks",
            "source": RECORDS,
            "verified": True,
        },
        "entry": years.shares(stretches),
        "unit_cost": _name(price.code),
        "source": RECORDS,
    }


def _price(price: UnitCost) -> Row:
    share, words = KNOWN_TO[price.verified]
    return {
        "code": price.code,
        "edition": price.edition,
        "class": price.value_class.value,
        "gamma": {"mean": float(price.value), "sd": share * float(price.value)},
        "source": f"{OWN}: known to {words}",
    }


def _cashable(line: AccommodationLine) -> Row:
    return {"cashable": {"share": 1, "reason": BOUGHT[line.code]}} if line.code in BOUGHT else {}


def _priced(line: AccommodationLine) -> UnitCost | None:
    """Return the price of a line: None without one, or where nothing is paid, as at home."""
    return line.priced.price if line.priced and line.priced.price.value else None


def _label(certainty: str, part: str) -> str:
    sure = CERTAINTY_LABELS[Certainty(certainty)].partition(":")[0].lower() if certainty else ""
    return ", ".join(filter(None, (sure, "so far" if part == PAST else "projected")))


def _name(code: str) -> str:
    return code.lower().replace(".", "_").replace("&", "-")


def _percent(share: Decimal) -> str:
    return f"{share * 100:.0f}%"


def _last(ends: date) -> date:
    return ends - timedelta(days=1)
