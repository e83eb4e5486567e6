"""A field of a Django form as a component of the design system: label, hint, mistake, and what was typed."""

from collections.abc import Callable, Iterator

from django import forms
from django.forms.boundfield import BoundField
from django.forms.widgets import Input
from django.utils.translation import gettext
from markupsafe import Markup

from act.design import conflict_choices
from act.design.choices import Choice, choices_of, revealing
from act.design.components import govuk
from act.design.day_month_year import BOXES, ThreeBoxes, TypedDate
from act.design.form_errors import wrong_boxes
from act.design.params import Params, chosen, common, grouped, shown
from act.design.text import LONGEST_TEXT

AGAIN = "again"
"""The name of the buttons that say whether a form is another one."""


def field(bound: BoundField, **overrides: object) -> Markup:
    """Return the whole field. Overrides are the component's own parameters, and these of ours.

    label   other words than the form's.
    hint    other words than the form's help text.
    width   2, 3, 4, 5, 10 or 20 characters.
    heading True: the label or legend is the h1 of the page; or "s", "m", "l", "xl" for its size alone.
    prefix, suffix  words right before or after what is typed ("£", "minutes").
    Raises TypeError for a widget that pages do not use.
    """
    if bound.is_hidden:
        return Markup(bound.as_hidden()) + _writer(bound) + _another(bound) + _choices(bound)
    if getattr(bound.form, "choosing", False):
        return Markup("")  # it travels along, hidden, until it is chosen what to keep
    for kind, draw in DRAWN:
        if isinstance(bound.field.widget, kind):
            return draw(bound, overrides)
    raise TypeError(f"{type(bound.field.widget).__name__} of field '{bound.name}' has no component")


def fields(form: forms.BaseForm, headed: bool = False) -> Markup:
    """Draw every field in order, those revealed by an answer inside it. `headed`: a lone one carries the page's h1."""
    lone = headed and bool(heading(form))
    return Markup("\n").join(field(bound, heading=lone) for bound in standing(form))


def _writer(bound: BoundField) -> Markup:
    """Draw the mark that says for whom the form was made, next to its key."""
    mark = getattr(bound.form, "writer", "") if bound.name == "once" else ""
    return Markup('<input type="hidden" name="writer" value="{}">').format(mark) if mark else Markup("")


def _choices(bound: BoundField) -> Markup:
    """Ask which of two answers to keep where a colleague saved meanwhile (`form.choosing`), next to its key."""
    asks = bound.name == "once" and getattr(bound.form, "choosing", False)
    return conflict_choices.choices(bound.form) if asks else Markup("")


def _another(bound: BoundField) -> Markup:
    """Ask whether a form that says the same as one before is another one (`form.same_at`), next to its key."""
    if bound.name != "once" or not getattr(bound.form, "same_at", None):
        return Markup("")
    buttons = {"no": gettext("No, take me to it"), "yes": gettext("Yes, this is another one")}
    drawn = [
        govuk("button", text=words, name=AGAIN, value=value, classes="govuk-button--secondary", preventDoubleClick=True)
        for value, words in buttons.items()
    ]
    return Markup('<div class="act-actions">{}</div>').format(Markup("").join(drawn))


def standing(form: forms.BaseForm) -> list[BoundField]:
    """Return the fields that stand on their own, in order: all but those that an answer reveals."""
    inside = {option.reveals for _, option in revealing(form)}
    return [bound for bound in form if bound.name not in inside]


def heading(form: forms.BaseForm) -> str:
    """Return what a form that asks one thing asks; empty when it asks more."""
    asked = [str(bound.label) for bound in standing(form) if not bound.is_hidden]
    return asked[0] if len(asked) == 1 else ""


def _input(bound: BoundField, overrides: Params) -> Markup:
    params: Params = {"type": getattr(bound.field.widget, "input_type", "text"), "value": shown(bound)}
    if params["type"] == "number":
        # A number field of the browser drops what it cannot read; as text, what was typed can be shown again.
        parts = isinstance(bound.field, (forms.DecimalField, forms.FloatField))
        params |= {"type": "text", "inputmode": "decimal" if parts else "numeric", "spellcheck": False}
        overrides = {"width": 5, **overrides}
    if params["type"] == "email":
        params |= {"autocomplete": "email", "spellcheck": False}
    return govuk("input", params | common(bound, overrides))


def _password(bound: BoundField, overrides: Params) -> Markup:
    return govuk("password-input", {"autocomplete": "current-password", **common(bound, overrides)})


def _textarea(bound: BoundField, overrides: Params) -> Markup:
    longest = getattr(bound.field, "max_length", None)
    longest = None if longest == LONGEST_TEXT else longest  # the house's own bound: nobody counts towards it
    params = {"rows": 5, "value": shown(bound), "maxlength": longest, **common(bound, overrides)}
    return govuk("character-count" if longest else "textarea", params)


def _file(bound: BoundField, overrides: Params) -> Markup:
    return govuk("file-upload", common(bound, overrides))


def _select(bound: BoundField, overrides: Params) -> Markup:
    items = [{"value": option.value, "text": option.label} for option in choices_of(bound.field)]
    return govuk("select", {"items": items, "value": chosen(bound)[0], **common(bound, overrides)})


def _radios(bound: BoundField, overrides: Params) -> Markup:
    return govuk("radios", {"items": list(_items(bound)), **grouped(bound, overrides)})


def _checkboxes(bound: BoundField, overrides: Params) -> Markup:
    return govuk("checkboxes", {"items": list(_items(bound)), **grouped(bound, overrides)})


def _checkbox(bound: BoundField, overrides: Params) -> Markup:
    params = common(bound, overrides)
    words, hint = params.pop("label")["text"], params.pop("hint")
    item = {"value": "on", "text": words, "hint": hint, "checked": bool(bound.value()), "id": bound.auto_id}
    return govuk("checkboxes", {**params, "idPrefix": bound.auto_id, "items": [item]})


def _three_boxes(bound: BoundField, overrides: Params) -> Markup:
    wrong, params = wrong_boxes(bound), grouped(bound, overrides)
    birthday = params.pop("autocomplete", "") == "bday"
    boxes = zip(BOXES, (gettext("Day"), gettext("Month"), gettext("Year")), TypedDate.of(bound.value()), strict=True)
    items = [
        {
            "name": box,
            "label": label,
            "value": text,
            "classes": f"govuk-input--width-{4 if box == 'year' else 2} {'govuk-input--error' if box in wrong else ''}",
            "autocomplete": f"bday-{box}" if birthday else None,
        }
        for box, label, text in boxes
    ]
    return govuk("date-input", {**params, "namePrefix": bound.html_name, "items": items})


def _items(bound: BoundField) -> Iterator[Params]:
    """Return the answers of a question, with an "or" before the first that stands apart."""
    options = [option for option in choices_of(bound.field) if option.value]
    apart = next((option for option in options[1:] if option.stands_apart), None)
    for option in options:
        if option is apart:
            yield {"divider": gettext("or")}
        yield _item(bound, option)


def _item(bound: BoundField, option: Choice) -> Params:
    return {
        "value": option.value,
        "text": option.label,
        "checked": option.value in chosen(bound),
        "disabled": bound.field.disabled,
        "hint": {"text": option.hint} if option.hint else None,
        "conditional": {"html": field(bound.form[option.reveals])} if option.reveals else None,
        "behaviour": "exclusive" if option.stands_apart else None,
    }


DRAWN: tuple[tuple[type[forms.Widget], Callable[[BoundField, Params], Markup]], ...] = (
    (ThreeBoxes, _three_boxes),
    (forms.PasswordInput, _password),
    (forms.FileInput, _file),
    (forms.CheckboxInput, _checkbox),
    (forms.CheckboxSelectMultiple, _checkboxes),
    (forms.RadioSelect, _radios),
    (forms.SelectMultiple, _checkboxes),
    (forms.Select, _select),
    (forms.Textarea, _textarea),
    (Input, _input),
)
"""The narrower kind of widget stands before the wider that it is a kind of."""
