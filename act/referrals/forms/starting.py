"""The first and the last step of a referral."""

from collections.abc import Iterable
from typing import Any

from django import forms

from act.design.forms import Choice, RadioField, offer
from act.trust.models import Authority
from act.trust.web.forms import ActionForm, VersionedForm


class StartForm(ActionForm):
    """Which authority is responsible: one of those in which the referrer works."""

    repeatable = True

    authority = RadioField(
        [],
        label="Which council is responsible for them?",
        error_messages={"required": "Choose the council that is responsible"},
    )

    def __init__(self, *args: Any, authorities: Iterable[Authority], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        answers = [Choice(str(authority.pk), authority.name) for authority in authorities]
        offer(self, authority=answers)
        if len(answers) == 1:
            self.initial.setdefault("authority", answers[0].value)
            self.fields["authority"].widget = forms.HiddenInput()


class SendForm(VersionedForm):
    """Sends the referral as it stands."""
