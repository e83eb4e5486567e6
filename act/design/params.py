"""What every component asks for, taken from a bound field: name, label, hint, mistake, and what is in the box."""

from typing import Any

from django.forms.boundfield import BoundField

from act.design.form_errors import sentences

Params = dict[str, Any]
PASSED_ON = ("autocomplete", "inputmode", "autocapitalize", "pattern", "spellcheck", "rows")
LEFT_OUT = {*PASSED_ON, "class", "id", "required", "maxlength", "minlength", "min", "max", "step", "cols", "type"}
"""Attributes that a component has its own parameter for, or that the browser would check before we can explain."""


def common(bound: BoundField, overrides: Params) -> Params:
    """Return the parameters that all components share; overrides win over what the form says."""
    given = {"label": bound.label, "heading": False, "hint": bound.help_text, "width": None, **overrides}
    attrs = bound.field.widget.attrs
    wide = f"govuk-input--width-{given['width']}" if given["width"] else ""
    params: Params = {
        "id": bound.auto_id,
        "name": bound.html_name,
        "label": headed(given.pop("label"), given.pop("heading"), "label"),
        "hint": {"text": given["hint"]} if given["hint"] else None,
        "errorMessage": {"text": " ".join(sentences(bound))} if bound.errors else None,
        "classes": " ".join(filter(None, (attrs.get("class"), wide))),
        "attributes": {key: value for key, value in attrs.items() if key not in LEFT_OUT},
        "disabled": bound.field.disabled,
        **{key: attrs[key] for key in PASSED_ON if key in attrs},
    }
    del given["hint"], given["width"]
    return params | {key: _worded(value) if key in ("prefix", "suffix") else value for key, value in given.items()}


def grouped(bound: BoundField, overrides: Params) -> Params:
    """Return the same for a question with several inputs: the label becomes the legend around them."""
    params = common(bound, overrides)
    legend = headed(overrides.get("label", bound.label), overrides.get("heading", False), "fieldset__legend")
    return {**params, "idPrefix": bound.auto_id, "fieldset": {"legend": legend}}


def headed(text: Any, heading: bool | str, kind: str) -> Params:
    """Return a label or legend: plain (False), the h1 of the page (True), or of a size alone ("s", "m", "l", "xl")."""
    size = heading if isinstance(heading, str) else "l" if heading else "s"
    return {"text": text, "classes": f"govuk-{kind}--{size}", "isPageHeading": heading is True}


def shown(bound: BoundField) -> str:
    """Return what is in the box: what was typed, or what is already known."""
    value = bound.field.widget.format_value(bound.value())
    return "" if value is None else str(value)


def chosen(bound: BoundField) -> list[str]:
    """Return the answers chosen so far, always as text; one empty text when there is none."""
    value = bound.value()
    many = value if isinstance(value, (list, tuple, set)) else [value]
    return ["" if answer is None else str(getattr(answer, "value", answer)) for answer in many] or [""]


def _worded(text: Any) -> Params:
    return {"text": text}
