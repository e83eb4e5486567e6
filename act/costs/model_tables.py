"""The tables of an appraised model, as rows of text: prices, agencies, years, what moves it, switching values."""

from dataclasses import asdict, dataclass, replace

from act.appraisal.engine import Simulation
from act.appraisal.engine.figures import NOT_A_NUMBER
from act.appraisal.engine.sensitivity import SwitchingValue, rank_correlations, tornado
from act.appraisal.model import Benefit, Cost, Model
from act.appraisal.model.year_names import year_names
from act.methods.figure import Figure, Number, shown, shown_range

Row = tuple[str, ...]

PRICE_HEAD = ("Price", "Pounds", "Prices of", "For one", "In the model's money", "Checked")
AGENCY_HEAD = ("Agency", "pays", "gains", "gives in transfers", "in all", "can be cashed")
YEAR_HEAD = {
    "cost": "cost in cash",
    "benefit_fiscal": "fiscal",
    "benefit_economic": "economic",
    "benefit_social": "social",
    "cashable": "can be cashed",
}
MOVED_HEAD = ("Input", "low (5%)", "high (95%)", "net benefit at low", "net benefit at high", "rank correlation")
SWITCH_HEAD = ("Input", "stated", "zero at")
MANY = 1_000
MORE = 3
"""So many further switching values of one input are listed; the JSON has all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsedPrice:
    """A price that lines of a model use: as its source states it, and in the model's money."""

    name: str
    pounds: float
    price_year: str
    unit: str
    pounds_of_model: float
    verified: bool
    licence: str
    source: str

    def as_dict(self) -> dict[str, str | float | bool]:
        """Give it as plain values for JSON, pounds as numbers."""
        return asdict(self)


def used_prices(model: Model) -> list[UsedPrice]:
    """List every price once, in the order of the file."""
    lines: tuple[Cost | Benefit, ...] = (*model.costs, *model.benefits)
    return list(dict.fromkeys(map(_used_price, lines)))


def price_rows(model: Model) -> list[Row]:
    """Every price once: as its source states it, in the model's money, and whether anybody opened the source."""
    rows = (
        (
            price.name,
            pounds(price.pounds),
            price.price_year,
            price.unit,
            pounds(price.pounds_of_model),
            "yes" if price.verified else "not checked",
        )
        for price in used_prices(model)
    )
    return list(dict.fromkeys(rows))


def _used_price(line: Cost | Benefit) -> UsedPrice:
    unit_price, record = line.unit_price, line.unit_price.record
    return UsedPrice(
        name=record.code if record else unit_price.pounds.label,
        pounds=unit_price.pounds.value,
        price_year=unit_price.price_year,
        unit=unit_price.unit,
        pounds_of_model=unit_price.pounds.value * unit_price.uprate,
        verified=unit_price.verified,
        licence=unit_price.licence,
        source=f"{record.title}. {record.origin}" if record else unit_price.source or "not given",
    )


def agency_rows(figures_by_key: dict[str, Figure]) -> list[Row]:
    """Each agency with what it pays and gains."""
    keys = [
        key.removesuffix(".pays")
        for key in figures_by_key
        if key.startswith("appraisal.agency.") and key.endswith(".pays")
    ]
    return [
        (
            figures_by_key[f"{key}.pays"].label.partition(":")[0],
            *(short_value(figures_by_key[f"{key}.{name}"]) for name in ("pays", "gains", "gives", "net")),
            short_value(figures_by_key[f"{key}.cashable"]) if f"{key}.cashable" in figures_by_key else "",
        )
        for key in keys
    ]


def year_rows(model: Model, figures_by_key: dict[str, Figure]) -> list[Row]:
    """Each year with its cost, its benefits and what can be cashed."""
    return [
        (
            f"{year} ({name})" if name else str(year),
            *(
                short_value(figures_by_key[key]) if (key := f"appraisal.year.{year}.{part}") in figures_by_key else ""
                for part in YEAR_HEAD
            ),
        )
        for year, name in enumerate(year_names(model.first_year, model.years))
    ]


def moved_rows(simulation: Simulation) -> list[Row]:
    """Each uncertain input with how far it moves the net benefit, the widest first."""
    rank = rank_correlations(simulation)
    return [
        (
            bar.quantity.key,
            number(bar.low),
            number(bar.high),
            pounds(bar.net_at_low, 0),
            pounds(bar.net_at_high, 0),
            f"{rank[bar.quantity.key]:+.2f}",
        )
        for bar in tornado(simulation)
    ]


def switch_rows(switching: list[SwitchingValue]) -> list[Row]:
    """Each input that has a switching value, the nearest first where it has several."""
    return [
        (
            switch.quantity.key,
            number(switch.quantity.value),
            " or ".join(map(number, (switch.value, *switch.others[:MORE]))),
        )
        for switch in switching
        if switch.value is not None
    ]


def never_zero(switching: list[SwitchingValue]) -> list[str]:
    """Name the inputs without a switching value, each with the ends between which one was looked for."""
    return [
        f"{switch.quantity.key} ({number(switch.low)} to {number(switch.high)})"
        for switch in switching
        if switch.value is None
    ]


def pounds(value: float, places: int = 2) -> str:
    """Return pounds as text, for example -£4,000.00."""
    return f"{'-' if value < 0 else ''}£{abs(value):,.{places}f}"


def number(value: float) -> str:
    """Return a number as text, to four significant figures, or whole from 1,000."""
    return f"{value:,.0f}" if abs(value) >= MANY else f"{value:.4g}"


def short_value(figure: Figure) -> str:
    """Return the value of a Figure as text, in whole pounds from £1,000; the workbook and the JSON have the pennies."""
    if figure.value is None:
        return shown_range(figure) or NOT_A_NUMBER
    return shown(replace(figure, value=short(figure.value), low=None, high=None))


def interval_words(figure: Figure) -> str:
    """Say between which values 95 % of the draws lie; nothing where that is not known."""
    if figure.interval is None:
        return ""
    ends = (replace(figure, value=end, interval=None) for end in (figure.interval.low, figure.interval.high))
    return f"95% of the draws: {' to '.join(short_value(end) for end in ends)}"


def short(value: Number | None) -> Number | None:
    """Return the value rounded to a whole number from 1,000, otherwise as it is."""
    return round(value) if value is not None and abs(float(value)) >= MANY else value
