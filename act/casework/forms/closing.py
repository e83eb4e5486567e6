"""The forms for an ending: what is written with the young person, a manager's answer, and what comes after."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from act.casework.actions import EndingFacts, PathFacts
from act.casework.models import ENDING_LABELS, PATH_ANSWER_LABELS, Ending, PathAnswer
from act.design.forms import Choice, DayMonthYear, RadioField, TextField, choices, offer
from act.methods.ending import ending_rule
from act.methods.instruments import GOAL_OUTCOME_LABELS, GoalOutcome
from act.trust import clock
from act.trust.models import Posting, ServiceRecord
from act.trust.scope.standing import Refused
from act.trust.web.forms import ActionForm, VersionedForm

NOT_ASKED = {GoalOutcome.CHANGED, GoalOutcome.TRANSFERRED}
OUTCOMES = [(outcome, words) for outcome, words in GOAL_OUTCOME_LABELS.items() if outcome not in NOT_ASKED]
"""How a goal can end when ACT does: none changes into another, and a move of the record says the rest by itself."""
REASONS = [(ending, words) for ending, words in ENDING_LABELS.items() if ending is not Ending.TRANSFERRED]
AGREE, SEND_BACK = "agree", "send_back"
STEP = "step"
"""The name of the buttons: an ending is checked on a page of its own, then sent, or changed once more."""


def _follow_up() -> date:
    return ending_rule(clock.today()).follow_up_on(clock.today())


class EndSupportForm(VersionedForm):
    """The first day without ACT, why, how each open goal ended, what was written together, and when to ask again."""

    HOUSEKEEPING = ActionForm.HOUSEKEEPING | {STEP}
    on = DayMonthYear(
        label="First day without ACT", noun="first day without ACT", initial=clock.today, latest=clock.today
    )
    because = RadioField(
        choices(REASONS),
        label="Why is support ending?",
        error_messages={"required": "Choose why support is ending"},
    )
    went_well = TextField(
        label="What went well?",
        help_text="In their words. They may read this.",
        lines=4,
        error_messages={"required": "Enter what went well, in their words"},
    )
    left_to_do = TextField(
        label="What's left to do?",
        help_text="Write it to them.",
        lines=3,
        error_messages={"required": "Enter what's left to do"},
    )
    who_helps = TextField(
        label="Who helps now?",
        help_text="Who they can turn to, and for what.",
        lines=3,
        error_messages={"required": "Enter who helps them now"},
    )
    follow_up_on = DayMonthYear(
        label="When will you ask how they are?",
        noun="day of the follow-up",
        help_text="A manager is reminded on that day.",
        initial=_follow_up,
    )

    def __init__(self, *args: Any, goals: Mapping[UUID, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.goals = {f"goal_{key.hex}": key for key in goals}
        for name, key in self.goals.items():
            self.fields[name] = RadioField(
                choices(OUTCOMES),
                label=f"“{goals[key]}”",
                help_text="How did this goal end, in their view?",
                error_messages={"required": f"Choose how the goal “{goals[key]}” ended"},
            )
        self.order_fields(["on", "because", *self.goals, "went_well", "left_to_do", "who_helps", "follow_up_on"])

    @property
    def sends(self) -> bool:
        """Whether the answers were checked, and are to be sent to a manager."""
        return self.data.get(STEP) == "send"

    @property
    def changes(self) -> bool:
        """Whether the answers are to be changed once more."""
        return self.data.get(STEP) == "change"

    def is_ready(self, check: Callable[[EndingFacts], None]) -> bool:
        """Tell whether the answers can be shown to be checked: none is missing, and the rules allow them."""
        if self.brought_back or not self.is_valid():
            return False
        try:
            check(self.facts())
        except Refused as refused:
            name = "on" if refused.field == "ends_on" else refused.field
            self.add_error(name if name in self.fields else None, str(refused))
            return False
        return True

    def facts(self) -> EndingFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        return EndingFacts(
            ends_on=answers["on"],
            because=Ending(answers["because"]),
            went_well=answers["went_well"],
            left_to_do=answers["left_to_do"],
            who_helps=answers["who_helps"],
            follow_up_on=answers["follow_up_on"],
            goals={key: GoalOutcome(answers[name]) for name, key in self.goals.items()},
        )

    def sent(self) -> list[tuple[str, str]]:
        """Return every answer as it was sent, for the page on which it is checked."""
        data: Any = self.data
        names = [name for name in data if name not in (STEP, "csrfmiddlewaretoken")]
        return [(name, value) for name in names for value in data.getlist(name)]

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False


class AnswerEndingForm(VersionedForm):
    """Agree, with the first day without ACT and what became of each expected path; or send it back with words."""

    answer = RadioField(
        choices([(AGREE, "Agree: ACT support ends"), (SEND_BACK, "Send it back")]),
        label="Your answer",
        error_messages={"required": "Choose an answer"},
    )
    words = TextField(
        label="What should change?",
        help_text="Only if you send it back. The colleague who proposed it reads this.",
        required=False,
        lines=3,
    )
    ends_on = DayMonthYear(
        label="First day without ACT", noun="first day without ACT", latest=clock.today, required=False
    )

    def __init__(self, *args: Any, paths: Iterable[tuple[UUID, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.path_keys = {f"path_{key.hex}": key for key, _ in paths}
        for key, expected in paths:
            self.fields[f"path_{key.hex}"] = RadioField(
                choices(PATH_ANSWER_LABELS.items()),
                label=f"Expected without ACT: {expected}. What became of it?",
                required=False,
            )
            self.fields[f"path_{key.hex}_words"] = TextField(
                label="What do you know about that?", help_text="Optional. Managers read this.", required=False, lines=2
            )

    @property
    def agrees(self) -> bool:
        """Whether the answer is yes."""
        return bool(self.cleaned_data["answer"] == AGREE)

    def paths(self) -> dict[UUID, PathFacts]:
        """Return what became of each expected path, by its key."""
        return {
            key: PathFacts(answer=PathAnswer(self.cleaned_data[name]), words=self.cleaned_data[f"{name}_words"])
            for name, key in self.path_keys.items()
            if self.cleaned_data[name]
        }

    def clean(self) -> dict[str, Any]:
        """Return the answers. Sending back needs words; agreeing needs an answer for each expected path."""
        answers: dict[str, Any] = super().clean() or self.cleaned_data
        if answers.get("answer") == SEND_BACK and not answers.get("words"):
            self.add_error("words", "Enter what should change")
        if answers.get("answer") == AGREE and not answers.get("ends_on") and "ends_on" not in self.errors:
            self.add_error("ends_on", "Enter the first day without ACT")
        for name in self.path_keys:
            if answers.get("answer") == AGREE and not answers.get(name):
                self.add_error(name, "Choose what became of what was expected without ACT")
        return answers

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False


class WithdrawEndingForm(VersionedForm):
    """Nothing is asked: the ending is withdrawn, unless a manager answered it meanwhile."""

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False


class UndoEndingForm(VersionedForm):
    """Why support goes on."""

    words = TextField(
        label="Why does support go on?",
        help_text="Everyone who works with them can read this.",
        lines=3,
        error_messages={"required": "Enter why support goes on"},
    )

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False


class ChangeReaderForm(VersionedForm):
    """The young person's social worker now."""

    who = RadioField([], label="Their social worker", error_messages={"required": "Choose their social worker"})

    def __init__(self, *args: Any, workers: Iterable[Posting], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, who=[Choice(str(posting.user_id), posting.user.name) for posting in workers])

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False


class FollowUpForm(VersionedForm):
    """How the young person is, some time after the end."""

    words = TextField(
        label="How are they?",
        help_text="Who you asked, and what they said.",
        lines=5,
        error_messages={"required": "Enter how they are"},
    )

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return False
