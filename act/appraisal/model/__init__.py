"""A cost-benefit model: costs and lines of benefit over years, every number with its origin."""

from act.appraisal.model.benefit import Benefit, BenefitImpact, CashableShare, Counterfactual, EffectProfile
from act.appraisal.model.correction import OptimismCorrection
from act.appraisal.model.cost import Cost, CostCategory
from act.appraisal.model.error import ModelError, wrong
from act.appraisal.model.model import DecisionBasis, Discounting, Model
from act.appraisal.model.quantity import Quantity, fixed
from act.appraisal.model.timing import Timing, YearKind
from act.appraisal.model.unit_price import UnitPrice

__all__ = [
    "Benefit",
    "BenefitImpact",
    "CashableShare",
    "Cost",
    "CostCategory",
    "Counterfactual",
    "DecisionBasis",
    "Discounting",
    "EffectProfile",
    "Model",
    "ModelError",
    "OptimismCorrection",
    "Quantity",
    "Timing",
    "UnitPrice",
    "YearKind",
    "fixed",
    "wrong",
]
