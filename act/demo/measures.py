"""Records the goals, ratings and forms of a story, in the order of their days."""

from datetime import date

from act.demo.story import Story, StoryForm, StoryGoal, StoryNonCompletion
from act.outcomes import actions as outcomes
from act.outcomes.models import Goal, NonCompletionReason, Rater
from act.people.models import YoungPerson
from act.trust.scope.standing import Standing


def record_measures(story: Story, person: YoungPerson, by: Standing) -> None:
    """Set the goals and rate them day by day, as the actions ask for; then enter the forms."""
    goals: dict[StoryGoal, Goal] = {}
    for day in sorted({day for planned in story.goals for day in (planned.set_on, *(on for on, *_ in planned.rated))}):
        for planned in story.goals:
            if planned.set_on == day:
                goals[planned] = _set(planned, story, goals, person, by)
        for rater in Rater:
            ratings = {goals[planned].pk: rating for planned in story.goals for rating in _ratings(planned, day, rater)}
            if ratings:
                outcomes.rate_goals(person, by=by, ratings=ratings, rater=rater, on=day)
    for form in story.forms:
        _record_form(form, person, by)


def _set(planned: StoryGoal, story: Story, goals: dict[StoryGoal, Goal], person: YoungPerson, by: Standing) -> Goal:
    follows = goals[story.goals[planned.instead_of]] if planned.instead_of is not None else None
    seen = follows.version if follows else 0
    return outcomes.set_goal(person, by=by, words=planned.words, on=planned.set_on, follows=follows, seen=seen)


def _ratings(planned: StoryGoal, day: date, rater: Rater) -> list[int]:
    return [rating for on, rating, by_whom in planned.rated if (on, by_whom) == (day, rater)]


def _record_form(form: StoryForm | StoryNonCompletion, person: YoungPerson, by: Standing) -> None:
    if isinstance(form, StoryForm):
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
