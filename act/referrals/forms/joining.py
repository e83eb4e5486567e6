"""Forms for a referral of a young person who has a record already."""

from typing import Any

from act.people.duplicates.forms import JudgementForm, ReasonForm
from act.trust.web.forms import VersionedForm


class JoinForm(JudgementForm, VersionedForm):
    """Whether the young person of a referral is the one of another record."""


class TakeBackForm(ReasonForm):
    """Two people after all: of records that are joined, a manager says how they know."""

    def __init__(self, *args: Any, joined: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if joined:
            self.fields["reason"].help_text = "For example who told you."


class AddToRecordForm(VersionedForm):
    """Nothing is asked: the referral is closed, unless somebody changed it meanwhile."""
