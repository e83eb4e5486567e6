"""The shape of a search, of an emergency opening, and of a manager's look at one."""

from datetime import date
from typing import Any
from uuid import uuid4

from act.design.forms import Choice, DayMonthYear, RadioField, TextField, choices, offer
from act.methods import name_folding
from act.methods.codes import code_set
from act.trust import clock
from act.trust.models import OUTCOME_LABELS, ServiceRecord
from act.trust.scope.acting import SearchTerms
from act.trust.web.forms import ActionForm, VersionedForm

FEWEST = 2
"""Letters of a name."""


class SearchForm(ActionForm):
    """Two identifiers: a name and a date of birth. What is typed here is kept nowhere."""

    repeatable = True

    name = TextField(
        label="Name",
        max_length=200,
        help_text="Their surname or the name they like, spelt exactly. You can enter both.",
        attrs={"autocomplete": "off", "spellcheck": "false"},
        error_messages={"required": "Enter a name"},
    )
    born_on = DayMonthYear(label="Date of birth", noun="date of birth", latest=clock.today)

    @property
    def keep_at(self) -> str:
        """Nowhere: who is looked for is nobody's unsent words."""
        return ""

    def clean_name(self) -> str:
        """Raise ValidationError for a name that is too short to be looked for."""
        name: str = self.cleaned_data["name"]
        if sum(map(len, name_folding.words(name))) < FEWEST:
            self.add_error("name", "Enter at least two letters of a full name")
        return name

    def ask_again(self) -> None:
        """Give the form below an answer a key of its own: it is another search."""
        self._set("once", uuid4())

    def who(self) -> SearchTerms:
        """Return the answers."""
        return SearchTerms(name_folding.words(self.cleaned_data["name"]), self.cleaned_data["born_on"])


class OpenRecordForm(ActionForm):
    """Why a young person's record is opened now."""

    repeatable = True

    reason = RadioField([], label="Why do you need it now?", error_messages={"required": "Choose why you need it now"})
    why = TextField(
        label="What happened?",
        lines=3,
        max_length=2000,
        help_text="One sentence. A manager will read it.",
        error_messages={"required": "Enter what happened in one sentence"},
    )

    def __init__(self, *args: Any, on: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, reason=[Choice(code.code, code.label) for code in code_set("emergency_reason", on).codes])


class CloseRecordForm(ActionForm):
    """Nothing is asked: it is closed."""


class OpeningReviewForm(VersionedForm):
    """What a manager found."""

    outcome = RadioField(
        choices(OUTCOME_LABELS.items()),
        label="Was it right to open it?",
        error_messages={"required": "Choose what you found"},
    )
    words = TextField(
        label="What did you find?",
        lines=3,
        max_length=2000,
        help_text="Who you asked, and what happens next.",
        error_messages={"required": "Enter what you found"},
    )

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        return bool(getattr(record, "outcome", ""))

    def saved(self, record: ServiceRecord, name: str) -> str:
        return super().saved(record, {"words": "review_words"}.get(name, name))
