"""What the pages of an ending show: its answers in rows, how it was answered, and what this person can do about it."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from act.casework.forms import EndSupportForm
from act.casework.models import PathOutcome, SupportEnding
from act.casework.policy import can_change_reader, can_follow_up, can_move_ending, last_day_to_undo
from act.casework.queries import path_outcomes_of, readers_of
from act.design.words import long_date
from act.methods.ending import EndingState, ending_rule
from act.methods.instruments import GOAL_OUTCOME_LABELS, GoalOutcome
from act.outcomes.queries import goals
from act.people.kept_people import kept_person
from act.trust.scope.standing import Standing

Row = dict[str, str]
LABELS = {
    "went_well": "What went well",
    "left_to_do": "What's left to do",
    "who_helps": "Who helps now",
}


class ExpectedStay(Protocol):
    """What was expected to happen without ACT, as the decision on a referral keeps it."""

    weeks: int
    expected_from: date

    def get_accommodation_display(self) -> str: ...


def path_words(path: ExpectedStay) -> str:
    """Say what was expected without ACT: "children's home, 26 weeks from 17 October 2016"."""
    kind = path.get_accommodation_display()
    return f"{kind[:1].lower()}{kind[1:]}, {path.weeks} weeks from {long_date(path.expected_from)}"


def reading_words(on: date) -> str:
    """Say for how long those who worked with the young person can read what was there when ACT support ended."""
    months = ending_rule(on).reading_months
    return f"{months} months"


def ending_rows(form: EndSupportForm) -> list[Row]:
    """Return the answers of a form in rows, for the page on which they are checked."""
    return [
        {"label": _label(form, name), "value": _answer(form, name)} for name in form.fields if _is_asked(form, name)
    ]


def _is_asked(form: EndSupportForm, name: str) -> bool:
    return name not in form.HOUSEKEEPING


def _label(form: EndSupportForm, name: str) -> str:
    return str(form.fields[name].label).rstrip("?")


def _answer(form: EndSupportForm, name: str) -> str:
    value = form.cleaned_data[name]
    if isinstance(value, date):
        return long_date(value)
    options = getattr(form.fields[name], "options", ())
    return next((str(option.label) for option in options if option.value == value), str(value))


def ending_context(standing: Standing, ending: SupportEnding) -> dict[str, Any]:
    """Return what every page of an ending shows."""
    outcomes = path_outcomes_of(standing, ending)
    return {
        "ending": ending,
        "young_person": kept_person(standing, ending.young_person),
        "rows": [*_rows(ending), *_goal_rows(standing, ending), *_path_rows(outcomes)],
        "can_answer": can_move_ending(standing, ending, EndingState.AGREED),
        "can_withdraw": can_move_ending(standing, ending, EndingState.WITHDRAWN),
        "can_undo": can_move_ending(standing, ending, EndingState.UNDONE),
        "readers": readers_of(standing, ending) if ending.state == EndingState.AGREED else [],
        "can_change_reader": can_change_reader(standing, ending),
        "can_follow_up": can_follow_up(standing, ending),
        "follow_up_is_due": ending.follow_up_on <= standing.on,
        "proposes": ending.proposed_by_id == standing.user_id,
        "undo_until": last_day_to_undo(ending),
    }


def _rows(ending: SupportEnding) -> Iterator[Row]:
    ended_on = ending.involvement.ended_on if ending.state == EndingState.AGREED else None
    yield {"label": "First day without ACT", "value": long_date(ended_on or ending.ends_on)}
    yield {"label": "Why support ends", "value": str(ending.get_because_display())}
    for name, label in LABELS.items():
        yield {"label": label, "value": getattr(ending, name)}
    yield {"label": "Follow-up", "value": long_date(ending.follow_up_on)}
    yield {"label": "Proposed by", "value": f"{ending.proposed_by.name}, {long_date(ending.proposed_on)}"}


def _goal_rows(standing: Standing, ending: SupportEnding) -> Iterator[Row]:
    """Yield what became of each goal, in their words."""
    words = {each.goal.pk: each.goal.words for each in goals(standing, ending.young_person)}
    for key, outcome in ending.goal_outcomes.items():
        if UUID(key) in words:
            yield {"label": f"“{words[UUID(key)]}”", "value": GOAL_OUTCOME_LABELS[GoalOutcome(outcome)]}


def _path_rows(outcomes: list[PathOutcome]) -> Iterator[Row]:
    for outcome in outcomes:
        said = f". {outcome.words}" if outcome.words else ""
        label = f"Expected without ACT: {path_words(outcome.path)}"
        yield {"label": label, "value": f"{outcome}{said} ({outcome.stated_by.name}, {long_date(outcome.stated_on)})"}
