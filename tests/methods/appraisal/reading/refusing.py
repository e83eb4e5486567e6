"""What is said of a file that is not right."""

from collections.abc import Mapping

import pytest

from act.methods.appraisal.agencies import agencies
from act.methods.appraisal.model import ModelError
from tests.methods.appraisal.models import model

KINDS = "beta, gamma, lognormal, pert, triangular, normal, poisson, binomial, empirical"
NUMBER = f"give a number, the name of an [inputs] table, or a table with value or one of {KINDS}."
WORDS = "give words in quotation marks."
SHARE = "give a share, such as 0.25 for 25 %."
AGENCIES = ", ".join(agencies())
SPREAD = f"source, verified, {KINDS}, value, label, unit"


def refused(changes: Mapping[str, object]) -> str:
    """The sentence about the small model with some changes."""
    with pytest.raises(ModelError) as found:
        model(changes)
    return str(found.value)
