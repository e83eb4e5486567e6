"""Measures of how a young person is doing: what each form asks by number, how it is scored, and how forms compare."""

from act.methods.instruments.catalogue import FORMS, INSTRUMENTS, MEASURES, UnknownInstrument, form_at, instrument
from act.methods.instruments.comparing import NotComparable, compare
from act.methods.instruments.goals import GOAL_OUTCOME_LABELS, GoalMeasure, GoalOutcome, goal_measure
from act.methods.instruments.instrument import BandSet, ImpactSupplement, Instrument, Item, Norm, Scale, ScoreBand
from act.methods.instruments.scores import ScaleScore, Scores
from act.methods.instruments.scoring import Answers, WrongAnswer, score

__all__ = [
    "FORMS",
    "GOAL_OUTCOME_LABELS",
    "INSTRUMENTS",
    "MEASURES",
    "Answers",
    "BandSet",
    "GoalMeasure",
    "GoalOutcome",
    "ImpactSupplement",
    "Instrument",
    "Item",
    "Norm",
    "NotComparable",
    "Scale",
    "ScaleScore",
    "ScoreBand",
    "Scores",
    "UnknownInstrument",
    "WrongAnswer",
    "compare",
    "form_at",
    "goal_measure",
    "instrument",
    "score",
]
