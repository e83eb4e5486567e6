"""Where two people saved one form: for each answer that differs, which of the two to keep. Works without script.

A form that asks so has `meanwhile`: a row for each difference (`label`, `name`, `typed`, `saved`, `who`, `kept`,
`combines`). All that was typed travels along in hidden fields until the choice is made.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.utils.translation import gettext
from markupsafe import Markup

from act.design.components import govuk
from act.design.text_differences import changed

CHOICE, ASKED, ALL, SEEN_NOW = "choose-", "choose", "choose_all", "seen_now"
"""Names under which the form sends them: a choice by its question, the questions asked, one choice for all, and the
version that is saved now."""
MINE, THEIRS, BOTH = "mine", "theirs", "both"
OURS = frozenset({"csrfmiddlewaretoken", "once", "seen", "writer", "again", ASKED, ALL, SEEN_NOW})


def choices(form: forms.BaseForm) -> Markup:
    """Draw the choices, with two buttons that make them all, and what was typed in hidden fields."""
    rows = form.meanwhile  # type: ignore[attr-defined]
    now = Markup('<input type="hidden" name="{}" value="{}">').format(SEEN_NOW, form.now_seen)  # type: ignore[attr-defined]
    drawn = [now, *_typed(form.data), *(_choice(row) for row in rows)]
    if len(rows) > 1:
        drawn.append(_all_at_once())
    return Markup("\n").join(drawn)


def _choice(row: Any) -> Markup:
    mine, theirs = changed(row.typed, row.saved)
    items = [_item(row, MINE, gettext("You wrote"), mine), _item(row, THEIRS, row.who, theirs)]
    if row.combines:
        items.append({"value": BOTH, "text": gettext("Put both in, to edit them before saving")})
    asked = Markup('<input type="hidden" name="{}" value="{}">').format(ASKED, row.name)
    legend = {"text": row.label, "classes": "govuk-fieldset__legend--s"}
    name = f"{CHOICE}{row.name}"
    return asked + govuk("radios", {"name": name, "idPrefix": name, "items": items, "fieldset": {"legend": legend}})


def _item(row: Any, value: str, who: str, words: str) -> dict[str, Any]:
    said = Markup('<span class="act-words" dir="auto">{}</span>').format(words or gettext("Nothing"))
    return {"value": value, "html": Markup("{}: {}").format(who, said), "checked": row.kept == value}


def _all_at_once() -> Markup:
    buttons = {MINE: gettext("Keep all of mine"), THEIRS: gettext("Keep all of theirs")}
    return Markup('<div class="act-actions">{}</div>').format(
        Markup("").join(
            govuk(
                "button", text=words, name=ALL, value=value, classes="govuk-button--secondary", preventDoubleClick=True
            )
            for value, words in buttons.items()
        )
    )


def _typed(data: Any) -> Iterator[Markup]:
    for name, values in _lists(data):
        if name not in OURS and not name.startswith(CHOICE):
            for value in values:
                yield Markup('<input type="hidden" name="{}" value="{}">').format(name, value)


def _lists(data: Any) -> Iterable[tuple[str, list[str]]]:
    return data.lists() if hasattr(data, "lists") else [(name, [value]) for name, value in data.items()]
