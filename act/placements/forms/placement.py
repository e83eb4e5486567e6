"""The form for a stay: the kind of place first, by group of the national set, then what belongs to it."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django import forms
from django.utils.text import slugify

from act.design.forms import CheckboxesField, Choice, ConditionalFields, DayMonthYear, RadioField, offer
from act.design.words import long_date
from act.methods.codes import code_set
from act.methods.placements import HOME, HOME_LABEL
from act.placements.facts import PlacementFacts
from act.placements.models import MOST_MILES, Placement
from act.trust import clock
from act.trust.models import ServiceRecord
from act.trust.web.asking_back import AsksBack, OddAnswer

GOES_ON, OVER = "goes_on", "over"
NOT_LOOKED_AFTER = "none"
NOT_KNOWN = "not_known"
LIBERTY, UNREGISTERED = "liberty", "unregistered"
ALSO = {LIBERTY: "A deprivation of liberty order is in force", UNREGISTERED: "The place is not registered"}


class PlacementForm(ConditionalFields, AsksBack):
    """A stay as codes of the national sets on a day, asked in plain words. Never an address or the name of a place."""

    below = "began_on"

    where = RadioField([], label="What kind of place?", error_messages={"required": "Choose what kind of place it is"})
    began_on = DayMonthYear(label="Start date", noun="start date", initial=clock.today, latest=clock.today)
    over = RadioField(
        [
            Choice(GOES_ON, "Yes"),
            Choice(OVER, "No", reveals="ended_on", missing="Enter the date they left"),
        ],
        label="Do they live there now?",
        initial=GOES_ON,
        error_messages={"required": "Choose whether they live there now"},
    )
    ended_on = DayMonthYear(
        label="Date they left",
        noun="date they left",
        help_text="The next stay starts on the same day.",
        required=False,
        latest=clock.today,
    )
    ended_because = forms.ChoiceField(label="If it has ended, why?", required=False)
    provider = RadioField([], label="Who provides it?", required=False)
    miles = forms.DecimalField(
        label="How many miles from home?",
        help_text="For example 12 or 4.5. Leave empty if you don't know.",
        required=False,
        min_value=0,
        max_value=MOST_MILES,
        max_digits=5,
        decimal_places=1,
        error_messages={
            "invalid": "Miles must be a number, for example 12 or 4.5",
            "min_value": "Miles must be 0 or more",
            "max_value": f"Miles must be {MOST_MILES} or fewer. Leave this empty if you don't know",
            "max_decimal_places": "Miles may have one decimal, for example 4.5",
            "max_digits": "Miles may have one decimal, for example 4.5",
            "max_whole_digits": f"Miles must be {MOST_MILES} or fewer. Leave this empty if you don't know",
        },
    )
    legal_status = forms.ChoiceField(
        label="What is their legal status?",
        error_messages={"required": "Choose their legal status, or that they are not looked after"},
    )
    also = CheckboxesField(
        [Choice(value, label) for value, label in ALSO.items()], label="Does any of this apply?", required=False
    )

    def __init__(
        self, *args: Any, placement: Placement | None = None, present: Placement | None = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        on = placement.began_on if placement else clock.today()
        self.within: dict[str, str] = {}
        providers = code_set("placement_provider", on).codes
        offer(
            self,
            where=list(self._kinds(on)),
            provider=[
                *(Choice(code.code, code.label) for code in providers),
                Choice(NOT_KNOWN, "Not known, or no provider", hint="Choose this for a home with family."),
            ],
        )
        self._select("ended_because", ("", "Choose if it has ended"), "placement_change", on)
        self._select("legal_status", (NOT_LOOKED_AFTER, "Not looked after"), "legal_status", on, first=("", "Choose"))
        if placement is not None:
            self.initial = self.initial_of(placement)
        elif present is not None:
            self._asks_why_the_last_ended(present)

    def _kinds(self, on: date) -> Iterator[Choice]:
        """Offer home first, then each group of the national set; a group of several asks which."""
        yield Choice(HOME, HOME_LABEL)
        for group, codes in code_set("placement_type", on).groups():
            if len(codes) == 1:
                yield Choice(codes[0].code, codes[0].label)
                continue
            name = f"kind_{slugify(group).replace('-', '_')}"
            self.fields[name] = RadioField(
                [Choice(code.code, code.label) for code in codes], label=f"{group}: which?", required=False
            )
            self.within |= {code.code: name for code in codes}
            yield Choice(name, group, reveals=name, missing=f"Choose which: {group.lower()}")

    def _select(
        self, name: str, apart: tuple[str, str], codes: str, on: date, *, first: tuple[str, str] | None = None
    ) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        code_choices = [(code.code, code.label) for code in code_set(codes, on).codes]
        field.choices = [*([first] if first else []), apart, *code_choices]

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        if answers.get("over") == OVER and not answers.get("ended_because") and "ended_because" not in self.errors:
            self.add_error("ended_because", "Choose why it ended")
        return answers

    def odd_answers(self) -> Iterator[OddAnswer]:
        """Ask about a stay that began more than a year ago."""
        return self.odd_day("began_on")

    @property
    def kind(self) -> str:
        """Return the code that was chosen, or HOME."""
        where: str = self.cleaned_data["where"]
        return str(self.cleaned_data[where]) if where in self.fields else where

    def facts(self) -> PlacementFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        is_over = answers["over"] == OVER
        return PlacementFacts(
            kind=self.kind,
            began_on=answers["began_on"],
            ended_on=answers["ended_on"],
            ended_because=answers["ended_because"] if is_over else "",
            provider="" if answers["provider"] == NOT_KNOWN else answers["provider"],
            miles=answers["miles"],
            legal_status="" if answers["legal_status"] == NOT_LOOKED_AFTER else answers["legal_status"],
            liberty=LIBERTY in answers["also"],
            unregistered=UNREGISTERED in answers["also"],
        )

    def why_the_last_ended(self) -> str:
        """Return why the stay before this one ended, when this one goes on."""
        return "" if self.cleaned_data["over"] == OVER else str(self.cleaned_data["ended_because"])

    def _asks_why_the_last_ended(self, present: Placement) -> None:
        why = self.fields["ended_because"]
        why.label = f"Why did the stay since {long_date(present.began_on)} end?"
        why.help_text = "If the stay you are adding has ended too, choose why that one ended."

    def initial_of(self, placement: Placement) -> dict[str, Any]:
        """Return the answers that a stay was made from."""
        also = {LIBERTY: placement.liberty, UNREGISTERED: placement.unregistered}
        name = self.within.get(placement.kind, placement.kind)
        return {
            "seen": placement.version,
            "where": name,
            **({name: placement.kind} if name in self.fields else {}),
            "began_on": placement.began_on,
            "over": OVER if placement.ended_on else GOES_ON,
            "ended_on": placement.ended_on,
            "ended_because": placement.ended_because,
            "provider": placement.provider or NOT_KNOWN,
            "miles": placement.miles,
            "legal_status": placement.legal_status or NOT_LOOKED_AFTER,
            "also": [value for value, is_so in also.items() if is_so],
        }

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        assert isinstance(record, Placement)
        return name in self.initial_of(record)

    def saved(self, record: ServiceRecord, name: str) -> str:
        assert isinstance(record, Placement)
        value = self.initial_of(record)[name]
        return long_date(value) if isinstance(value, date) else str(value or "")
