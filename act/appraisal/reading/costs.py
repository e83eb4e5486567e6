"""The costs of a file."""

from act.appraisal.model import Cost, CostCategory, Timing, UnitPrice
from act.appraisal.reading.context import ModelContext
from act.appraisal.reading.corrections import correction_of
from act.appraisal.reading.prices import amount, price
from act.appraisal.reading.quantities import quantity
from act.appraisal.reading.shares import shares_of
from act.appraisal.reading.toml_table import TomlTable
from act.appraisal.reading.years import spent_by_year, years_of


def cost_of(name: str, table: TomlTable, context: ModelContext, headline: str) -> Cost:
    """Read one [costs] table. Raises ModelError."""
    unit_price, by_year = _pounds(table, context)
    pays = shares_of(table, "pays", context.agencies)
    if not pays:
        raise table.unusable("pays", f"give the agency that pays, one of {', '.join(context.agencies)}")
    cost = Cost(
        key=table.place,
        label=table.text("label", name.replace("_", " ").capitalize()),
        unit_price=unit_price,
        quantity=quantity(table, "quantity", context.inputs, 1.0),
        by_year=by_year,
        kind=table.one_of("kind", CostCategory, CostCategory.REVENUE),
        pays=pays,
        sets=table.names("sets") or (headline,),
        optimism=correction_of(table, context.inputs, cost=True),
        dated=_dated(table),
        discount_row=table.text("discount_row", ""),
        timing=table.one_of("timing", Timing, context.timing),
    )
    table.close()
    return cost


def _dated(table: TomlTable) -> bool:
    """Tell whether the file says in which years a cost falls."""
    return isinstance(table.raw("amount"), list) or any(key in table for key in ("by_year", "from_year", "to_year"))


def _pounds(table: TomlTable, context: ModelContext) -> tuple[UnitPrice, tuple[float, ...]]:
    """Read pounds with the years they fall in: an amount of the file, or a unit cost times a quantity."""
    if "unit_cost" not in table:
        pounds, by_year = spent_by_year(table, "amount", "by_year", context.inputs, context.years)
        return amount(table, pounds, context), by_year
    if "amount" in table:
        raise table.wrong("amount", "unit_cost is given as well; give one of the two.")
    return price(table, context, None).unit_price, years_of(table, "by_year", context.years)
