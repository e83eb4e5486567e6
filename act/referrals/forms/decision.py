"""The form for the manager's decision."""

from typing import Any

from django import forms

from act.design.forms import Choice, DayMonthYear, RadioField, TextField, choices
from act.methods.accommodation import ACCOMMODATION, Accommodation
from act.referrals.actions import ExpectedPathFacts
from act.referrals.labels import CERTAINTY_LABELS, Certainty
from act.referrals.models.decision import MOST_WEEKS
from act.trust.web.forms import VersionedForm

NEEDED = {
    "accommodation": "Choose where they would probably have lived without ACT",
    "expected_from": "Enter the date they would have moved there, for example 14 11 2016",
    "weeks": "Enter how many weeks they would have stayed, for example 26",
    "certainty": "Choose how sure you are",
    "evidence": "Enter the evidence for this, for example panel minutes",
}


class DecisionForm(VersionedForm):
    """Either way, with reasons; an acceptance with the expected path."""

    accepted = RadioField(
        [Choice("yes", "Yes"), Choice("no", "No")],
        label="Accept this referral?",
        error_messages={"required": "Choose whether to accept"},
    )
    reasons = TextField(
        label="Your reasons",
        help_text="The young person may read this one day.",
        lines=5,
        error_messages={"required": "Enter your reasons, whichever you choose"},
    )
    accommodation = RadioField(
        [Choice(kind.value, card.label) for kind, card in ACCOMMODATION.items()],
        label="Where would they have lived?",
        required=False,
    )
    expected_from = DayMonthYear(label="From when?", noun="date they would have moved there", required=False)
    weeks = forms.IntegerField(
        label="For how many weeks?",
        required=False,
        min_value=1,
        max_value=MOST_WEEKS,
        error_messages={
            "invalid": "Weeks must be a whole number, for example 26",
            "min_value": "Weeks must be 1 or more",
            "max_value": f"Weeks must be {MOST_WEEKS} or fewer, up to their 18th birthday",
        },
    )
    certainty = RadioField(
        choices(CERTAINTY_LABELS.items()),
        label="How sure are you?",
        required=False,
    )
    evidence = TextField(label="What is the evidence?", required=False, lines=3)
    judged_with = TextField(
        label="Who decided this with you?",
        required=False,
        max_length=200,
        help_text="For example the resources panel. Leave empty if you decided alone.",
    )

    DECISION = ("accepted", "reasons")
    PATH = ("accommodation", "expected_from", "weeks", "certainty", "evidence", "judged_with")

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        if answers.get("accepted") == "yes":
            for name, sentence in NEEDED.items():
                if not answers.get(name) and name not in self.errors:
                    self.add_error(name, sentence)
        return answers

    @property
    def accepts(self) -> bool:
        """Return whether the decision is yes."""
        return bool(self.cleaned_data["accepted"] == "yes")

    def path(self) -> ExpectedPathFacts | None:
        """Return the expected path of an acceptance; None for a refusal."""
        if not self.accepts:
            return None
        answers = self.cleaned_data
        return ExpectedPathFacts(
            accommodation=Accommodation(answers["accommodation"]),
            expected_from=answers["expected_from"],
            weeks=answers["weeks"],
            certainty=Certainty(answers["certainty"]),
            evidence=answers["evidence"],
            judged_with=answers["judged_with"],
        )
