"""The form for a cost of the service."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms

from act.costs.actions import CostFacts
from act.costs.models import BASIS_LABELS, KIND_LABELS, CostBasis, CostKind
from act.design.forms import CheckboxesField, Choice, DayMonthYear, RadioField, TextField, choices, offer
from act.trust.models import Authority
from act.trust.web.forms import ActionForm


class CostForm(ActionForm):
    """What it is, how much, for which time and whom, and how far the figure can be trusted."""

    kind = RadioField(
        choices(KIND_LABELS.items()),
        label="What is it for?",
        error_messages={"required": "Choose what the cost is for"},
    )
    label = TextField(
        label="What is it called?",
        max_length=100,
        help_text="For example: running cost of the pilot. "
        "To correct a cost, enter it again with the same name and start date.",
        error_messages={"required": "Enter what the cost is called"},
    )
    pounds = forms.DecimalField(
        label="How much is it, in pounds?",
        min_value=0,
        max_digits=12,
        decimal_places=2,
        help_text="For the whole period, for example 305000",
        widget=forms.NumberInput(attrs={"class": "govuk-input--width-10"}),
        error_messages={
            "required": "Enter the amount in pounds, for example 305000",
            "invalid": "The amount must be a number without commas, for example 305000",
            "min_value": "The amount must be 0 or more, for example 305000",
            "max_digits": "The amount must be less than 10,000,000,000",
            "max_whole_digits": "The amount must be less than 10,000,000,000",
            "max_decimal_places": "The amount must have no more than two places for pence, for example 305000.50",
        },
    )
    begins = DayMonthYear(label="First day", noun="first day", example="1 4 2016")
    ends = DayMonthYear(label="Last day", noun="last day", example="31 3 2017")
    authorities = CheckboxesField(
        [],
        label="Which authorities is it for?",
        error_messages={"required": "Choose at least one authority that the cost is for"},
    )
    basis = RadioField(
        choices(BASIS_LABELS.items()),
        label="How do you know the amount?",
        error_messages={"required": "Choose how you know the amount"},
    )
    note = TextField(
        label="Note to show with this cost",
        required=False,
        max_length=500,
        lines=3,
        help_text="If it is our estimate, say how you worked it out.",
    )
    source = TextField(
        label="Where does it come from?",
        max_length=300,
        help_text="For example, the pilot's ledger, or a report and its year",
        error_messages={"required": "Enter where the cost comes from"},
    )
    verified = RadioField(
        [Choice("yes", "Yes"), Choice("no", "Not yet")],
        label="Has it been checked against that source?",
        error_messages={"required": "Choose whether it has been checked"},
    )

    def __init__(self, *args: Any, authorities: Iterable[Authority], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, authorities=[Choice(str(authority.pk), authority.name) for authority in authorities])

    def facts(self) -> CostFacts:
        """Return what `actions.record_cost` takes."""
        answers = self.cleaned_data
        return CostFacts(
            kind=CostKind(answers["kind"]),
            label=answers["label"],
            pounds=answers["pounds"],
            begins=answers["begins"],
            ends=answers["ends"],
            authorities=frozenset(UUID(key) for key in answers["authorities"]),
            basis=CostBasis(answers["basis"]),
            note=answers["note"],
            source=answers["source"],
            verified=answers["verified"] == "yes",
        )
