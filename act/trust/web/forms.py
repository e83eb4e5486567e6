"""What every form carries: a key that makes it count once, and the version that it was made from."""

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Self
from uuid import UUID, uuid4

from django import forms
from django.db import IntegrityError
from django.forms.boundfield import BoundField
from django.forms.utils import ErrorDict
from django.http import QueryDict
from django.urls import reverse

from act.design.rendering import AGAIN
from act.design.words import clock, long_date
from act.trust.models import ServiceRecord, UnsentForm
from act.trust.records.versions import Stale
from act.trust.scope.standing import Refused, Standing
from act.trust.walls.read_only import sentence_of
from act.trust.web.http import Request
from act.trust.web.idempotency import Again, SameWords, once
from act.trust.web.unsent_words import discard_words, unsent_form

OUT_OF_DATE = "This page was open too long. What you typed is below: check it and send it again."


class ActionForm(forms.Form):
    """A form that leads to one action, however often it is sent."""

    once = forms.UUIDField(widget=forms.HiddenInput, initial=uuid4, error_messages={"required": OUT_OF_DATE})

    HOUSEKEEPING = frozenset({"once", "seen"})

    repeatable = False
    """Whether the same words again are another act: starting something, for example."""
    place = ""
    """The address of its page, under which unsent words are kept."""
    same_at: datetime | None = None
    """When the same words were sent before: the page asks whether this is another one."""
    brought_back: datetime | None = None
    """When the words that it now shows were kept, if they were never sent."""

    @classmethod
    def opened(cls, request: Request, **more: Any) -> Self:
        """Return the form as this request shows it: sent, or with unsent words of before, or fresh."""
        if request.method == "POST":
            form = cls(request.POST, **more)
        else:
            form = cls(**more)
            form._bring_back(unsent_form(request.standing, request.path))
        form.place = request.path
        return form

    @property
    def status(self) -> int:
        """The HTTP status of a page with this form on it."""
        if self.same_at:
            return 409
        return 422 if self.is_bound and self.errors else 200

    def said(self) -> dict[str, Any]:
        """Return what the person said, without the housekeeping."""
        return {name: value for name, value in self.cleaned_data.items() if name not in self.HOUSEKEEPING}

    def submit(self, *, by: Standing, act: Callable[[], UUID]) -> UUID | None:
        """Run the action once and gives its record's key; None when something is to be put right or answered first."""
        if self.brought_back or not self.is_valid():
            return None

        def act_and_let_go() -> UUID:
            done = act()
            discard_words(by, self.place)
            return done

        try:
            return once(
                self.cleaned_data["once"],
                by=by,
                said={**self.said(), "page": self.place, "seen": self.cleaned_data.get("seen")},
                act=act_and_let_go,
                again=self._again,
            )
        except SameWords as same:
            self.same_at = same.at
            self.add_error(None, f"You sent the same at {clock(same.at)}. Is this another one?")
            return None
        except Refused as refused:
            self.add_error(refused.field if refused.field in self.fields else None, str(refused))
        except IntegrityError as refused:
            if not sentence_of(refused):
                raise
            self.add_error(None, sentence_of(refused))
        self._set("once", uuid4())
        return None

    @property
    def _again(self) -> Again:
        """What was answered to the question whether this is another one."""
        said = self.data.get(AGAIN, "")
        return Again.YES if self.repeatable else Again(said) if said in set(Again) else Again.ASK

    def full_clean(self) -> None:
        super().full_clean()
        if self.is_bound and "once" in self.errors:
            self.errors.pop("once")
            self.add_error(None, OUT_OF_DATE)
            self._set("once", uuid4())

    @property
    def keep_at(self) -> str:
        """Where a page sends what is typed, to be kept."""
        return reverse("trust:keep")

    def _bring_back(self, unsent: UnsentForm | None) -> None:
        """Show kept words as if just typed, without finding fault with them yet."""
        if unsent is None:
            return
        words = QueryDict(mutable=True)
        for name, values in unsent.words.items():
            words.setlist(name, values)
        for hidden in self.hidden_fields():
            words[hidden.html_name] = str(hidden.value())
        self.data, self.is_bound, self.brought_back = words, True, unsent.at
        # Django checks a bound form when its errors are first asked for: these say that it has been checked.
        self._errors = ErrorDict()

    def _set(self, name: str, value: object) -> None:
        changed: Any = copy(self.data)
        changed[self.add_prefix(name)] = str(value)
        self.data = changed


@dataclass(frozen=True)
class EditConflict:
    """One question that two people answered: what is saved now, and what was typed here."""

    label: str
    saved: str
    typed: str


class VersionedForm(ActionForm):
    """A form that changes a record, and never over somebody else's words."""

    seen = forms.IntegerField(widget=forms.HiddenInput, error_messages={"required": OUT_OF_DATE})

    stale = False
    """Somebody else saved while this form was open."""
    meanwhile: tuple[EditConflict, ...] = ()
    """Where their words and the words typed here differ."""

    @property
    def status(self) -> int:
        return 409 if self.stale else super().status

    def submit(self, *, by: Standing, act: Callable[[], UUID]) -> UUID | None:
        try:
            return super().submit(by=by, act=act)
        except Stale as stale:
            self.stale, self.meanwhile = True, self._differences(stale.record)
            self._set("seen", stale.record.version)
            self._set("once", uuid4())
            return None

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        """Tell whether the record holds an answer to this question at all."""
        return hasattr(record, name)

    def saved(self, record: ServiceRecord, name: str) -> str:
        """Return what the record holds by now for one question; a form that asks otherwise says how."""
        return _read(getattr(record, name, None))

    def _differences(self, record: ServiceRecord) -> tuple[EditConflict, ...]:
        rows = (
            (field, self.saved(record, field.name), _read(self.cleaned_data[field.name]))
            for field in self.visible_fields()
            if self.remembers(record, field.name)
        )
        return tuple(
            EditConflict(str(field.label), _chosen(field, saved), _chosen(field, typed))
            for field, saved, typed in rows
            if saved != typed
        )


def _read(value: object) -> str:
    return long_date(value) if isinstance(value, date) else str(value or "")


def _chosen(field: BoundField, value: str) -> str:
    """Return the words of an answer that was chosen from a few, or the value itself."""
    options = getattr(field.field, "options", ())
    return next((str(option.label) for option in options if option.value == value), value)
