"""Unit costs as a line names them: a code of the shelf, one of the file's own, or a table with value and price year."""

from dataclasses import replace

from act.methods.appraisal.model import Money, Quantity
from act.methods.appraisal.model.words import perhaps
from act.methods.appraisal.reading.ground import Ground, Own
from act.methods.appraisal.reading.quantities import spread_in, value_in
from act.methods.appraisal.reading.shares import shares_of
from act.methods.appraisal.reading.table import Table
from act.methods.appraisal.uncertainty import Spread
from act.methods.appraisal.unit_cost import NotKept, UnitCost, ValueClass

AS_IN = ', as in "2015/16"'


def own_costs(table: Table, ground: Ground) -> dict[str, Own]:
    """The unit costs that a file gives under [unit_costs], by name."""
    return {name: _own(each, each.place, ground) for name, each in table.tables()}


def price(table: Table, ground: Ground, value_class: ValueClass | None) -> Own:
    """The unit cost of a line, whichever way it is given. Raises ModelError."""
    found = table.raw("unit_cost")
    if isinstance(found, str) and found in ground.own:
        return ground.own[found]
    if isinstance(found, str):
        return _kept(table, found, ground, value_class)
    if isinstance(found, dict) and "code" in found:
        inner = table.table("unit_cost")
        code, edition, year = inner.text("code"), inner.text("edition", ""), inner.text("price_year", "")
        spread = spread_in(inner)
        found = _kept(table, code, ground, value_class, edition, year)
        if spread:
            found = replace(found, money=replace(found.money, pounds=_spread_out(found.money.pounds, spread, inner)))
        inner.close()
        return found
    if isinstance(found, dict):
        return _own(table.table("unit_cost"), table.at("unit_cost"), ground)
    raise table.unusable(
        "unit_cost",
        'give a code such as "SS3.1", the name of a [unit_costs] table, or a table with value and price_year',
    )


def _spread_out(pounds: Quantity, spread: Spread, table: Table) -> Quantity:
    """A kept price that is not known exactly: its value stands, and who says how far it may be from it comes along."""
    source, verified = table.text("source", ""), table.flag("verified", default=False)
    told = "; ".join(filter(None, (pounds.source, f"its spread: {source}" if source else "")))
    return replace(pounds, spread=spread, source=told, verified=verified and pounds.verified)


def _kept(
    table: Table, code: str, ground: Ground, value_class: ValueClass | None, edition: str = "", year: str = ""
) -> Own:
    try:
        record = ground.shelf.find(code, value_class, edition or None)
    except NotKept as error:
        meant = perhaps(code, ground.own).removesuffix("; ")
        raise table.wrong("unit_cost", f"{str(error).removesuffix('.')}{meant and f'; {meant}'}.") from None
    year = year or record.price_year
    if not year:
        raise table.wrong(
            "unit_cost",
            f"{code} is kept without a price year, as its source states none; give one, as in "
            f'{{ code = "{code}", price_year = "2015/16" }}.',
        )
    pounds = Quantity(
        key=table.at("unit_cost"),
        value=float(record.value),
        label=f"{record.code} {record.title}",
        unit=record.unit,
        source=record.source,
        verified=record.verified,
    )
    return Own(
        money=_money(pounds, year, ground.uprate(table, "unit_cost", year), record),
        value_class=record.value_class,
        gains={record.agency: 1.0},
        transfer=record.transfer,
    )


def _own(table: Table, key: str, ground: Ground) -> Own:
    pounds, spread, (source, verified) = value_in(table), spread_in(table), table.origin
    if pounds is None and spread is None:
        raise table.unusable("value", "give the pounds of one unit")
    year = table.text("price_year", right=f"a unit cost needs the year of its prices{AS_IN}")
    unit = table.text("unit", "")
    quantity = Quantity(
        key=key,
        value=pounds if pounds is not None else _mean(spread),
        spread=spread,
        label=table.text("label", key.removesuffix(".unit_cost").split(".")[-1].replace("_", " ")),
        unit=unit,
        source=source,
        verified=verified,
    )
    found = Own(
        money=replace(
            _money(quantity, year, ground.uprate(table, "price_year", year), None), terms=table.text("licence", "")
        ),
        value_class=table.one_of("class", ValueClass) if "class" in table else None,
        gains=shares_of(table, "agency", ground.agencies),
    )
    table.close()
    return found


def amount(table: Table, pounds: Quantity, ground: Ground) -> Money:
    """Pounds that stand in a line, with the year of their prices. Unless they are shared, the line names them."""
    if pounds.key == table.at("amount"):
        name = table.place.rpartition(".")[2].replace("_", " ").capitalize()
        pounds = replace(pounds, label=table.text("label", name))
    year = table.text("price_year", right=f"pounds need the year of their prices{AS_IN}")
    return _money(pounds, year, ground.uprate(table, "price_year", year), None)


def _money(pounds: Quantity, year: str, uprate: float, record: UnitCost | None) -> Money:
    return Money(pounds=pounds, price_year=year, uprate=uprate, unit=pounds.unit, record=record)


def _mean(spread: Spread | None) -> float:
    return spread.mean if spread else 0.0
