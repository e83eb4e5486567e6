"""What a young person's page says of them, as one set of answers; and which of these were answered before."""

from dataclasses import dataclass, fields
from datetime import date
from typing import Any, Self

from act.people.models import NotSaid, YoungPerson

CORRECTED = ("name", "called", "born_on", "gender", "ethnicity", "disability", "language")
"""Facts whose answer is changed with a reason. "Not asked yet" is no answer, so the first one needs none."""


@dataclass(frozen=True, kw_only=True)
class PersonDetails:
    """Answers under the names that a young person's record has for them."""

    name: str
    called: str
    pronouns: str
    born_on: date
    gender: str
    ethnicity: str
    disability: str
    disability_words: str
    language: str
    language_not_said: str
    what_matters: str
    what_matters_on: date | None

    @classmethod
    def of(cls, young_person: YoungPerson) -> Self:
        """Return the answers as the record, or a version of it, has them."""
        return cls(**{field.name: getattr(young_person, field.name) for field in fields(cls)})

    @property
    def columns(self) -> dict[str, Any]:
        """Return the answers by the column of the record."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def answer(self, fact: str) -> object:
        """Return the answer to one fact of `CORRECTED`; empty where nobody has asked yet."""
        said = self.language or self.language_not_said if fact == "language" else getattr(self, fact)
        return "" if said == NotSaid.NOT_ASKED else said


def changed(before: PersonDetails, now: PersonDetails) -> tuple[str, ...]:
    """Return the facts of `CORRECTED` that are answered otherwise than before, or for the first time."""
    return tuple(fact for fact in CORRECTED if before.answer(fact) != now.answer(fact))


def corrected(before: PersonDetails, now: PersonDetails) -> tuple[str, ...]:
    """Return those among them that had an answer before: each is changed with a reason."""
    return tuple(fact for fact in changed(before, now) if before.answer(fact))
