"""Optimism bias: how far a number is corrected because those who hope for it estimated it."""

from dataclasses import dataclass

from act.appraisal.model.quantity import Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class OptimismCorrection:
    """A share that lowers a benefit or raises a cost, and in words what it rests on.

    `given` is false where the file says nothing: then nothing is corrected, and the result says so.
    """

    share: Quantity
    words: str
    given: bool = True
    verified: bool = False
