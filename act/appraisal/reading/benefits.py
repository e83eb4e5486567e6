"""The lines of benefit of a file."""

from dataclasses import dataclass, replace

from act.appraisal.model import (
    Benefit,
    BenefitImpact,
    CashableShare,
    Counterfactual,
    EffectProfile,
    Quantity,
    Timing,
    fixed,
)
from act.appraisal.reading.context import LinePrice, ModelContext
from act.appraisal.reading.corrections import correction_of
from act.appraisal.reading.prices import amount, price
from act.appraisal.reading.quantities import Inputs, maybe, quantity
from act.appraisal.reading.shares import shares_of
from act.appraisal.reading.toml_table import TomlTable
from act.appraisal.reading.years import listed_by_year, spent_by_year
from act.appraisal.unit_cost import ValueClass


def benefit_of(name: str, table: TomlTable, context: ModelContext) -> Benefit:
    """Read one [benefits] table. Raises ModelError."""
    inputs = context.inputs
    own, reach = _given_outright(table, context) if "amount" in table else _worked_out(table, context)
    if own.value_class is None:
        raise table.unusable("class", f"give one of {', '.join(ValueClass)}")
    gains = shares_of(table, "gains", context.agencies) or own.gains
    if not gains:
        raise table.unusable("gains", f"give the agency that gains, one of {', '.join(context.agencies)}")
    benefit = Benefit(
        key=table.place,
        label=table.text("label", name.replace("_", " ").capitalize()),
        population=reach.population,
        entry=reach.entry,
        engagement=quantity(table, "engagement", inputs, 1.0),
        retention=quantity(table, "retention", inputs, 1.0),
        impact=reach.impact,
        counterfactual=table.one_of("counterfactual", Counterfactual),
        deadweight=maybe(table, "deadweight", inputs),
        attribution=quantity(table, "attribution", inputs, 1.0),
        unit_price=own.unit_price,
        duration=quantity(table, "duration", inputs, 1.0),
        profile=_profile(table, context),
        value_class=own.value_class,
        transfer=table.flag("transfer", default=own.transfer),
        gains=gains,
        pays=shares_of(table, "pays", context.agencies),
        cashable=_cashable(table, inputs),
        overlap=table.text("overlap", ""),
        optimism=correction_of(table, inputs, cost=False),
        discount_row=table.text("discount_row", ""),
        timing=table.one_of("timing", Timing, context.timing),
    )
    table.close()
    return benefit


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reach:
    """Who is reached, when, and for how many of them something changes."""

    population: Quantity
    entry: tuple[float, ...]
    impact: BenefitImpact


def _worked_out(table: TomlTable, context: ModelContext) -> tuple[LinePrice, _Reach]:
    """Read a line from people to pounds: population, impact and a unit cost."""
    asked = _class(table)
    own = price(table, context, asked)
    population, entry = spent_by_year(table, "population", "entry", context.inputs, context.years)
    _not_below_nothing(table)
    reach = _Reach(population=population, entry=entry, impact=_impact(table, context.inputs))
    return replace(own, value_class=asked or own.value_class), reach


def _given_outright(table: TomlTable, context: ModelContext) -> tuple[LinePrice, _Reach]:
    """Read a line that another appraisal gives in pounds already, for one year or for each."""
    for other in ("population", "unit_cost"):
        if other in table:
            raise table.wrong(other, "amount is given as well; give pounds outright, or people and a unit cost.")
    pounds, entry = spent_by_year(table, "amount", "entry", context.inputs, context.years)
    one = fixed(table.at("population"), 1.0)
    changed = (
        _impact(table, context.inputs) if "impact" in table else BenefitImpact(change=fixed(table.at("impact"), 1.0))
    )
    own = LinePrice(unit_price=amount(table, pounds, context), value_class=_class(table), gains={})
    return own, _Reach(population=one, entry=entry, impact=changed)


def _not_below_nothing(table: TomlTable) -> None:
    for key in ("population", "entry"):
        if isinstance(table.raw(key), list) and min(table.numbers(key)) < 0:
            raise table.wrong(key, "fewer than nobody cannot enter; give numbers from 0 up.")


def _class(table: TomlTable) -> ValueClass | None:
    return table.one_of("class", ValueClass) if "class" in table else None


def _impact(table: TomlTable, inputs: Inputs) -> BenefitImpact:
    value = table.raw("impact")
    if not (isinstance(value, dict) and {"with", "without", "events"} & value.keys()):
        return BenefitImpact(change=quantity(table, "impact", inputs))
    rates = table.table("impact")
    if "events" in rates:
        fewer = BenefitImpact(change=quantity(rates, "events", inputs), events=True)
        rates.close()
        return fewer
    made = BenefitImpact(without=quantity(rates, "without", inputs), with_=quantity(rates, "with", inputs))
    rates.close()
    return made


def _profile(table: TomlTable, context: ModelContext) -> EffectProfile:
    if isinstance(table.raw("profile"), list):
        place = table.at("profile")
        return EffectProfile(
            lag=fixed(f"{place}.lag", 0.0),
            years=fixed(f"{place}.years", 1.0),
            drop_off=fixed(f"{place}.drop_off", 0.0),
            shape=listed_by_year(table, "profile", context.years),
        )
    inner, inputs = table.table("profile"), context.inputs
    profile = EffectProfile(
        lag=quantity(inner, "lag", inputs, 0.0),
        years=quantity(inner, "years", inputs, 1.0),
        drop_off=quantity(inner, "drop_off", inputs, 0.0),
        ramp=inner.numbers("ramp") or (1.0,),
    )
    inner.close()
    if not all(0 <= share <= 1 for share in profile.ramp):
        raise inner.wrong("ramp", "a share lies outside 0 to 1; give for each year of the climb what is reached of 1.")
    return profile


def _cashable(table: TomlTable, inputs: Inputs) -> CashableShare | None:
    if "cashable" not in table:
        return None
    inner = table.table("cashable")
    cashable = CashableShare(
        share=quantity(inner, "share", inputs),
        from_year=inner.whole("from_year", 0),
        reason=inner.text("reason"),
    )
    inner.close()
    return cashable
