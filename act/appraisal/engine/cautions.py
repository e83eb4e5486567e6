"""What a reader should know before believing an appraisal: made from the model alone, most serious first."""

from collections.abc import Iterator

from act.appraisal.model import Benefit, Cost, Counterfactual, Model
from act.appraisal.model.labels import label_of
from act.appraisal.overlaps import CONSTITUENT, overlapping

SAME = 1e-9
SHOWN = 8


def cautions(model: Model) -> list[str]:
    """Write the cautions of a model, each a sentence, the most serious first."""
    return [
        *_of_counterfactuals(model),
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
    if free_costs := [cost.label for cost in model.costs if not cost.optimism.given]:
        yield f"No optimism bias is added to cost: {', '.join(free_costs)}."


def _of_money(model: Model) -> Iterator[str]:
    yield from _of_overlaps(model)
    lines: tuple[Cost | Benefit, ...] = (*model.costs, *model.benefits)
    if doubtful := dict.fromkeys(line.unit_price.pounds.label for line in lines if not line.unit_price.verified):
        yield f"Prices whose source nobody has opened for us: {', '.join(doubtful)}."
    if not model.index.verified and any(line.unit_price.uprate != 1 for line in lines):
        yield (
            f"Prices are brought to {model.price_year} with the index {model.index.edition}, whose source nobody has "
            "opened for us."
        )
    if any(line.value_class == "fiscal" and not line.cashable for line in model.benefits):
        yield "A fiscal benefit is money in a budget only as far as it is cashable; not every line says whether it is."


def _of_overlaps(model: Model) -> Iterator[str]:
    """Name overlaps; a row is part of another only in one class: social harm holds no cost to the police."""
    classes: dict[str, set[str]] = {}
    for line in model.benefits:
        if line.unit_price.record:
            classes.setdefault(line.unit_price.record.code, set()).add(line.value_class)
    for overlap in overlapping(classes):
        if overlap.reason != CONSTITUENT or classes[overlap.one] & classes[overlap.other]:
            yield overlap.sentence


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
        shown, rest = unseen[:SHOWN], len(unseen) - SHOWN
        yield f"Numbers without a source: {', '.join(shown)}{f', and {rest} more' if rest > 0 else ''}."


def _of_method(model: Model) -> Iterator[str]:
    if model.years > 1 and not model.discounting.verified:
        yield f"The source of the discount rate ({model.discounting.name}) has not been opened for us."
    for row in dict.fromkeys(model.discounting.rows.values()):
        if model.years > 1 and row.note:
            yield f"Discounting, {row.edition}, {row.row}: {row.note}"
    yield (
        "The method follows the cost benefit analysis guidance for local partnerships (HM Treasury, 2014) as far as it "
        "has been read; its worked steps, the names of its results and its confidence ladder are not confirmed."
    )


def _named(lines: list[Benefit]) -> str:
    return ", ".join(line.label for line in lines)
