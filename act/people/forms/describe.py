"""The form for what a young person's page says of them: their words, and the facts about who they are."""

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from act.design.forms import ConditionalFields, DayMonthYear, NameField, TextField, offer
from act.design.words import long_date, plural
from act.methods.birth_date import odd_age
from act.people.details import PersonDetails
from act.people.forms import fact_fields
from act.people.forms.fact_fields import LANGUAGE_KNOWN
from act.people.models import YoungPerson
from act.trust import clock
from act.trust.web.asking_back import TICK, AsksBack, OddAnswer


class DescribeForm(ConditionalFields, AsksBack):
    """What they are called and what matters to them; their name, date of birth and what we ask about equality.

    A date of birth is asked about where it makes them an unusual age at the referral, and the day of their words where
    the words are others and the day is not.
    """

    WORDS: ClassVar = ("called", "pronouns", "what_matters", "what_matters_on")
    DETAILS: ClassVar = ("name", "born_on", "gender", "ethnicity", "disability", "language_answer", "because")
    below = "born_on"

    called = NameField(
        label="The name they like",
        required=False,
        max_length=100,
        help_text="Leave empty if it is their first name.",
    )
    pronouns = TextField(
        label="Pronouns",
        required=False,
        max_length=40,
        help_text="For example she/her, he/him, they/them.",
    )
    what_matters = TextField(
        label="What matters to them",
        required=False,
        lines=5,
        help_text="In their own words. They may read this.",
    )
    what_matters_on = DayMonthYear(
        label="When did they say it?", noun="date they said it", required=False, latest=clock.today
    )
    name = fact_fields.full_name()
    born_on = fact_fields.date_of_birth()
    gender = fact_fields.gender()
    ethnicity = fact_fields.ethnic_group()
    disability = fact_fields.disability()
    disability_words = fact_fields.disability_words()
    language_answer = fact_fields.language_answer()
    language = fact_fields.language()
    because = TextField(
        label="Why are you changing it?",
        required=False,
        max_length=200,
        help_text="Only if you change something that was answered before. For example: typing mistake in the referral.",
    )

    def __init__(self, *args: Any, young_person: YoungPerson, referred_on: date, **kwargs: Any) -> None:
        super().__init__(*args, initial=self.initial_of(young_person), **kwargs)
        self._present, self._referred_on = young_person, referred_on
        offer(self, ethnicity=fact_fields.ethnicity_choices(clock.today()))

    def clean(self) -> dict[str, Any]:
        answers = super().clean()
        if answers.get("what_matters") and not answers.get("what_matters_on") and "what_matters_on" not in self.errors:
            self.add_error("what_matters_on", "Enter the date they said it, for example 27 10 2016")
        if answers.get("what_matters_on") and not answers.get("what_matters"):
            self.add_error("what_matters", "Enter what they said, or clear the date")
        return answers

    def odd_answers(self) -> Iterator[OddAnswer]:
        """Ask about an unusual age at the referral, and about another quote with the day of the one before."""
        yield from self._odd_birth()
        yield from self._odd_day_of_words()

    def _odd_birth(self) -> Iterator[OddAnswer]:
        born_on = self.cleaned_data.get("born_on")
        if born_on is None or born_on == self._present.born_on:
            return
        age = odd_age(born_on, self._referred_on)
        if age is not None:
            name, on = self._present.first_name, long_date(self._referred_on)
            old = f"{plural(age, 'year')} old" if age >= 0 else "not born yet"
            yield OddAnswer(f"born {born_on}", f"Born {long_date(born_on)}, {name} was {old} when referred on {on}.")

    def _odd_day_of_words(self) -> Iterator[OddAnswer]:
        now, before = self.cleaned_data, self._present
        if now.get("seen") != before.version:
            return  # a colleague saved meanwhile: that is said first
        words, said_on = now.get("what_matters"), now.get("what_matters_on")
        if words and before.what_matters not in ("", words) and said_on and said_on == before.what_matters_on:
            asked = f"Did {before.first_name} say this on {long_date(said_on)}?"
            yield OddAnswer(f"said {said_on}", f"The words have changed, but the date hasn't. {asked}")

    @property
    def details_shown(self) -> list[str]:
        """The names of the questions on who they are, with the one that comes back where something is odd."""
        return [name for name in self.fields if name in {*self.DETAILS, TICK}]

    def details(self) -> PersonDetails:
        """Return the answers as the record has them."""
        answers = self.cleaned_data
        said = answers["language_answer"]
        return PersonDetails(
            name=answers["name"],
            called=answers["called"],
            pronouns=answers["pronouns"],
            born_on=answers["born_on"],
            gender=answers["gender"],
            ethnicity=answers["ethnicity"],
            disability=answers["disability"],
            disability_words=answers["disability_words"],
            language=answers["language"],
            language_not_said="" if said == LANGUAGE_KNOWN else said,
            what_matters=answers["what_matters"],
            what_matters_on=answers["what_matters_on"],
        )

    @staticmethod
    def initial_of(young_person: YoungPerson) -> dict[str, Any]:
        """Return the answers as the record stands."""
        answers = PersonDetails.of(young_person).columns
        return {
            "seen": young_person.version,
            "language_answer": answers.pop("language_not_said") or LANGUAGE_KNOWN,
            **answers,
        }
