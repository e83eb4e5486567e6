"""Forms for cover, and for its end."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from act.casework.forms.allocation import person_choice
from act.design.forms import DayMonthYear, RadioField, offer
from act.design.words import long_date
from act.methods.cover import cover_rule
from act.trust import clock
from act.trust.models import Posting, User
from act.trust.web.forms import ActionForm, VersionedForm

A_DAY = timedelta(days=1)


class CoverAllForm(ActionForm):
    """The covering worker, and the day cover ends."""

    repeatable = True

    who = RadioField([], label="Who will cover?", error_messages={"required": "Choose who will cover"})
    until = DayMonthYear(
        label="Cover ends on",
        noun="date cover ends",
        example="14 11 2016",
        earliest=lambda: clock.today() + A_DAY,
        latest=lambda: cover_rule(clock.today()).latest(clock.today()),
    )

    def __init__(self, *args: Any, workers: Iterable[Posting], away: Mapping[UUID, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.workers = {str(posting.user_id): posting.user for posting in workers}
        offer(self, who=[person_choice(user, away) for user in self.workers.values()])
        latest = long_date(cover_rule(clock.today()).latest(clock.today()))
        self.fields[
            "until"
        ].help_text = (
            f"The day the key worker is back. Cover ends by itself at the start of that day. {latest} at the latest."
        )

    def worker(self) -> User:
        """Return the worker who was chosen."""
        return self.workers[self.cleaned_data["who"]]


class CoverForm(CoverAllForm, VersionedForm):
    """The same for one key worker's tie to one young person, as it was when the form was opened."""


class EndCoverForm(ActionForm):
    """Nothing is asked: it ends."""

    repeatable = True
