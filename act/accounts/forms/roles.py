"""The shape of a role for somebody, of a new account, and of their end."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password

from act.accounts.actions.postings import NO_SIGN_IN_NAME, SIGN_IN_NAME, RoleFacts
from act.design.forms import Choice, ConditionalFields, DayMonthYear, RadioField, TextField, offer
from act.trust import clock
from act.trust.models import Authority, User
from act.trust.scope.roles import CONFIRMED, GIVEN_BY_TWO, ROLES, Role
from act.trust.web.forms import ActionForm

NOT_KNOWN = "No account has this sign-in name. Check it, or add the person first"


class GiveRoleForm(ConditionalFields, ActionForm):
    """Who gets which role, where and from when. What is typed here is kept nowhere."""

    username = TextField(
        label="Sign-in name",
        max_length=150,
        attrs={"autocomplete": "off", "spellcheck": "false", "autocapitalize": "none"},
        error_messages={"required": "Enter their sign-in name"},
    )
    role = RadioField([], label="Which role?", error_messages={"required": "Choose a role"})
    authority = RadioField([], label="Which authority?", error_messages={"required": "Choose an authority"})
    since = DayMonthYear(
        label="When does it start?",
        noun="first day",
        initial=clock.today,
        earliest=clock.today,
        help_text="Today or later.",
    )
    why = TextField(
        label="Why do they need it?",
        required=False,
        max_length=500,
        lines=2,
        help_text="Only for a role that needs a second person. They will read it.",
    )
    places = forms.IntegerField(
        label="Places for young people",
        required=False,
        min_value=1,
        max_value=100,
        help_text="How many young people they can work with at once.",
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "govuk-input--width-3"}),
        error_messages={"invalid": "Places must be a number, like 8"},
    )
    agency = TextField(
        label="Agency",
        required=False,
        max_length=100,
        help_text="The organisation they work for, such as a police force or a charity.",
    )

    field_order = ["name", "username", "password", "role", "authority", "since", "why", "places", "agency", "once"]

    def __init__(
        self, *args: Any, roles: Iterable[Role], places: dict[str, Authority], known: str = "", **kwargs: Any
    ) -> None:
        roles = list(roles)
        kwargs["initial"] = {"username": known, "authority": _only(places)}
        super().__init__(*args, **kwargs)
        self.authorities = places
        for role in REVEALS.keys() - set(roles):
            del self.fields[REVEALS[role]]
        offer(
            self,
            role=[_choice(role) for role in roles],
            authority=[Choice(key, authority.name) for key, authority in places.items()],
        )

    @property
    def keep_at(self) -> str:
        """Nowhere: a password may be among it."""
        return ""

    def clean_username(self) -> str:
        """Raise ValidationError for somebody whom nobody added."""
        username: str = self.cleaned_data["username"].lower()
        if not User.objects.filter(username=username).exists():
            raise forms.ValidationError(NOT_KNOWN)
        return username

    def clean(self) -> dict[str, Any]:
        """Say at its box what a role still needs."""
        answers = super().clean()
        role = answers.get("role")
        if role in GIVEN_BY_TWO and not answers.get("why"):
            self.add_error("why", "Enter why, in one sentence: a second person must agree")
        return answers

    def facts(self, user: User) -> RoleFacts:
        """Return the answers, for somebody."""
        answers = self.cleaned_data
        role = Role(answers["role"])
        return RoleFacts(
            user=user,
            authority=self.authorities[answers["authority"]],
            role=role,
            since=answers["since"],
            agency=answers["agency"] if role is Role.PARTNER else "",
            places=answers.get("places"),
            why=answers["why"],
        )


class AddAccountForm(GiveRoleForm):
    """The same for somebody who does not sign in yet, with their first password."""

    HOUSEKEEPING = ActionForm.HOUSEKEEPING | {"password"}

    name = TextField(
        label="Name",
        max_length=150,
        help_text="The name colleagues know them by.",
        error_messages={"required": "Enter their name"},
    )
    password = forms.CharField(
        max_length=1_000,
        label="First password",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="At least 12 characters. Give it to them yourself. They choose their own when they sign in.",
        error_messages={"required": "Enter a first password"},
    )

    def clean_username(self) -> str:
        """Raise ValidationError for a name with spaces or accents; one that is taken the action refuses."""
        username: str = self.cleaned_data["username"].lower()
        if not SIGN_IN_NAME.fullmatch(username):
            raise forms.ValidationError(NO_SIGN_IN_NAME)
        return username

    def clean_password(self) -> str:
        """Raise ValidationError for one that is short or well known."""
        password: str = self.cleaned_data["password"]
        validate_password(password)
        return password


class EndRoleForm(ActionForm):
    """The first day on which a role opens nothing any more."""

    on = DayMonthYear(
        label="First day without this role",
        noun="first day without this role",
        initial=clock.today,
        earliest=clock.today,
        help_text="Choose today to end it now.",
    )


class CloseAccountForm(ActionForm):
    """Nothing is asked: it is closed."""


REVEALS = {Role.KEY_WORKER: "places", Role.PARTNER: "agency"}
"""What a role asks besides."""


def _choice(role: Role) -> Choice:
    missing = "Enter the agency they work for" if role is Role.PARTNER else ""
    reveals = REVEALS.get(role, "")
    return Choice(role.value, ROLES[role].name.capitalize(), hint=_hint(role), reveals=reveals, missing=missing)


def _only(places: dict[str, Authority]) -> str:
    return next(iter(places)) if len(places) == 1 else ""


def _hint(role: Role) -> str:
    sentence = ROLES[role].sentence
    two = " A second person must agree." if role in GIVEN_BY_TWO else ""
    confirmed = " A manager there must confirm them." if role in CONFIRMED else ""
    return f"{sentence[:1].upper()}{sentence[1:]}.{two}{confirmed}"
