"""Models from files."""

from act.appraisal.reading.model import model_of

__all__ = ["model_of"]
