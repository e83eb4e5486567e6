"""What is said of a file that is not right."""

from collections.abc import Mapping

import pytest

from act.appraisal.agencies import agencies
from act.appraisal.model import ModelError
from tests.appraisal.models import model

KINDS = (
    "beta, gamma, lognormal, pert, triangular, uniform, normal, interval, truncated_normal, poisson, binomial, "
    "empirical"
)
NUMBER = f"give a number, the name of an [inputs] table, or a table with value or one of {KINDS}."
OTHERWISE = "year that it has, or an index of your own in [deflator] (those kept here end with 2024/25)."
WORDS = "give words in quotation marks."
SHARE = "give a share, such as 0.25 for 25 %."
AGENCIES = ", ".join(agencies())


def known(*keys: str) -> str:
    """The end of what is said of a key that a table does not have: those it has."""
    return f"known are {', '.join(sorted((*keys, 'source', 'verified')))}."


SPREAD = known(*KINDS.split(", "), "value", "label", "unit")


def refused(changes: Mapping[str, object]) -> str:
    """The sentence about the small model with some changes."""
    with pytest.raises(ModelError) as found:
        model(changes)
    return str(found.value)
