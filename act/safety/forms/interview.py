"""The form for the return interview: what was offered, held and said, without blame."""

from typing import Any

from act.design.forms import CheckboxesField, Choice, ConditionalFields, RadioField, TextField, TimeOfDay, offer
from act.design.words import local
from act.methods.missing import Accepted, Independent, Offered
from act.safety.facts import ReturnInterviewFacts
from act.safety.forms.days import aware, both_or_neither, code_choices, day_field, unverified
from act.safety.models import MissingEpisode
from act.trust.web.forms import VersionedForm

NOT_SAID = "not_said"
REASONS = {Offered.NO.value: "because_no", Offered.NOT_NEEDED.value: "because_not_needed"}
PUSH, PULL = "What pushed them away", "What pulled them away"
"""The groups of the code set return_factor."""


class ReturnInterviewForm(ConditionalFields, VersionedForm):
    """Offered, taken up, held: and what they said, in two boxes."""

    offered = RadioField(
        [
            Choice(Offered.YES.value, "Yes", reveals="accepted", missing="Choose whether they accepted"),
            Choice(Offered.NO.value, "No", reveals="because_no", missing="Enter why it wasn't offered"),
            Choice(
                Offered.NOT_NEEDED.value,
                "It wasn't needed",
                reveals="because_not_needed",
                missing="Enter why it wasn't needed",
            ),
        ],
        label="Was a return interview offered?",
        error_messages={"required": "Choose whether a return interview was offered"},
    )
    accepted = RadioField(
        [
            Choice(Accepted.YES.value, "Yes, they accepted"),
            Choice(Accepted.NO.value, "No, they declined", reveals="declined_because"),
            Choice(NOT_SAID, "They haven't said yet"),
        ],
        label="Did they accept?",
        required=False,
    )
    declined_because = TextField(label="What did they say about it?", required=False, lines=2)
    because_no = TextField(label="Why wasn't it offered?", required=False, lines=3)
    because_not_needed = TextField(label="Why wasn't it needed?", required=False, lines=3)
    held_on = day_field(
        "Which day was it held?",
        "date of the interview",
        required=False,
        help_text="Leave the rest empty if it hasn't been held.",
    )
    held_clock = TimeOfDay(label="What time was it held?", required=False)
    interviewer = TextField(
        label="Who held it?",
        required=False,
        max_length=200,
        lines=1,
    )
    independent = RadioField(
        [
            Choice(Independent.YES.value, "Yes"),
            Choice(Independent.NO.value, "No"),
        ],
        label="Were they independent?",
        required=False,
        help_text="Not from where the young person lives, and not the worker who holds the case.",
    )
    told = TextField(
        label="What they said. The young person may read this",
        required=False,
        lines=5,
        help_text="In their own words.",
    )
    push = CheckboxesField([], label=PUSH, required=False)
    pull = CheckboxesField([], label=PULL, required=False)
    harm_told = TextField(label="Were they hurt or harmed? What did they tell you?", required=False, lines=3)
    would_help = TextField(label="What would help?", required=False, lines=3)
    about_others = TextField(
        label="About other people",
        required=False,
        help_text="Anything about someone else. We keep it separate and don't give it to the young person.",
        lines=3,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["push"].help_text = self.fields["pull"].help_text = unverified("return_factor")
        offer(self, push=code_choices("return_factor", group=PUSH), pull=code_choices("return_factor", group=PULL))

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        both_or_neither(self, "held_on", "held_clock")
        return answers

    def facts(self) -> ReturnInterviewFacts:
        """Return the answers as facts."""
        answers = self.cleaned_data
        return ReturnInterviewFacts(
            offered=answers["offered"],
            accepted="" if answers["accepted"] == NOT_SAID else answers["accepted"],
            interviewed_at=aware(answers["held_on"], answers["held_clock"]),
            interviewer=answers["interviewer"],
            told=answers["told"],
            about_others=answers["about_others"],
            independent=answers["independent"],
            declined_because=(answers["declined_because"] or "") if answers["accepted"] == Accepted.NO else "",
            factors=(*answers["push"], *answers["pull"]),
            harm_told=answers["harm_told"],
            would_help=answers["would_help"],
            not_offered_because=answers.get(REASONS.get(answers["offered"], ""), ""),
        )

    @staticmethod
    def initial_of(episode: MissingEpisode) -> dict[str, Any]:
        """Return the answers as they are recorded."""
        held = local(episode.interviewed_at) if episode.interviewed_at else None
        no_answer = NOT_SAID if episode.offered == Offered.YES else ""
        reason = {REASONS[episode.offered]: episode.not_offered_because} if episode.offered in REASONS else {}
        return {
            "seen": episode.version,
            "offered": episode.offered,
            "accepted": episode.accepted or no_answer,
            "held_on": held.date() if held else None,
            "held_clock": held.time() if held else None,
            "interviewer": episode.interviewer,
            "told": episode.told,
            "about_others": episode.about_others,
            "independent": episode.independent,
            "declined_because": episode.declined_because,
            "push": episode.factor_codes,
            "pull": episode.factor_codes,
            "harm_told": episode.harm_told,
            "would_help": episode.would_help,
            **reason,
        }
