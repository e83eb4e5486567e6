"""Unit costs as a line names them: a code of the catalogue, one of the file's own, or a table with its value."""

from dataclasses import replace

from act.appraisal.model import Quantity, UnitPrice
from act.appraisal.model.suggestions import suggestion
from act.appraisal.reading.context import LinePrice, ModelContext
from act.appraisal.reading.quantities import spread_in, value_in
from act.appraisal.reading.shares import shares_of
from act.appraisal.reading.toml_table import TomlTable
from act.appraisal.uncertainty import Spread
from act.appraisal.unit_cost import UnitCost, UnknownUnitCost, ValueClass, unit_cost_catalogue

AS_IN = ', as in "2015/16"'


def own_costs(table: TomlTable, context: ModelContext) -> dict[str, LinePrice]:
    """Read the unit costs that a file gives under [unit_costs], by name."""
    return {
        name: _in_table(each, context, each.one_of("class", ValueClass) if "class" in each else None)
        for name, each in table.tables()
    }


def price(table: TomlTable, context: ModelContext, asked: ValueClass | None) -> LinePrice:
    """Read the unit cost of a line, in any form; `asked` is the class it asks for. Raises ModelError."""
    value = table.raw("unit_cost")
    if isinstance(value, str):
        return (
            _named(table, value, context, asked)
            if value in context.own
            else _kept(table, "unit_cost", value, context, asked)
        )
    if isinstance(value, dict):
        return _in_table(table.table("unit_cost"), context, asked)
    raise table.unusable(
        "unit_cost",
        'give a code such as "SS3.1", the name of a [unit_costs] table, or a table with value and price_year',
    )


def _named(table: TomlTable, name: str, context: ModelContext, asked: ValueClass | None) -> LinePrice:
    own = context.own[name]
    if own.unit_price.record and asked and asked is not own.value_class:
        complaint = f"[unit_costs.{name}] is {own.value_class}"
        raise table.wrong("class", f"{complaint}, and this line {asked}; leave class out, or name another price.")
    return own


def _in_table(table: TomlTable, context: ModelContext, asked: ValueClass | None) -> LinePrice:
    if "code" not in table:
        return _own(table, context)
    code, edition, year = table.text("code"), table.text("edition", ""), table.text("price_year", "")
    kept = _kept(table, "code", code, context, asked, edition, year)
    spread = spread_in(table)
    if spread:
        kept = replace(
            kept, unit_price=replace(kept.unit_price, pounds=_spread_out(kept.unit_price.pounds, spread, table))
        )
    table.close()
    return kept


def _spread_out(pounds: Quantity, spread: Spread, table: TomlTable) -> Quantity:
    """Give a kept price a spread: its value stays, and who says how far it may be from it comes along."""
    source, verified = table.text("source", ""), table.flag("verified", default=False)
    sources = "; ".join(filter(None, (pounds.source, f"its spread: {source}" if source else "")))
    return replace(pounds, spread=spread, source=sources, verified=verified and pounds.verified)


def _kept(
    table: TomlTable,
    key: str,
    code: str,
    context: ModelContext,
    asked: ValueClass | None,
    edition: str = "",
    given_year: str = "",
) -> LinePrice:
    """Look a price up: `key` is "unit_cost" of a line, or "code" of a table; `given_year` the price year it gives."""
    try:
        record = context.catalogue.find(code, asked, edition or None)
    except UnknownUnitCost as error:
        meant = suggestion(code, context.own).removesuffix("; ")
        raise table.wrong(key, f"{str(error).removesuffix('.')}{meant and f'; {meant}'}.") from None
    year = given_year or record.price_year
    if not year:
        raise table.wrong(
            key,
            f"{code} is kept without a price year, as its source states none; give one, as in "
            f'{{ code = "{code}", price_year = "2015/16" }}.',
        )
    doubt = difference(record, year)
    pounds = Quantity(
        key=table.place if key == "code" else table.at(key),
        value=float(record.value),
        label=f"{record.code} {record.title}",
        unit=record.unit,
        source=record.source,
        verified=record.verified and not doubt,
    )
    uprate = context.uprate(table, "price_year" if given_year else key, year)
    return LinePrice(
        unit_price=replace(_unit_price(pounds, year, uprate, record), doubt=doubt),
        value_class=record.value_class,
        gains={record.agency: 1.0},
        transfer=record.transfer,
    )


def difference(record: UnitCost, year: str) -> str:
    """Say how a price differs from the published edition that it names; nothing where it does not."""
    published = unit_cost_catalogue().costs.get(record.key, record)
    was = f"£{published.value:,} in prices of {published.price_year or 'no stated year'}"
    if record.value != published.value or record.price_year != published.price_year:
        return (
            f"{record.code}: £{record.value:,} in prices of {year} is not what the published edition {record.edition} "
            f"has, {was}; not checked."
        )
    if published.price_year and year != published.price_year:
        return (
            f"{record.code}: taken as prices of {year}; the published edition {record.edition} has {was}; not checked."
        )
    return ""


def _own(table: TomlTable, context: ModelContext) -> LinePrice:
    pounds, spread, (source, verified) = value_in(table), spread_in(table), table.origin
    if pounds is None and spread is None:
        raise table.unusable("value", "give the pounds of one unit")
    year = table.text("price_year", right=f"a unit cost needs the year of its prices{AS_IN}")
    unit = table.text("unit", "")
    quantity = Quantity(
        key=table.place,
        value=pounds if pounds is not None else _mean(spread),
        spread=spread,
        label=table.text("label", table.place.removesuffix(".unit_cost").split(".")[-1].replace("_", " ")),
        unit=unit,
        source=source,
        verified=verified,
    )
    own = LinePrice(
        unit_price=replace(
            _unit_price(quantity, year, context.uprate(table, "price_year", year), None),
            terms=table.text("licence", ""),
        ),
        value_class=table.one_of("class", ValueClass) if "class" in table else None,
        gains=shares_of(table, "agency", context.agencies),
    )
    table.close()
    return own


def amount(table: TomlTable, pounds: Quantity, context: ModelContext) -> UnitPrice:
    """Read pounds that stand in a line, with the year of their prices. Unless shared, the line names them."""
    if pounds.key == table.at("amount"):
        name = table.place.rpartition(".")[2].replace("_", " ").capitalize()
        pounds = replace(pounds, label=table.text("label", name))
    year = table.text("price_year", right=f"pounds need the year of their prices{AS_IN}")
    return _unit_price(pounds, year, context.uprate(table, "price_year", year), None)


def _unit_price(pounds: Quantity, year: str, uprate: float, record: UnitCost | None) -> UnitPrice:
    return UnitPrice(pounds=pounds, price_year=year, uprate=uprate, unit=pounds.unit, record=record)


def _mean(spread: Spread | None) -> float:
    return spread.mean if spread else 0.0
