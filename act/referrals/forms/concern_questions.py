"""Questions about what is worrying, what has happened, and what is strong. Risk is kept apart from harm."""

from typing import Any

from django import forms

from act.design.forms import Choice, DayMonthYear, RadioField, TextField, choices
from act.methods.eligibility import BreakdownOf
from act.referrals.forms.question import Question
from act.referrals.labels import BREAKDOWN_LABELS, HARM_LABELS, LIVES_LABELS, RISK_LABELS, Lives
from act.trust import clock


def _words(label: str, asked: str, help_text: str = "") -> forms.CharField:
    return TextField(
        label=label,
        help_text=help_text,
        lines=5,
        error_messages={"required": asked},
    )


class HomeQuestion(Question):
    """Where they live now. Never an address."""

    slug, asks = "home", "Where do they live now?"
    why = "Don't include an address, or the name of a street or home, anywhere in this referral."

    lives = RadioField(
        [
            Choice(
                value.value,
                words,
                reveals="lives_words" if value is Lives.ELSEWHERE else "",
                missing="Enter what kind of place it is" if value is Lives.ELSEWHERE else "",
            )
            for value, words in LIVES_LABELS.items()
        ],
        label="Where they live",
        error_messages={"required": "Choose where they live now, or “Not known”"},
    )
    lives_words = TextField(label="What kind of place is it?", required=False, max_length=200)


class BreakdownQuestion(Question):
    """The risk that home breaks down: the second of ACT's two tests."""

    slug, asks = "breakdown", "How high is the risk that their home breaks down?"

    breakdown_of = RadioField(
        [
            Choice(BreakdownOf.FAMILY.value, "Life with their family"),
            Choice(BreakdownOf.PLACEMENT.value, "The placement they are in"),
        ],
        label="What might break down?",
        error_messages={"required": "Choose what might break down: family life, or a placement"},
    )
    breakdown_risk = RadioField(
        choices(BREAKDOWN_LABELS.items()),
        label="Risk of breakdown, in your judgement",
        error_messages={"required": "Choose how high the risk of a breakdown is"},
    )
    breakdown_words = _words(
        "What makes you think so?", "Enter what makes you think so. The manager decides from what you write"
    )


class HarmQuestion(Question):
    """What has happened: kept apart from what might."""

    slug, asks = "harm", "Has exploitation already happened?"
    why = "We record what has happened separately from what might happen. A young person is never to blame for either."

    harm = RadioField(
        choices(HARM_LABELS.items()),
        label="Exploitation",
        error_messages={"required": "Choose what is known so far"},
    )


class RiskQuestion(Question):
    """What might happen: the first of ACT's two tests."""

    slug, asks = "risk", "How high is the risk of exploitation?"

    exploitation_risk = RadioField(
        choices(RISK_LABELS.items()),
        label="Risk of exploitation, in your judgement",
        error_messages={"required": "Choose how high the risk of exploitation is"},
    )
    exploitation_words = _words(
        "What worries you, and why?",
        "Enter what worries you and why. The manager decides from what you write",
        "Write as if the young person will read it one day.",
    )


class StrengthsQuestion(Question):
    """Who and what helps."""

    slug, asks = "strengths", "Who or what helps them?"

    strengths = TextField(
        label="People, places and things that are strong in their life",
        required=False,
        lines=5,
    )


class MattersQuestion(Question):
    """What matters to them, in their own words."""

    slug, asks = "matters", "What matters to them?"
    why = "Their words go at the top of their page. Leave this empty if you haven't been able to ask."

    what_matters = TextField(
        label="In their own words",
        required=False,
        help_text="As they said it: \u201cI want to stay near my nan.\u201d",
        lines=4,
    )
    what_matters_on = DayMonthYear(
        label="When did they say it?", noun="date they said it", required=False, latest=clock.today
    )

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        if answers.get("what_matters") and not answers.get("what_matters_on") and "what_matters_on" not in self.errors:
            self.add_error("what_matters_on", "Enter the date they said it, for example 27 10 2016")
        if answers.get("what_matters_on") and not answers.get("what_matters"):
            self.add_error("what_matters", "Enter what they said, or clear the date")
        return answers
