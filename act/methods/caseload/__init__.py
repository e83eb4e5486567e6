"""How many young people a key worker walks beside, weighted, and beside what other social workers carry."""

from act.methods.caseload.published_caseloads import (
    ENGLAND,
    NORTH_WEST,
    PublishedCaseload,
    published,
    published_together,
    share_of,
)
from act.methods.caseload.weights import Intensity, WeightRule, weight_rule, weighted

__all__ = [
    "ENGLAND",
    "NORTH_WEST",
    "Intensity",
    "PublishedCaseload",
    "WeightRule",
    "published",
    "published_together",
    "share_of",
    "weight_rule",
    "weighted",
]
