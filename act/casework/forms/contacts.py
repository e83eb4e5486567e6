"""The shape of a contact."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone

from act.casework.actions import ContactTold
from act.casework.models import HOW_LABELS, MOST_MINUTES, WITH_LABELS, Contact, How, With
from act.design.forms import Choice, ConditionalFields, DayMonthYear, RadioField, TextField, choices, offer
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.web.forms import VersionedForm

OTHER = "other"
MINUTES = (5, 15, 30, 45, 60, 90, 120)


class ContactForm(ConditionalFields, VersionedForm):
    """Who, how, made or tried, when, how long, and two boxes."""

    young_person = RadioField([], label="Who is it about?", error_messages={"required": "Choose a young person"})
    with_whom = RadioField(
        choices(WITH_LABELS.items()),
        label="Who was it with?",
        initial=With.YOUNG_PERSON.value,
        error_messages={"required": "Choose who it was with"},
    )
    how = RadioField(
        choices(HOW_LABELS.items()),
        label="How?",
        error_messages={"required": "Choose how it happened"},
    )
    made = RadioField(
        [Choice("made", "Yes"), Choice("tried", "No, I tried")],
        label="Were you in touch?",
        error_messages={"required": "Choose whether you were in touch or tried"},
    )
    on = DayMonthYear(label="Which day?", noun="date of the contact", initial=clock.today, latest=clock.today)
    clock = forms.TimeField(
        label="What time?",
        help_text="For example 20:15",
        initial=lambda: clock.now().time(),
        widget=forms.TimeInput(format="%H:%M", attrs={"class": "govuk-input--width-5", "autocomplete": "off"}),
        error_messages={
            "required": "Enter the time, for example 20:15",
            "invalid": "Enter a time of day, for example 20:15",
        },
    )
    minutes = RadioField(
        [
            *(Choice(str(number), f"{number} minutes") for number in MINUTES),
            Choice(
                OTHER,
                "Another time",
                reveals="minutes_other",
                missing="Enter how many minutes, for example 20",
            ),
        ],
        label="How long?",
        initial="30",
        error_messages={"required": "Choose how long it took"},
    )
    minutes_other = forms.IntegerField(
        label="How many minutes, if another time?",
        required=False,
        min_value=1,
        max_value=MOST_MINUTES,
        error_messages={
            "invalid": "Minutes must be a whole number, for example 20",
            "min_value": "Minutes must be 1 or more",
            "max_value": "Minutes must be 1440 (one day) or fewer",
        },
    )
    note = TextField(
        label="What happened? The young person may read this",
        required=False,
        help_text="Write to them, or as they would tell it.",
        lines=5,
    )
    about_others = TextField(
        label="About other people",
        required=False,
        help_text="Anything about someone else. We keep it separate and don't give it to the young person.",
        lines=3,
    )

    def __init__(self, *args: Any, young_people: Iterable[YoungPerson], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, young_person=[Choice(str(each.pk), each.short_name) for each in young_people])

    def told(self) -> ContactTold:
        """The answers as facts."""
        said = self.cleaned_data
        minutes = said["minutes_other"] if said["minutes"] == OTHER else int(said["minutes"])
        return ContactTold(
            with_whom=With(said["with_whom"]),
            how=How(said["how"]),
            made=said["made"] == "made",
            at=timezone.make_aware(datetime.combine(said["on"], said["clock"])),
            minutes=minutes,
            note=said["note"],
            about_others=said["about_others"],
        )

    @staticmethod
    def initial_of(contact: Contact) -> dict[str, Any]:
        """The answers that a contact was made from."""
        at = timezone.localtime(contact.at)
        usual = contact.minutes in MINUTES
        return {
            "seen": contact.version,
            "young_person": str(contact.young_person_id),
            "with_whom": contact.with_whom,
            "how": contact.how,
            "made": "made" if contact.made else "tried",
            "on": at.date(),
            "clock": at.time(),
            "minutes": str(contact.minutes) if usual else OTHER,
            "minutes_other": None if usual else contact.minutes,
            "note": contact.note,
            "about_others": contact.about_others,
        }
