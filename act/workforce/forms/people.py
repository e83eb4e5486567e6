"""A question with a list of colleagues, which says who of them is away."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from django import forms

from act.design.choices import Choice, told_apart
from act.trust.models import User


class ColleagueField(forms.ChoiceField):
    """A list of colleagues to choose one from; `nobody` is what the empty answer says."""

    widget = forms.Select

    def __init__(self, *, nobody: str, **rest: Any) -> None:
        self.nobody = nobody
        self.users: dict[str, User] = {}
        super().__init__(choices=[("", nobody)], **rest)
        self.error_messages["invalid_choice"] = "Choose someone from the list"

    def offer(self, users: Iterable[User], away: Mapping[UUID, str]) -> None:
        """Offer these people, and say who of them is away."""
        self.users = {str(user.pk): user for user in users}
        options = told_apart(Choice(key, user.name, otherwise=user.username) for key, user in self.users.items())
        words = [(option.value, _with_away(option.label, away.get(UUID(option.value)))) for option in options]
        self.choices = [("", self.nobody), *words]

    def chosen(self, value: str) -> User | None:
        """Return who an answer names; None for nobody."""
        return self.users.get(value)


def _with_away(name: str, away: str | None) -> str:
    return f"{name} ({away})" if away else name
