"""Goals, ratings and forms of somebody of the demonstration, in the order of their days."""

from datetime import date

from act.demo.life import Aim, Filled, Life, NotFilled
from act.outcomes import actions as outcomes
from act.outcomes.models import Goal, NonCompletionReason, Rater
from act.people.models import YoungPerson
from act.trust.scope.standing import Standing


def record_measures(life: Life, person: YoungPerson, by: Standing) -> None:
    """Day by day, what was set and how it was rated; then the forms."""
    goals: dict[Aim, Goal] = {}
    for day in sorted({day for aim in life.aims for day in (aim.set_on, *(on for on, *_ in aim.rated))}):
        for aim in life.aims:
            if aim.set_on == day:
                goals[aim] = _set(aim, life, goals, person, by)
        for rater in Rater:
            ratings = {goals[aim].pk: rating for aim in life.aims for rating in _rated(aim, day, rater)}
            if ratings:
                outcomes.rate_goals(person, by=by, ratings=ratings, rater=rater, on=day)
    for form in life.filled:
        _record_form(form, person, by)


def _set(aim: Aim, life: Life, goals: dict[Aim, Goal], person: YoungPerson, by: Standing) -> Goal:
    follows = goals[life.aims[aim.instead_of]] if aim.instead_of is not None else None
    seen = follows.version if follows else 0
    return outcomes.set_goal(person, by=by, words=aim.words, on=aim.set_on, follows=follows, seen=seen)


def _rated(aim: Aim, day: date, rater: Rater) -> list[int]:
    return [rating for on, rating, by_whom in aim.rated if (on, by_whom) == (day, rater)]


def _record_form(form: Filled | NotFilled, person: YoungPerson, by: Standing) -> None:
    if isinstance(form, Filled):
        outcomes.enter_measure(person, by=by, measure=form.measure, answers=form.answers, on=form.on)
        return
    outcomes.record_non_completion(
        person,
        by=by,
        measure=form.measure,
        month=form.month,
        reason=NonCompletionReason(form.reason),
        words=form.words,
        on=form.on,
    )
