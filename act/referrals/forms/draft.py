"""Forms for the first and the last step of a referral."""

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
        authority_choices = [Choice(str(authority.pk), authority.name) for authority in authorities]
        offer(self, authority=authority_choices)
        # With one authority there is nothing to choose: the page says which one it is.
        if len(authority_choices) == 1:
            self.initial.setdefault("authority", authority_choices[0].value)
            self.fields["authority"].widget = forms.HiddenInput()


class ThrowAwayForm(VersionedForm):
    """Delete the draft. Nothing more is asked."""


class SendForm(VersionedForm):
    """Send the referral with the answers it has now. Nothing more is asked."""
