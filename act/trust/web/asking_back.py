"""Answers that may be right and may be a slip: the form comes back once, and asks for a tick to say they are right."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from act.design.forms import CheckboxesField, Choice, offer
from act.design.words import long_date, plural
from act.methods.duration import age_on
from act.methods.odd_days import is_long_ago
from act.trust import clock
from act.trust.models import ServiceRecord
from act.trust.web.forms import ActionForm, VersionedForm

TICK = "is_right"
"""The name of the tick. What it is sent with is the answer itself, so that another answer is asked about anew."""


@dataclass(frozen=True)
class OddAnswer:
    """What is odd about one answer (`about`: a code and the answer, such as "born 1998-03-27"), in a sentence."""

    about: str
    sentence: str


class AsksBack(VersionedForm):
    """A form that says which of its answers are odd, and takes them once each was said to be right.

    The question stands below the field named `below`, and only while something is odd.
    """

    HOUSEKEEPING = ActionForm.HOUSEKEEPING | {TICK}
    below: ClassVar[str]
    asks: ClassVar[str] = "Is that right?"
    says: ClassVar[str] = "Yes, that's right"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # One field for as long as the form lives: Django remembers the first that it has bound to a name.
        self._question = CheckboxesField([], label=self.asks, required=False)

    def odd_answers(self) -> Iterable[OddAnswer]:
        """Return what is odd among `cleaned_data`, which may lack the answers that are wrong."""
        return ()

    def clean(self) -> dict[str, Any]:
        """Ask about odd answers that were not said to be right."""
        answers: dict[str, Any] = super().clean() or self.cleaned_data
        odd = tuple(self.odd_answers())
        about = ", ".join(answer.about for answer in odd)
        if odd:
            self.show_question(about)
        if odd and self.ticked != about:
            self.add_error(TICK, " ".join(answer.sentence for answer in odd))
        return answers

    def odd_day(self, name: str) -> Iterator[OddAnswer]:
        """Ask about the day of one field where it is long ago, unless the form was opened with it."""
        day, today = self.cleaned_data.get(name), clock.today()
        if day and day != self.initial.get(name) and is_long_ago(day, today):
            yield OddAnswer(f"{name} {day}", f"{long_date(day)} is {plural(age_on(day, today), 'year')} ago.")

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return name != TICK and super().remembers(record, name)

    @property
    def ticked(self) -> str:
        """What the tick was sent with; empty where nothing was ticked."""
        return str(self.data.get(self.add_prefix(TICK), ""))

    def show_question(self, about: str) -> None:
        """Put the question below its field. It comes back ticked where the same was ticked."""
        self.fields[TICK] = self._question
        offer(self, **{TICK: [Choice(about, self.says)]})
        names = [name for name in self.fields if name != TICK]
        place = names.index(self.below) + 1
        self.order_fields([*names[:place], TICK, *names[place:]])
        if self.ticked == about:
            self.cleaned_data[TICK] = [about]
