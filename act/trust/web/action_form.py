"""A form that counts once: it carries a key, and what is typed into it is kept until it is sent."""

from collections.abc import Callable
from contextlib import suppress
from copy import copy
from datetime import datetime
from typing import Any, Self
from uuid import UUID, uuid4

from django import forms
from django.db import IntegrityError
from django.forms.utils import ErrorDict
from django.http import QueryDict
from django.urls import reverse

from act.design.rendering import AGAIN
from act.design.words import clock
from act.trust.models import UnsentForm
from act.trust.models.unsent_form import NO_KEY
from act.trust.scope.standing import Refused, Standing
from act.trust.walls.read_only import sentence_of
from act.trust.web.http import Request
from act.trust.web.idempotency import Again, SameWords, once
from act.trust.web.unsent_words import CARRY_ON, discard_words, keep_words, key_of, unsent_forms
from act.trust.web.writers import mark_of

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
    writer = ""
    """The mark that says for whom it was made (`writers`). Empty: nothing of it is kept."""
    brought_back: datetime | None = None
    """When the words that it now shows were kept, if they were never sent."""
    unsent: tuple[UnsentForm, ...] = ()
    """Words of its page that were never sent, and that the page offers to carry on with."""

    @classmethod
    def opened(cls, request: Request, **more: Any) -> Self:
        """Return the form as this request shows it: sent, or with the unsent words that were asked for, or fresh."""
        if request.method == "POST":
            form = cls(request.POST, **more)
        else:
            form = cls(**more)
            form._offer(unsent_forms(request.standing, request.path), request.GET.get(CARRY_ON, ""))
        form.place = request.path
        form.writer = mark_of(request.user, request.path) if form.keep_at else ""
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
        if self.brought_back:
            return None
        done = self._act(by, act) if self.is_valid() else None
        if done is None:
            self.keep(by)
        return done

    def _act(self, by: Standing, act: Callable[[], UUID]) -> UUID | None:
        def act_and_let_go() -> UUID:
            done = act()
            discard_words(by, self.place, self.cleaned_data["once"])
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
        self._renew_key(by)
        return None

    def keep(self, by: Standing) -> None:
        """Keep what was sent and not saved, so that who goes back finds it offered."""
        if self.writer and isinstance(self.data, QueryDict):
            with suppress(Refused):
                keep_words(self.data, by=by, place=self.place)

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

    @property
    def sign_in_at(self) -> str:
        """Where a page leads that finds its session over."""
        return reverse("trust:sign_in")

    def _offer(self, unsent: list[UnsentForm], carry_on: str) -> None:
        """Show the words that were asked for, and offer the others."""
        chosen = next((kept for kept in unsent if str(kept.pk) == carry_on), None)
        self.unsent = tuple(kept for kept in unsent if kept is not chosen)
        if chosen:
            self._bring_back(chosen)

    def _bring_back(self, unsent: UnsentForm) -> None:
        """Show kept words as if just typed, without finding fault with them yet.

        They come with the key of their form, so that sending them from two places makes one record, and with the
        version that they were written for, so that they are not saved over a newer one.
        """
        words = QueryDict(mutable=True)
        for name, values in unsent.words.items():
            words.setlist(name, values)
        for hidden in self.hidden_fields():
            words.setdefault(hidden.html_name, str(hidden.value()))
        if unsent.form_key != NO_KEY:
            words["once"] = str(unsent.form_key)
        self.data, self.is_bound, self.brought_back = words, True, unsent.at
        # Django checks a bound form when its errors are first asked for: these say that it has been checked.
        self._errors = ErrorDict()

    def _renew_key(self, by: Standing) -> None:
        """Give the form a key of its own; what was kept of it is kept under that one."""
        if self.writer:
            discard_words(by, self.place, key_of(self.data.get("once", "")))
        self._set("once", uuid4())

    def _set(self, name: str, value: object) -> None:
        changed: Any = copy(self.data)
        changed[self.add_prefix(name)] = str(value)
        self.data = changed
