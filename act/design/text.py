"""A question answered in words."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy


class TextField(forms.CharField):
    """Words in one line, or in a box of several `lines`; too many are answered with a sentence that names the field."""

    def __init__(self, *, label: str, lines: int = 1, attrs: dict[str, str] | None = None, **rest: Any) -> None:
        widget = forms.Textarea(attrs={"rows": lines}) if lines > 1 else forms.TextInput(attrs=attrs)
        too_long = gettext_lazy("“%(label)s” must be %(most)s characters or fewer") % {
            "label": label,
            "most": rest.get("max_length"),
        }
        messages = {"max_length": too_long, **rest.pop("error_messages", {})}
        super().__init__(label=label, widget=widget, error_messages=messages, **rest)
