"""A question answered in words."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy

from act.methods.invisible import has_marks

LONGEST_TEXT = 20_000
"""Characters, where a question says nothing shorter: seven pages. The database has the same bound."""
LONGEST_LINE = 1_000
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Unicode's control characters and surrogates, but for those of a new line and of a tab."""


def has_control_characters(text: str) -> bool:
    """Tell whether a text holds characters that no key types. A paste brings them; not every database keeps them."""
    return CONTROL.search(text) is not None


class TextField(forms.CharField):
    """Words in one line, or in a box of several `lines`; too many are answered with a sentence that names the field."""

    def __init__(self, *, label: str, lines: int = 1, attrs: dict[str, str] | None = None, **rest: Any) -> None:
        widget = forms.Textarea(attrs={"rows": lines}) if lines > 1 else forms.TextInput(attrs=attrs)
        rest.setdefault("max_length", LONGEST_TEXT if lines > 1 else LONGEST_LINE)
        too_long = gettext_lazy("“%(label)s” must be %(most)s characters or fewer") % {
            "label": label,
            "most": rest["max_length"],
        }
        messages = {"max_length": too_long, **rest.pop("error_messages", {})}
        super().__init__(label=label, widget=widget, error_messages=messages, **rest)

    def to_python(self, value: Any) -> str:
        """Return the words. Raise ValidationError for characters that can't be saved."""
        words = super().to_python(value) or ""
        if self._holds_unseen(words):
            sentence = gettext_lazy(
                "“%(label)s” has an invisible character in it that we can't save. It may have come with a paste: "
                "delete the words around it and type them again."
            )
            raise ValidationError(sentence, "control_characters", {"label": self.label})
        return words

    def _holds_unseen(self, words: str) -> bool:
        return has_control_characters(words)


class NameField(TextField):
    """A name in one line, without a letter that nobody sees."""

    def _holds_unseen(self, words: str) -> bool:
        return has_control_characters(words) or has_marks(words)
