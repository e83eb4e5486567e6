"""What an input is called where it stands away from its line."""

from act.appraisal.model.benefit import Benefit
from act.appraisal.model.cost import Cost
from act.appraisal.model.model import Model
from act.appraisal.model.quantity import Quantity


def label_of(model: Model, quantity: Quantity) -> str:
    """Label an input, behind the label of the cost or line that it belongs to alone."""
    lines: tuple[Cost | Benefit, ...] = (*model.costs, *model.benefits)
    owner = ".".join(quantity.key.split(".")[:2])  # "benefits.care" of "benefits.care.profile.lag": names hold no dot
    for line in lines:
        if line.key == owner and quantity.key != owner and quantity.label != line.label:
            return f"{line.label}: {quantity.label}"
    return quantity.label
