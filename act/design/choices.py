"""Questions with a few answers: each with its own words, and some that ask one thing more."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from django import forms

APART = frozenset({"not_asked", "declined", "not_known", "none"})
"""Answers that say why there is no answer: they stand below an "or"."""


@dataclass(frozen=True)
class Choice:
    """One answer. `hint` explains it; `reveals` names the form field that is shown while it is chosen.

    `missing` is what to say when the revealed field is then left empty; without it that field may stay empty.
    `apart` sets the answer below an "or" (in a checkbox list it also clears the others); None decides by value.
    `otherwise` tells it from another answer that reads the same, such as the sign-in name of somebody.
    """

    value: str
    label: str
    hint: str = ""
    reveals: str = ""
    missing: str = ""
    apart: bool | None = None
    otherwise: str = ""

    @property
    def stands_apart(self) -> bool:
        """Whether an "or" comes before it."""
        return self.value in APART if self.apart is None else self.apart


def choices(
    pairs: Iterable[tuple[str, Any]],
    *,
    hints: Mapping[str, str] | None = None,
    reveals: Mapping[str, str] | None = None,
) -> list[Choice]:
    """Return answers from a model's choices (`choices(Living.choices, hints={Living.KIN: "..."})`), blank left out."""
    hints, reveals = hints or {}, reveals or {}
    return [
        Choice(value, str(label), hint=hints.get(value, ""), reveals=reveals.get(value, ""))
        for value, label in pairs
        if value
    ]


class _Options:
    """Keeps the answers beside Django's plain pairs."""

    options: tuple[Choice, ...]

    def __init__(self, options: Iterable[Choice], **rest: Any) -> None:
        self.options = tuple(options)
        super().__init__(choices=[(option.value, option.label) for option in self.options], **rest)  # type: ignore[call-arg]


class RadioField(_Options, forms.ChoiceField):
    """One answer out of a few, as radio buttons: `RadioField([Choice("mother", "Her mother"), ...], label=...)`."""

    widget = forms.RadioSelect
    default_error_messages: ClassVar = {
        "required": "Choose one answer",
        "invalid_choice": "Choose one of the answers shown",
    }


class CheckboxesField(_Options, forms.MultipleChoiceField):
    """Any number of answers, as checkboxes."""

    widget = forms.CheckboxSelectMultiple
    default_error_messages: ClassVar = {
        "required": "Choose at least one answer",
        "invalid_choice": "Choose from the answers shown",
    }


def told_apart(options: Iterable[Choice]) -> tuple[Choice, ...]:
    """Return answers of which no two read the same, where they say what tells them apart."""
    answers = tuple(options)
    read_as = Counter(_read(option.label) for option in answers)
    return tuple(
        replace(option, label=f"{option.label} ({option.otherwise})")
        if option.otherwise and read_as[_read(option.label)] > 1
        else option
        for option in answers
    )


def _read(label: str) -> str:
    """Return a label as the eye reads it: without regard to capitals, accents and spaces."""
    letters = unicodedata.normalize("NFKD", label.casefold())
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())


def offer(form: forms.BaseForm, **answers: Iterable[Choice]) -> None:
    """Give questions of one form answers that are known only when they are asked: `offer(form, worker=[...])`."""
    for name, options in answers.items():
        field = form.fields[name]
        assert isinstance(field, RadioField | CheckboxesField), f"{name} is not a question with answers"
        field.options = told_apart(options)
        field.choices = [(option.value, option.label) for option in field.options]


class ConditionalFields(forms.BaseForm):
    """A form mixin: a field shown by an answer counts only while that answer is chosen.

    Declare the revealed field `required=False`; `Choice.missing` makes it needed. Put the mixin before forms.Form.
    """

    def clean(self) -> dict[str, Any]:
        """Empty what is hidden, and asks for what is shown and needed."""
        cleaned = super().clean() or self.cleaned_data
        shown = {option.reveals: option for name, option in revealing(self) if option.value in _many(cleaned.get(name))}
        for name in {option.reveals for _, option in revealing(self)} - shown.keys():
            # What is typed into a field that is hidden by now is no answer, and no mistake either.
            self.errors.pop(name, None)
            cleaned[name] = self.fields[name].to_python(None)
        for name, option in shown.items():
            if option.missing and not cleaned.get(name) and name not in self.errors:
                self.add_error(name, option.missing)
        return cleaned


def revealing(form: forms.BaseForm) -> Iterator[tuple[str, Choice]]:
    """Return each answer of the form that shows another field, with the name of its question."""
    for name, field in form.fields.items():
        for option in getattr(field, "options", ()):
            if option.reveals:
                yield name, option


def choices_of(field: forms.Field) -> tuple[Choice, ...]:
    """Return the answers of any field with choices; Django's own pairs and groups become plain ones, all as text."""
    if options := getattr(field, "options", None):
        return tuple(options)
    return tuple(Choice(str(value), str(label)) for value, label in _pairs(getattr(field, "choices", ())))


def _many(chosen: Any) -> list[Any]:
    return chosen if isinstance(chosen, list) else [chosen]


def _pairs(choices: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
    for value, label in choices:
        if isinstance(label, (list, tuple)):
            yield from _pairs(label)
        else:
            yield ("" if value is None else value), label
