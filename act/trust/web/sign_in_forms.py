"""Signing in, and choosing another password."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.password_validation import validate_password
from django.http import HttpRequest

from act.design.words import local
from act.trust.models import User
from act.trust.web.guessing.attempts import Paused
from act.trust.web.guessing.checking import check
from act.trust.web.guessing.places import Busy

BUSY = "Many people are signing in just now. Wait a few seconds, and try again."

LONGEST_PASSWORD = 1_000
"""Characters: more than anybody types, and little to hash."""
A_SECOND = timedelta(seconds=1)


def _pause_in_words(until: datetime) -> str:
    at = local(until + A_SECOND).strftime("%H:%M:%S")  # to the full second, and never too early
    return (
        f"Too many wrong passwords were entered for this sign-in name. Try again from {at}: then the right password "
        "gets you in. If it wasn't you, tell your manager."
    )


class SignInForm(AuthenticationForm):
    """Sign-in name and password."""

    error_messages = {
        "invalid_login": "Your sign-in name or password is wrong. Check both and try again.",
        "inactive": "Your sign-in name or password is wrong. Check both and try again.",
    }

    status = 200
    """The HTTP status of a page with this form on it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"] = forms.CharField(
            label="Password",
            strip=False,
            max_length=LONGEST_PASSWORD,
            widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        )
        self.fields["username"].error_messages["required"] = "Enter your sign-in name."
        self.fields["password"].error_messages["required"] = "Enter your password."

    def clean(self) -> dict[str, Any]:
        """Raise ValidationError for a wrong name or password, in a pause, and while too many are being checked."""
        self.status = 422
        name, password = self.cleaned_data.get("username"), self.cleaned_data.get("password")
        if self.request and name and password:
            self.user_cache = self._checked(self.request, name, password)
        return self.cleaned_data

    def _checked(self, request: HttpRequest, name: str, password: str) -> User:
        try:
            user = check(request, name, password)
        except Busy as busy:
            self.status = 503
            raise forms.ValidationError(BUSY) from busy
        except Paused as paused:
            self.status = 429
            raise forms.ValidationError(_pause_in_words(paused.until)) from paused
        if user is None:
            raise self.get_invalid_login_error()
        return user


class PasswordForm(forms.Form):
    """One's own password: the one of now, and another one that nobody else knows."""

    password_now = forms.CharField(
        label="Your current password",
        max_length=LONGEST_PASSWORD,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        error_messages={"required": "Enter your current password"},
    )
    password = forms.CharField(
        label="New password",
        max_length=LONGEST_PASSWORD,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="At least 12 characters. Three or four words that only you would put together work well.",
        error_messages={"required": "Enter a new password"},
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.user = user

    def clean_password_now(self) -> str:
        """Raise ValidationError for a wrong one."""
        now: str = self.cleaned_data["password_now"]
        if not self.user.check_password(now):
            raise forms.ValidationError("That isn't your current password")
        return now

    def clean_password(self) -> str:
        """Raise ValidationError for one that is short, well known, or the same as before."""
        password: str = self.cleaned_data["password"]
        if password == self.cleaned_data.get("password_now"):
            raise forms.ValidationError("Your new password must be different from your current one")
        validate_password(password, self.user)
        return password
