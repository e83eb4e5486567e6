"""What a reader should know before believing an appraisal: made from the model alone, most serious first."""

from collections.abc import Iterator
from decimal import Decimal

from act.appraisal.agencies import NOT_STATED
from act.appraisal.deflator import with_years
from act.appraisal.discount import highest_real_rate
from act.appraisal.engine.double_counting import double_counting
from act.appraisal.engine.line_cautions import line_cautions, named
from act.appraisal.engine.lines import benefit_pounds
from act.appraisal.engine.values import stated
from act.appraisal.model import Benefit, Cost, Counterfactual, Model
from act.appraisal.model.labels import label_of

SAME = 1e-9


def cautions(model: Model) -> list[str]:
    """Write the cautions of a model, each a sentence, the most serious first."""
    return [
        *_of_counterfactuals(model),
        *double_counting(model),
        *line_cautions(model),
        *_of_optimism(model),
        *_of_money(model),
        *_of_inputs(model),
        *_of_method(model),
    ]


def _of_counterfactuals(model: Model) -> Iterator[str]:
    if gross := [line for line in model.benefits if line.gross]:
        yield (
            f"Gross: nothing is taken off for what would have happened anyway ({_named(gross)}). There is neither a "
            "comparison nor a deadweight."
        )
    if judged := [line for line in model.benefits if line.counterfactual is Counterfactual.JUDGED]:
        yield (
            f"Judged, not measured: {_named(judged)}. Somebody said what would have happened; the deadweight of such a "
            "line is a correction of that judgement."
        )


def _of_optimism(model: Model) -> Iterator[str]:
    if free := [line for line in model.benefits if not line.optimism.given]:
        yield f"No optimism bias is taken off: {_named(free)}."
    if losing := [line.label for line in model.benefits if line.optimism.share.value and loses(line)]:
        yield f"Optimism bias makes a loss larger, not smaller: {named(losing)}."
    if free_costs := [cost.label for cost in model.costs if not cost.optimism.given]:
        yield f"No optimism bias is added to cost: {named(free_costs)}."


def _of_money(model: Model) -> Iterator[str]:
    lines: tuple[Cost | Benefit, ...] = (*model.costs, *model.benefits)
    if doubtful := dict.fromkeys(line.unit_price.pounds.label for line in lines if not line.unit_price.verified):
        yield f"Prices whose source nobody has opened for us: {named(list(doubtful))}."
    if nobody := [line.label for line in lines if NOT_STATED in (line.pays if isinstance(line, Cost) else line.gains)]:
        yield f"Nobody is named who pays or gains: {named(nobody)}."
    yield from dict.fromkeys(line.unit_price.doubt for line in lines if line.unit_price.doubt)
    records = dict.fromkeys(line.unit_price.record for line in lines if line.unit_price.record)
    yield from (
        f"{record.code}: {record.note}." for record in records if record and record.note and not record.verified
    )
    yield from _of_index(model)
    if any(line.value_class == "fiscal" and not line.cashable for line in model.benefits):
        yield "A fiscal benefit is money in a budget only as far as it is cashable; not every line says whether it is."


def _of_index(model: Model) -> Iterator[str]:
    """Say of an index that it is a forecast, or that nobody has opened its source, where it moves a price."""
    index, years = model.index, model.index_years
    if guessed := [year for year in years if index.is_forecast(year)]:
        yield (
            f"The price index {index.edition} is a forecast of {index.published} for {', '.join(sorted(guessed))}"
            f"{_outturn(model, years)}."
        )
    if years and not index.verified:
        yield (
            f"Prices are brought to {model.price_year} with the index {index.edition}, whose source nobody has opened "
            "for us."
        )


def _outturn(model: Model, years: tuple[str, ...]) -> str:
    """Say what an outturn gives in place of a forecast, for the first year that prices come from."""
    outturn = with_years(*years)
    if outturn is None or any(map(outturn.is_forecast, years)):
        return ", and no outturn of it is kept here"
    one, to = Decimal(1), model.price_year
    ours, theirs = (float(each.uprate(one, years[0], to)) for each in (model.index, outturn))
    return (
        f": from {years[0]} to {to} it multiplies by {ours:.4f}, and the outturn of {outturn.edition} by {theirs:.4f}. "
        f'Write deflator = "{outturn.edition}"'
    )


def _of_inputs(model: Model) -> Iterator[str]:
    for quantity in model.uncertain:
        spread = quantity.spread
        if spread and abs(spread.mean - quantity.value) > SAME * max(abs(quantity.value), 1.0):
            yield (
                f"{quantity.key}: the stated value {quantity.value:g} is not the mean of its spread, {spread.mean:g}, "
                "so the simulated mean differs from the stated result."
            )
    unseen = [label_of(model, each) for each in model.inputs if each.stated and not each.verified and not each.source]
    if unseen:
        yield f"Numbers without a source: {named(unseen)}."


def _of_method(model: Model) -> Iterator[str]:
    rate, most = model.discounting.rate, highest_real_rate()
    if rate and rate.value > most:
        yield (
            f"Discounted at {100 * rate.value:g} % a year, more than any real rate kept here ({100 * most:g} %). Here "
            f"pounds are all of {model.price_year}, without inflation: a rate with inflation in it takes it off twice. "
            "If flows and rate both hold inflation the result is right, as long as no price is brought to another year."
        )
    if model.years > 1 and not model.discounting.verified:
        yield f"The source of the discount rate ({model.discounting.name}) has not been opened for us."
    for row in dict.fromkeys(model.discounting.rows.values()):
        if model.years > 1 and row.note:
            yield f"Discounting, {row.edition}, {row.row}: {row.note}"
    yield (
        "The method follows the cost benefit analysis guidance for local partnerships (HM Treasury, 2014) as far as it "
        "has been read; its worked steps, the names of its results and its confidence ladder are not confirmed."
    )


def loses(line: Benefit) -> bool:
    """Tell whether any year of a line is below nothing, at the stated values."""
    pounds = float(benefit_pounds(line, stated))
    return any(pounds * many < 0 for many in line.entry)


def _named(lines: list[Benefit]) -> str:
    return named([line.label for line in lines])
