"""What the costs room keeps: what the service costs. Nothing about a young person."""

from act.costs.models.service_cost import BASIS_LABELS, KIND_LABELS, CostBasis, CostCover, CostKind, ServiceCost

__all__ = ["BASIS_LABELS", "KIND_LABELS", "CostBasis", "CostCover", "CostKind", "ServiceCost"]
