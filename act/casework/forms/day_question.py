"""The question that comes back once when the day of a contact is odd: is it right, though it can't count?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from act.casework.contact_days import DayQuestion
from act.casework.models import NotCounted
from act.design.forms import CheckboxesField, Choice, offer
from act.trust.scope.standing import Standing
from act.trust.web.forms import VersionedForm

NAME = "day_is_right"
PARTS = 3


@dataclass(frozen=True)
class AskedAbout:
    """What the tick is about: why the contact is not counted, of whom, and on which day. Another day is asked anew."""

    reason: str
    young_person: str
    day: str

    @classmethod
    def of(cls, value: str) -> "AskedAbout | None":
        """Read a tick; None for anything that no page of ours sends."""
        parts = value.split()
        return cls(*parts) if len(parts) == PARTS and parts[0] in set(NotCounted) else None

    @property
    def value(self) -> str:
        """The tick as a form sends it."""
        return f"{self.reason} {self.young_person} {self.day}"


class AsksAboutDay(VersionedForm):
    """A form with a young person (`young_person`) and a day (`on`, `clock`) whose action may raise DayQuestion.

    The question is no part of the form until then, and stands below the day. It comes back ticked as it was sent.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # One field for as long as the form lives: Django remembers the first that it has bound to a name.
        self._question = CheckboxesField([], label="Is the day right?", required=False)
        asked = AskedAbout.of(str(self.data.get(self.add_prefix(NAME), "")))
        if asked:
            self._ask(asked)

    def submit(self, *, by: Standing, act: Callable[[], UUID]) -> UUID | None:
        def act_or_ask() -> UUID:
            try:
                return act()
            except DayQuestion as question:
                self._ask(self._about(question.reason, question.day))
                raise

        return super().submit(by=by, act=act_or_ask)

    @property
    def confirmed(self) -> NotCounted | None:
        """Return why the contact is not counted, where that was ticked for just this young person and day."""
        ticked = next(map(AskedAbout.of, self.cleaned_data.get(NAME, ())), None)
        if ticked is None or not {"young_person", "on"} <= self.cleaned_data.keys():
            return None
        reason = NotCounted(ticked.reason)
        return reason if ticked == self._about(reason, self.cleaned_data["on"]) else None

    def clean(self) -> dict[str, Any]:
        """Take the question away again where it is about another young person or day by now."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if NAME in self.fields and self.confirmed is None:
            del self.fields[NAME]
            cleaned.pop(NAME, None)
        return cleaned

    def _about(self, reason: NotCounted, day: date) -> AskedAbout:
        return AskedAbout(reason.value, str(self.cleaned_data["young_person"]), day.isoformat())

    def _ask(self, about: AskedAbout) -> None:
        self.fields[NAME] = self._question
        answer = Choice(about.value, "Yes, the day is right. Keep this contact, but don't count it as ACT's.")
        offer(self, day_is_right=[answer])
        names = [name for name in self.fields if name != NAME]
        self.order_fields([*names[: names.index("clock") + 1], NAME])
