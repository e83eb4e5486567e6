"""A form that changes a record, and never over a colleague's words: who comes second chooses what to keep."""

from collections.abc import Callable
from copy import copy
from datetime import date
from typing import Any, Self
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField

from act.design.conflict_choices import ALL, ASKED, BOTH, CHOICE, MINE, SEEN_NOW, THEIRS
from act.design.text_differences import together
from act.design.words import long_date
from act.trust.models import ServiceRecord
from act.trust.records.versions import Stale
from act.trust.scope.standing import Standing
from act.trust.web.action_form import OUT_OF_DATE, ActionForm
from act.trust.web.conflicts import EditConflict, Meanwhile, as_sent, chosen_already
from act.trust.web.http import Request

CHOOSE = "Choose what to keep for each question below"


class VersionedForm(ActionForm):
    """A form that changes a record, and never over somebody else's words."""

    seen = forms.IntegerField(widget=forms.HiddenInput, error_messages={"required": OUT_OF_DATE})

    stale = False
    """Somebody else saved while this form was open."""
    meanwhile: tuple[EditConflict, ...] = ()
    """Where their words and the words typed here differ."""
    now_seen = 0
    """The version that is saved now."""
    choosing = False
    """Whether the page asks which of them to keep, in place of the form. Until it is chosen, the form stays stale."""
    combining = False
    """Whether it shows the form with both in it, to be edited before it is saved."""
    unchosen = False
    """Whether a choice that was asked for is missing: then nothing is saved."""

    @classmethod
    def opened(cls, request: Request, **more: Any) -> Self:
        form = super().opened(request, **more)
        if request.method == "POST":
            form._take_choices()
        return form

    @property
    def status(self) -> int:
        return 409 if self.stale or self.combining else super().status

    def _act(self, by: Standing, act: Callable[[], UUID]) -> UUID | None:
        if self.combining:
            return None
        try:
            return super()._act(by, act)
        except Stale as stale:
            self.stale, self.meanwhile = True, self._differences(stale.record, by)
            self.choosing = bool(self.meanwhile) and all(row.name in self.initial for row in self.meanwhile)
            if self.unchosen and self.choosing:
                self.add_error(None, CHOOSE)
            self.now_seen = stale.record.version
            if not self.choosing:
                self._set("seen", self.now_seen)
            self._renew_key(by)
            return None

    def remembers(self, record: ServiceRecord, name: str) -> bool:
        """Tell whether the record holds an answer to this question at all."""
        return hasattr(record, name)

    def saved(self, record: ServiceRecord, name: str) -> str:
        """Return what the record holds by now for one question; a form that asks otherwise says how."""
        return _read(getattr(record, name, None))

    def _take_choices(self) -> None:
        """Put what was chosen of two answers into the form. Without every choice it is as stale as it was."""
        sent: Any = self.data
        asked = sent.getlist(ASKED)
        for name in asked:
            chosen = self.data.get(ALL) or self.data.get(f"{CHOICE}{name}", "")
            saved = as_sent(self.initial.get(name))
            if chosen == THEIRS and name in self.fields:
                self._put(name, saved)
            elif chosen == BOTH and self._combines(name):
                self._put(name, [together(saved[0], self.data.get(name, ""))])
                self.combining = True
            elif chosen != MINE:
                self.unchosen = True
        self.combining &= not self.unchosen
        if asked and not self.unchosen:
            self._set("seen", self.data.get(SEEN_NOW, ""))

    def _combines(self, name: str) -> bool:
        return name in self.fields and isinstance(self.fields[name].widget, forms.Textarea)

    def _put(self, name: str, values: list[str]) -> None:
        sent: Any = copy(self.data)
        sent.setlist(self.add_prefix(name), values)
        self.data = sent

    def _differences(self, record: ServiceRecord, by: Standing) -> tuple[EditConflict, ...]:
        meanwhile = Meanwhile(record, self.cleaned_data["seen"], by.user)
        before = meanwhile.before
        rows = (
            (field, self.saved(record, field.name), _read(self.cleaned_data[field.name]))
            for field in self.visible_fields()
            if self.remembers(record, field.name)
        )
        return tuple(
            EditConflict(
                str(field.label),
                _chosen(field, saved),
                _chosen(field, typed),
                field.name,
                meanwhile.who(field.name),
                chosen_already(before=self.saved(before, field.name) if before else None, saved=saved, typed=typed),
                self._combines(field.name) and bool(saved and typed),
            )
            for field, saved, typed in rows
            if saved != typed
        )


def _read(value: object) -> str:
    return long_date(value) if isinstance(value, date) else str(value or "")


def _chosen(field: BoundField, value: str) -> str:
    """Return the words of an answer that was chosen from a few, or the value itself."""
    options = getattr(field.field, "options", ())
    return next((str(option.label) for option in options if option.value == value), value)
