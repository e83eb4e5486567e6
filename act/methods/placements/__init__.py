"""Where a young person lives: what a stay is, and what we call secure, a step up, a breakdown, a move."""

from act.methods.placements.definitions import (
    HOME,
    HOME_LABEL,
    broke_down,
    escalation,
    has_provider,
    is_move,
    is_temporary,
    kind_label,
    may_have_liberty_order,
    secure,
    step,
    why_secure,
)
from act.methods.placements.stay import Stay, moves

__all__ = [
    "HOME",
    "HOME_LABEL",
    "Stay",
    "broke_down",
    "escalation",
    "has_provider",
    "is_move",
    "is_temporary",
    "kind_label",
    "may_have_liberty_order",
    "moves",
    "secure",
    "step",
    "why_secure",
]
