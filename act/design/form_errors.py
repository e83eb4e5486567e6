"""What is wrong with a form, in sentences that lead to the input they are about."""

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField
from django.utils.translation import gettext

from act.design.day_month_year import BOXES, ThreeBoxes


def errors(form: forms.BaseForm) -> list[dict[str, str]]:
    """Return each mistake with the address of the input that it is about; a mistake of the whole form has none."""
    summary = [{"text": str(text)} for text in form.non_field_errors()]
    for bound in form:
        place = {} if bound.is_hidden else {"href": f"#{first_input(bound)}"}
        summary += [{"text": sentence, **place} for sentence in sentences(bound)]
    return summary


def sentences(bound: BoundField) -> list[str]:
    """Return what is wrong with a field; Django's "this field is required" says which field, and what to do."""
    bare = str(forms.Field.default_error_messages["required"])
    return [_asked(bound) if text == bare else text for text in map(str, bound.errors)]


def _asked(bound: BoundField) -> str:
    if isinstance(bound.field.widget, forms.widgets.ChoiceWidget):
        return gettext("Choose an answer to “%(label)s”") % {"label": bound.label}
    if str(bound.label).endswith("?"):
        return gettext("Answer “%(label)s”") % {"label": bound.label}
    return gettext("Fill in “%(label)s”") % {"label": bound.label}


def first_input(bound: BoundField) -> str:
    """Return the id of the input to go to: the first wrong box of a date, the first answer, else the input itself."""
    if isinstance(bound.field.widget, ThreeBoxes):
        wrong = wrong_boxes(bound)
        return f"{bound.auto_id}-{wrong[0] if wrong else BOXES[0]}"
    return bound.auto_id


def wrong_boxes(bound: BoundField) -> tuple[str, ...]:
    """Return the boxes of a three-box date that a mistake is about; all of them when it does not say."""
    errors_of_field: list[ValidationError] = bound.errors.as_data()
    named = [box for error in errors_of_field for box in (error.params or {}).get("boxes", BOXES)]
    return tuple(box for box in BOXES if box in named)
