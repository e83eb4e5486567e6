"""Forms for what becomes known of a missing episode, each by itself: the police, the rest, and coming home."""

from datetime import datetime
from typing import Any

from act.design.forms import (
    CheckboxesField,
    Choice,
    ConditionalFields,
    RadioField,
    TextField,
    TimeOfDay,
    check_hour,
    moment,
    offer,
)
from act.design.words import local
from act.methods.missing import Harmed
from act.safety.facts import EpisodeFacts, FoundFacts, PoliceFacts
from act.safety.forms.days import code_choices, day_field, now_as_day, now_as_time, unverified
from act.safety.models import MissingEpisode
from act.trust import clock
from act.trust.web.forms import VersionedForm

NOT_GRADED = "none"


class PoliceForm(VersionedForm):
    """When the police were told: now, unless something else is said. One press records it."""

    told_on = day_field("Which day were the police told?", "date the police were told", initial=now_as_day)
    told_clock = TimeOfDay(label="What time?", initial=now_as_time)
    police_reference = TextField(
        label="Log number",
        required=False,
        max_length=60,
        lines=1,
        help_text="The police's reference. You can add it later.",
    )
    risk_grade = RadioField(
        [],
        label="How did the police grade the risk?",
        required=False,
        initial=NOT_GRADED,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["risk_grade"].help_text = f"The police's own grade, not ours. {unverified('missing_grade')}".strip()
        offer(self, risk_grade=[*code_choices("missing_grade"), Choice(NOT_GRADED, "Not known yet")])

    def clean(self) -> dict[str, Any]:
        answers = super().clean() or self.cleaned_data
        check_hour(self, "told_on", "told_clock")
        return answers

    def facts(self) -> PoliceFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        return PoliceFacts(
            told_at=moment(answers["told_on"], answers["told_clock"]),
            reference=answers["police_reference"],
            grade="" if answers["risk_grade"] == NOT_GRADED else answers["risk_grade"],
        )

    @staticmethod
    def initial_of(episode: MissingEpisode) -> dict[str, Any]:
        """Return the answers as they are recorded; without any, the form offers this moment."""
        if episode.police_told_at is None:
            return {"seen": episode.version}
        told = local(episode.police_told_at)
        return {
            "seen": episode.version,
            "told_on": told.date(),
            "told_clock": told.time(),
            "police_reference": episode.police_reference,
            "risk_grade": episode.risk_grade or NOT_GRADED,
        }


class _FoundFields(ConditionalFields, VersionedForm):
    """Where they were found and by whom, and whether they were hurt; none of it need be known."""

    found_where = TextField(label="Where were they found?", required=False, lines=2)
    found_by = TextField(label="Who found them?", required=False, max_length=200, lines=1)
    harmed = RadioField(
        [
            Choice(Harmed.YES.value, "Yes", reveals="harm"),
            Choice(Harmed.NO.value, "No"),
            Choice(Harmed.NOT_KNOWN.value, "Not known"),
        ],
        label="Were they hurt or harmed?",
        required=False,
    )
    harm = TextField(label="How? Say who is looking after it", required=False, lines=3)

    def found(self) -> FoundFacts:
        """Return the answers about the return as facts."""
        answers = self.cleaned_data
        return FoundFacts(
            where=answers.get("found_where", ""),
            by_whom=answers.get("found_by", ""),
            harmed=answers.get("harmed", ""),
            harm=answers.get("harm") or "",
        )


class CameHomeForm(_FoundFields):
    """The day and the time they came home; how they were found can be added later."""

    home_on = day_field("Which day did they come home?", "date they came home", initial=clock.today)
    home_clock = TimeOfDay(label="What time did they come home?")
    field_order = ("once", "seen", "home_on", "home_clock")

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        check_hour(self, "home_on", "home_clock")
        return answers

    def at(self) -> datetime:
        """Return the moment they came home."""
        return moment(self.cleaned_data["home_on"], self.cleaned_data["home_clock"])


class EpisodeDetailsForm(_FoundFields):
    """What else is known: what is different, who they are with, who was informed; once home, how they were found."""

    different = TextField(label="What is different this time?", required=False, lines=3)
    informed = CheckboxesField([], label="Who has been told?", required=False)
    companions = TextField(
        label="About other people",
        required=False,
        help_text="Who they are with, or may be with. We keep it separate and don't give it to the young person.",
        lines=3,
    )
    field_order = ("once", "seen", "different", "informed", "companions")

    def __init__(self, *args: Any, episode: MissingEpisode, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["informed"].help_text = unverified("missing_informed")
        offer(self, informed=code_choices("missing_informed"))
        if episode.ended_at is None:
            # Nobody found them yet: what is asked then is asked then.
            for name in _FoundFields.base_fields.keys() - VersionedForm.base_fields.keys():
                del self.fields[name]

    def facts(self) -> EpisodeFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        return EpisodeFacts(
            different=answers["different"],
            companions=answers["companions"],
            informed=tuple(answers["informed"]),
            found=self.found(),
        )

    @staticmethod
    def initial_of(episode: MissingEpisode) -> dict[str, Any]:
        """Return the answers as they are recorded."""
        return {
            "seen": episode.version,
            "different": episode.different,
            "companions": episode.companions,
            "informed": episode.informed_codes,
            "found_where": episode.found_where,
            "found_by": episode.found_by,
            "harmed": episode.harmed,
            "harm": episode.harm,
        }
