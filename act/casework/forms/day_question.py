"""The question that comes back once when the day of a contact is odd: is it right, though it can't count?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from act.casework.contact_days import DayQuestion
from act.casework.models import NotCounted
from act.trust.scope.standing import Standing
from act.trust.web.asking_back import AsksBack

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


class AsksAboutDay(AsksBack):
    """A form with a young person (`young_person`) and a day (`on`, `clock`) whose action may raise DayQuestion.

    It is asked of one young person: with several, such a day is refused.

    Only the action knows whether the day is odd: the question is shown once it has asked, and stays while the tick is
    about the same young person and day.
    """

    below = "clock"
    asks = "Is the day right?"
    says = "Yes, the day is right. Keep this contact, but don't count it as ACT's."

    def submit(self, *, by: Standing, act: Callable[[], UUID]) -> UUID | None:
        def act_or_ask() -> UUID:
            try:
                return act()
            except DayQuestion as question:
                self.show_question(self._about(question.reason, question.day).value)
                raise

        return super().submit(by=by, act=act_or_ask)

    @property
    def confirmed(self) -> NotCounted | None:
        """Return why the contact is not counted, where that was ticked for just this young person and day."""
        asked, day = AskedAbout.of(self.ticked), self.day()
        if asked is None or day is None or "young_person" not in self.cleaned_data:
            return None
        reason = NotCounted(asked.reason)
        return reason if asked == self._about(reason, day) else None

    def day(self) -> date | None:
        """Return the day that was given; None where it is wrong."""
        return self.cleaned_data.get("on")

    def person(self) -> str:
        """Return the key of the young person that it is about."""
        return str(self.cleaned_data["young_person"])

    def clean(self) -> dict[str, Any]:
        """Show the question again while its tick is about this young person and day."""
        cleaned = super().clean()
        if self.confirmed:
            self.show_question(self.ticked)
        return cleaned

    def _about(self, reason: NotCounted, day: date) -> AskedAbout:
        return AskedAbout(reason.value, self.person(), day.isoformat())
