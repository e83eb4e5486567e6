"""Reads of hours, time away and duty, for everybody who holds a role in the authority."""

from act.workforce.queries.duty import DutyState, OnDuty, duty_line, duty_states, on_duty, span_words
from act.workforce.queries.hours import Workplace, aways_of, hours_of, pattern_words, patterns_of, workplace
from act.workforce.queries.oversight import notes, notes_about, notes_of, young_person_to_oversee
from act.workforce.queries.rota import (
    Candidates,
    RotaDay,
    RotaLine,
    authority_to_plan,
    candidates,
    ended_turns,
    rota_days,
    turn_to_change,
)
from act.workforce.queries.time_away import (
    SOON,
    away_words,
    away_words_of,
    aways_ahead,
    days_words,
    team_away,
    time_away_to_end,
)
from act.workforce.queries.week import OpenDay, WeekToPlan, a_week_later, week_to_plan

__all__ = [
    "SOON",
    "Candidates",
    "DutyState",
    "OnDuty",
    "OpenDay",
    "RotaDay",
    "RotaLine",
    "WeekToPlan",
    "Workplace",
    "a_week_later",
    "authority_to_plan",
    "away_words",
    "away_words_of",
    "aways_ahead",
    "aways_of",
    "candidates",
    "days_words",
    "duty_line",
    "duty_states",
    "ended_turns",
    "hours_of",
    "notes",
    "notes_about",
    "notes_of",
    "on_duty",
    "pattern_words",
    "patterns_of",
    "rota_days",
    "span_words",
    "team_away",
    "time_away_to_end",
    "turn_to_change",
    "week_to_plan",
    "workplace",
    "young_person_to_oversee",
]
