"""A cost-benefit model: costs and lines of benefit over years, every number with its origin."""

from act.appraisal.model.benefit import Benefit, Cashable, Counterfactual, Impact, Profile
from act.appraisal.model.correction import Correction
from act.appraisal.model.cost import Cost, CostKind
from act.appraisal.model.error import ModelError, wrong
from act.appraisal.model.model import Decision, Discounting, Model
from act.appraisal.model.quantity import Quantity, fixed
from act.appraisal.model.unit_price import Money

__all__ = [
    "Benefit",
    "Cashable",
    "Correction",
    "Cost",
    "CostKind",
    "Counterfactual",
    "Decision",
    "Discounting",
    "Impact",
    "Model",
    "ModelError",
    "Money",
    "Profile",
    "Quantity",
    "fixed",
    "wrong",
]
