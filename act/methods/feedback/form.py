"""One feedback form: its statements, its answers, and how a record's answers are read back in its words.

The forms are our own and were never validated. They say how a service was for somebody; they do not measure change.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class GivenBy(StrEnum):
    """Who filled the form in."""

    YOUNG_PERSON = "young_person"
    PARENT = "parent"


class FeedbackAnswer(StrEnum):
    """What was said to one statement. Skipped is not the same as rather not say."""

    YES = "yes"
    SORT_OF = "sort_of"
    NO = "no"
    RATHER_NOT = "rather_not"
    SKIPPED = "skipped"


STATEMENTS = ("listened", "there", "say", "safer", "closer", "recommend")
"""The keys of the statements, in order: the same in every form, so that answers can stand side by side."""


class WrongFeedback(ValueError):
    """A form that is not there, or an answer that does not belong to it. Says which."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence to agree with, by its key."""

    key: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackForm:
    """A form as its data file states it, in force from `valid_from` until before `valid_to`.

    `answers` are the answers that are offered, with their words. Raises WrongFeedback when its statements are not
    those that every form has.
    """

    given_by: GivenBy
    title: str
    version: str
    valid_from: date
    valid_to: date | None
    source: str
    licence: str
    verified: bool
    caution: str
    statements: tuple[Statement, ...]
    answers: Mapping[FeedbackAnswer, str]
    skipped: str
    helped: str
    different: str

    def __post_init__(self) -> None:
        keys = tuple(statement.key for statement in self.statements)
        if keys != STATEMENTS:
            raise WrongFeedback(f"The form '{self.title}' asks {keys}; every form asks {STATEMENTS}, in this order.")

    def label(self, answer: FeedbackAnswer) -> str:
        """Return the words of an answer."""
        return self.skipped if answer is FeedbackAnswer.SKIPPED else self.answers[answer]

    def complete(self, answers: Mapping[str, FeedbackAnswer]) -> dict[str, FeedbackAnswer]:
        """Give an answer to every statement: what was left out was skipped. Raises WrongFeedback for an unknown key."""
        unknown = sorted(set(answers) - set(STATEMENTS))
        if unknown:
            raise WrongFeedback(f"The form '{self.title}' has no statement {unknown[0]!r}.")
        return {key: answers.get(key, FeedbackAnswer.SKIPPED) for key in STATEMENTS}

    def read(self, answers: Mapping[str, FeedbackAnswer]) -> list[tuple[str, str]]:
        """List each statement with what was answered, in words."""
        complete = self.complete(answers)
        return [(statement.words, self.label(complete[statement.key])) for statement in self.statements]
