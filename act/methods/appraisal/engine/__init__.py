"""Works a model out: once with stated values, or many times with draws; the same lines both times."""

from act.methods.appraisal.engine.run import Run, run
from act.methods.appraisal.engine.simulation import Simulation, simulate

__all__ = ["Run", "Simulation", "run", "simulate"]
