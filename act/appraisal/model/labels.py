"""What an input is called where it stands away from its line."""

from act.appraisal.model.benefit import Benefit
from act.appraisal.model.cost import Cost
from act.appraisal.model.model import Model
from act.appraisal.model.quantity import Quantity


def label_of(model: Model, quantity: Quantity) -> str:
    """Label an input, behind the label of the cost or line that it belongs to alone."""
    lines: tuple[Cost | Benefit, ...] = (*model.costs, *model.benefits)
    for line in lines:
        if quantity.key.startswith(f"{line.key}.") and quantity.label != line.label:
            return f"{line.label}: {quantity.label}"
    return quantity.label
