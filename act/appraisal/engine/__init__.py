"""Works a model out: once with stated values, or many times with draws; the same lines both times."""

from act.appraisal.engine.run import Run, run
from act.appraisal.engine.simulation import Simulation, simulate

__all__ = ["Run", "Simulation", "run", "simulate"]
