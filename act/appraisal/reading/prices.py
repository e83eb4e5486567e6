"""Unit costs as a line names them: a code of the shelf, one of the file's own, or a table with value and price year."""

from dataclasses import replace

from act.appraisal.model import Quantity, UnitPrice
from act.appraisal.model.suggestions import suggestion
from act.appraisal.reading.context import LinePrice, ModelContext
from act.appraisal.reading.quantities import spread_in, value_in
from act.appraisal.reading.shares import shares_of
from act.appraisal.reading.toml_table import TomlTable
from act.appraisal.uncertainty import Spread
from act.appraisal.unit_cost import UnitCost, UnknownUnitCost, ValueClass

AS_IN = ', as in "2015/16"'


def own_costs(table: TomlTable, ground: ModelContext) -> dict[str, LinePrice]:
    """Read the unit costs that a file gives under [unit_costs], by name."""
    return {
        name: _in_table(each, ground, each.one_of("class", ValueClass) if "class" in each else None)
        for name, each in table.tables()
    }


def price(table: TomlTable, ground: ModelContext, asked: ValueClass | None) -> LinePrice:
    """Read the unit cost of a line, in any form; `asked` is the class it asks for. Raises ModelError."""
    found = table.raw("unit_cost")
    if isinstance(found, str):
        return (
            _named(table, found, ground, asked)
            if found in ground.own
            else _kept(table, "unit_cost", found, ground, asked)
        )
    if isinstance(found, dict):
        return _in_table(table.table("unit_cost"), ground, asked)
    raise table.unusable(
        "unit_cost",
        'give a code such as "SS3.1", the name of a [unit_costs] table, or a table with value and price_year',
    )


def _named(table: TomlTable, name: str, ground: ModelContext, asked: ValueClass | None) -> LinePrice:
    found = ground.own[name]
    if found.money.record and asked and asked is not found.value_class:
        told = f"[unit_costs.{name}] is {found.value_class}"
        raise table.wrong("class", f"{told}, and this line {asked}; leave class out, or name another price.")
    return found


def _in_table(table: TomlTable, ground: ModelContext, asked: ValueClass | None) -> LinePrice:
    if "code" not in table:
        return _own(table, ground)
    code, edition, year = table.text("code"), table.text("edition", ""), table.text("price_year", "")
    found = _kept(table, "code", code, ground, asked, edition, year)
    spread = spread_in(table)
    if spread:
        found = replace(found, money=replace(found.money, pounds=_spread_out(found.money.pounds, spread, table)))
    table.close()
    return found


def _spread_out(pounds: Quantity, spread: Spread, table: TomlTable) -> Quantity:
    """Give a kept price a spread: its value stays, and who says how far it may be from it comes along."""
    source, verified = table.text("source", ""), table.flag("verified", default=False)
    told = "; ".join(filter(None, (pounds.source, f"its spread: {source}" if source else "")))
    return replace(pounds, spread=spread, source=told, verified=verified and pounds.verified)


def _kept(
    table: TomlTable,
    key: str,
    code: str,
    ground: ModelContext,
    asked: ValueClass | None,
    edition: str = "",
    said: str = "",
) -> LinePrice:
    """Look a price up: `key` is "unit_cost" of a line, or "code" of a table; `said` the price year it gives."""
    try:
        record = ground.shelf.find(code, asked, edition or None)
    except UnknownUnitCost as error:
        meant = suggestion(code, ground.own).removesuffix("; ")
        raise table.wrong(key, f"{str(error).removesuffix('.')}{meant and f'; {meant}'}.") from None
    year = said or record.price_year
    if not year:
        raise table.wrong(
            key,
            f"{code} is kept without a price year, as its source states none; give one, as in "
            f'{{ code = "{code}", price_year = "2015/16" }}.',
        )
    pounds = Quantity(
        key=table.place if key == "code" else table.at(key),
        value=float(record.value),
        label=f"{record.code} {record.title}",
        unit=record.unit,
        source=record.source,
        verified=record.verified,
    )
    return LinePrice(
        money=_money(pounds, year, ground.uprate(table, "price_year" if said else key, year), record),
        value_class=record.value_class,
        gains={record.agency: 1.0},
        transfer=record.transfer,
    )


def _own(table: TomlTable, ground: ModelContext) -> LinePrice:
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
    found = LinePrice(
        money=replace(
            _money(quantity, year, ground.uprate(table, "price_year", year), None), terms=table.text("licence", "")
        ),
        value_class=table.one_of("class", ValueClass) if "class" in table else None,
        gains=shares_of(table, "agency", ground.agencies),
    )
    table.close()
    return found


def amount(table: TomlTable, pounds: Quantity, ground: ModelContext) -> UnitPrice:
    """Read pounds that stand in a line, with the year of their prices. Unless shared, the line names them."""
    if pounds.key == table.at("amount"):
        name = table.place.rpartition(".")[2].replace("_", " ").capitalize()
        pounds = replace(pounds, label=table.text("label", name))
    year = table.text("price_year", right=f"pounds need the year of their prices{AS_IN}")
    return _money(pounds, year, ground.uprate(table, "price_year", year), None)


def _money(pounds: Quantity, year: str, uprate: float, record: UnitCost | None) -> UnitPrice:
    return UnitPrice(pounds=pounds, price_year=year, uprate=uprate, unit=pounds.unit, record=record)


def _mean(spread: Spread | None) -> float:
    return spread.mean if spread else 0.0
