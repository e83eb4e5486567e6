"""The tables of an appraised model, as rows of text: prices, agencies, years, what moves it, switching values."""

from dataclasses import replace

from act.appraisal.engine import Simulation
from act.appraisal.engine.figures import NOT_A_NUMBER
from act.appraisal.engine.sensitivity import SwitchingValue, rank_correlations, tornado
from act.appraisal.model import Benefit, Cost, Model
from act.appraisal.model.year_names import year_names
from act.methods.figure import Figure, Number, shown, shown_range

Row = tuple[str, ...]

PRICE_HEAD = ("Price", "Pounds", "Prices of", "For one", "In the model's money", "Checked", "Licence", "Source")
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


def price_rows(model: Model) -> list[Row]:
    """Every price once: as its source states it, in the model's money, and whether anybody opened the source."""
    rows: dict[Row, None] = {}
    lines: tuple[Cost | Benefit, ...] = (*model.costs, *model.benefits)
    for line in lines:
        rows[_price_row(line)] = None
    return list(rows)


def _price_row(line: Cost | Benefit) -> Row:
    unit_price, record = line.unit_price, line.unit_price.record
    return (
        record.code if record else unit_price.pounds.label,
        pounds(unit_price.pounds.value),
        unit_price.price_year,
        unit_price.unit,
        pounds(unit_price.pounds.value * unit_price.uprate),
        "yes" if unit_price.verified else "not checked",
        unit_price.licence,
        f"{record.title}. {record.origin}" if record else unit_price.source or "not given",
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
    """Each input that has a switching value."""
    return [
        (value_at_zero.quantity.key, number(value_at_zero.quantity.value), number(value_at_zero.value))
        for value_at_zero in switching
        if value_at_zero.value is not None
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
