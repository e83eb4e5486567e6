"""The form for a contact."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from act.casework.actions import ContactFacts
from act.casework.forms.day_question import AsksAboutDay
from act.casework.models import (
    CONTACT_METHOD_LABELS,
    CONTACT_WITH_LABELS,
    MOST_MINUTES,
    Contact,
    ContactMethod,
    ContactWith,
)
from act.design.forms import (
    CheckboxesField,
    Choice,
    ConditionalFields,
    DayMonthYear,
    RadioField,
    TextField,
    TimeOfDay,
    check_hour,
    choices,
    moment,
    offer,
)
from act.people.models import YoungPerson
from act.trust import clock

OTHER, TODAY, YESTERDAY = "other", "today", "yesterday"
MINUTES = (5, 15, 30, 45, 60, 90, 120)


class ContactForm(ConditionalFields, AsksAboutDay):
    """Who, how, made or tried, when, how long, and two boxes."""

    young_person: forms.Field = RadioField(
        [], label="Who is it about?", error_messages={"required": "Choose a young person"}
    )
    with_whom = RadioField(
        choices(CONTACT_WITH_LABELS.items()),
        label="Who was it with?",
        initial=ContactWith.YOUNG_PERSON.value,
        error_messages={"required": "Choose who it was with"},
    )
    how = RadioField(
        choices(CONTACT_METHOD_LABELS.items()),
        label="How?",
        error_messages={"required": "Choose how it happened"},
    )
    made = RadioField(
        [Choice("made", "Yes"), Choice("tried", "No, I tried")],
        label="Were you in touch?",
        error_messages={"required": "Choose whether you were in touch or tried"},
    )
    on = DayMonthYear(label="Which day?", noun="date of the contact", initial=clock.today, latest=clock.today)
    clock = TimeOfDay(
        label="What time?",
        example="20:15",
        initial=lambda: clock.now().time(),
    )
    minutes = RadioField(
        [
            *(Choice(str(number), str(number)) for number in MINUTES),
            Choice(
                OTHER,
                "Another",
                reveals="minutes_other",
                missing="Enter how many minutes, for example 20",
            ),
        ],
        label="How many minutes?",
        initial="30",
        error_messages={"required": "Choose how long it took"},
    )
    minutes_other = forms.IntegerField(
        label="How many minutes, then?",
        required=False,
        min_value=1,
        max_value=MOST_MINUTES,
        error_messages={
            "invalid": "Minutes must be a whole number, for example 20",
            "min_value": "Minutes must be 1 or more",
            "max_value": "Minutes must be 1440 (one day) or fewer",
        },
    )
    also_there = TextField(
        label="Who else was there?",
        required=False,
        help_text="Colleagues too. A visit that two of you record counts once.",
        lines=1,
    )
    note = TextField(
        label="What happened? The young person may read this",
        required=False,
        help_text="Write to them, or as they would tell it.",
        lines=4,
    )
    about_others = TextField(
        label="About other people",
        required=False,
        help_text="We keep it separate, and don't give it to the young person.",
        lines=2,
    )

    def __init__(self, *args: Any, young_people: Iterable[YoungPerson], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, young_person=[Choice(str(person.pk), person.short_name) for person in young_people])

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        if day := self.day():
            answers["on"] = day
        check_hour(self, "on", "clock")
        return answers

    def facts(self) -> ContactFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        minutes = answers["minutes_other"] if answers["minutes"] == OTHER else int(answers["minutes"])
        return ContactFacts(
            with_whom=ContactWith(answers["with_whom"]),
            how=ContactMethod(answers["how"]),
            made=answers["made"] == "made",
            at=moment(answers["on"], answers["clock"]),
            minutes=minutes,
            note=answers["note"],
            also_there=answers["also_there"],
            about_others=answers["about_others"],
        )

    @staticmethod
    def initial_of(contact: Contact) -> dict[str, Any]:
        """Return the answers that a contact was made from."""
        at = timezone.localtime(contact.at)
        is_offered = contact.minutes in MINUTES
        return {
            "seen": contact.version,
            "young_person": str(contact.young_person_id),
            "with_whom": contact.with_whom,
            "how": contact.how,
            "made": "made" if contact.made else "tried",
            "on": at.date(),
            "clock": at.time(),
            "minutes": str(contact.minutes) if is_offered else OTHER,
            "minutes_other": None if is_offered else contact.minutes,
            "also_there": contact.also_there,
            "note": contact.note,
            "about_others": contact.about_others,
        }


class NewContactForm(ContactForm):
    """The same for a new contact, with one or several young people: most are of today, or of yesterday."""

    young_person = CheckboxesField([], label="Who is it about?", error_messages={"required": "Choose a young person"})
    which_day = RadioField(
        [
            Choice(TODAY, "Today"),
            Choice(YESTERDAY, "Yesterday"),
            Choice(OTHER, "Earlier"),
        ],
        label="When?",
        initial=TODAY,
        error_messages={"required": "Choose the day"},
    )
    on = DayMonthYear(label="Which day?", noun="date of the contact", latest=clock.today, required=False)
    """A day that is typed counts, whatever was chosen above it."""

    field_order = ("young_person", "how", "made", "which_day", "on", "clock", "minutes", "minutes_other", "with_whom")

    def __init__(self, *args: Any, young_people: Iterable[YoungPerson], **kwargs: Any) -> None:
        people = list(young_people)
        super().__init__(*args, young_people=people, **kwargs)
        in_order = sorted(people, key=lambda person: person.name)
        offer(self, young_person=[Choice(str(each.pk), each.short_name, hint=each.name) for each in in_order])

    def clean_on(self) -> date | None:
        """Ask for the day of a contact that was earlier than yesterday."""
        day: date | None = self.cleaned_data["on"]
        if day is None and self.cleaned_data.get("which_day") == OTHER:
            raise ValidationError("Enter the date of the contact, for example 30 10 2016", "required")
        return day

    def day(self) -> date | None:
        days = {TODAY: clock.today(), YESTERDAY: clock.today() - timedelta(days=1)}
        return super().day() or (None if "on" in self.errors else days.get(self.cleaned_data.get("which_day", "")))

    def person(self) -> str:
        return " ".join(self.cleaned_data["young_person"])

    @staticmethod
    def known(query: Mapping[str, str]) -> dict[str, Any]:
        """Return what an address knows of a contact: how, the day (2016-10-31), the time (16:00), and the minutes."""
        known: dict[str, Any] = {name: query[name] for name in ("how", "on", "clock") if query.get(name)}
        minutes = query.get("minutes", "")
        if minutes.isdecimal():
            offered = int(minutes) in MINUTES
            known |= {"minutes": minutes} if offered else {"minutes": OTHER, "minutes_other": minutes}
        return known | ({"which_day": OTHER} if "on" in known else {})
