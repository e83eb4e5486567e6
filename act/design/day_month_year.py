"""A date typed in three boxes. What was typed is kept, and a mistake is named together with what would be right."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from django import forms
from django.core.exceptions import ValidationError

from act.design.words import long_date

BOXES = ("day", "month", "year")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
Bound = date | Callable[[], date] | None


class TypedDate(NamedTuple):
    """The three boxes exactly as they were typed."""

    day: str = ""
    month: str = ""
    year: str = ""

    @classmethod
    def of(cls, value: "date | TypedDate | str | None") -> "TypedDate":
        """Return the boxes for a date that is already known (as a date, or as ISO text), or empty boxes."""
        if isinstance(value, date):
            return cls(str(value.day), str(value.month), str(value.year))
        if isinstance(value, str):
            return cls(*reversed(value.split("-", 2))) if value else cls()
        return value or cls()


class ThreeBoxes(forms.Widget):
    """The boxes `name-day`, `name-month` and `name-year`. `autocomplete="bday"` asks the browser to help."""

    use_fieldset = True

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> TypedDate:
        """Return what was typed; a whole ISO date under `name` itself is understood too."""
        if whole := data.get(name):
            return TypedDate.of(str(whole))
        return TypedDate(*(str(data.get(f"{name}-{box}") or "").strip() for box in BOXES))

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        """Tell whether the form was sent without any of the boxes."""
        return name not in data and not any(f"{name}-{box}" in data for box in BOXES)

    def id_for_label(self, id_: str, index: str | None = None) -> str:
        """Return the first box is where the label and the error summary lead."""
        return f"{id_}-day" if id_ else id_


class DayMonthYear(forms.Field):
    """A date in three boxes; `noun` names it in messages ("date of birth").

    `earliest` and `latest` are dates, or functions that give one, and belong to what is allowed. A month may be typed
    as a word. A ValidationError carries the wrong boxes in `params["boxes"]`.
    """

    widget = ThreeBoxes

    def __init__(
        self,
        *,
        noun: str = "date",
        example: str = "27 3 2001",
        earliest: Bound = None,
        latest: Bound = None,
        **rest: Any,
    ) -> None:
        self.noun, self.example, self.earliest, self.latest = (noun, example, earliest, latest)
        self.said_otherwise = rest.get("error_messages") or {}
        super().__init__(**rest)

    def clean(self, value: Any) -> date | None:
        """Return the date, or None for empty boxes that may be empty. Raises ValidationError."""
        typed = TypedDate.of(value)
        if not any(typed):
            if self.required:
                raise self._wrong("required", f"Enter the {self.noun}, for example {self.example}", BOXES)
            return None
        day = self._real(typed)
        self._within(day)
        self.run_validators(day)
        return day

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Tell whether the boxes say something other than before."""
        return TypedDate.of(initial) != TypedDate.of(data)

    def _real(self, typed: TypedDate) -> date:
        if missing := tuple(box for box, text in zip(BOXES, typed, strict=True) if not text):
            what = " and ".join(f"a {box}" for box in missing)
            raise self._wrong("incomplete", f"The {self.noun} must include {what}", missing)
        if len(typed.year) != 4 or not typed.year.isdecimal():
            words = f"The year of the {self.noun} must have 4 numbers, for example {self.example.split()[-1]}"
            raise self._wrong("year", words, ("year",))
        try:
            return date(int(typed.year), _month(typed.month), int(typed.day))
        except (ValueError, OverflowError) as error:
            words = f"The {self.noun} must be a real date, for example {self.example}"
            raise self._wrong("invalid", words, _unreal(typed)) from error

    def _within(self, day: date) -> None:
        earliest, latest = (limit() if callable(limit) else limit for limit in (self.earliest, self.latest))
        if earliest and day < earliest:
            raise self._wrong("early", f"The {self.noun} must be {long_date(earliest)} or later", BOXES)
        if latest and day > latest:
            raise self._wrong("late", f"The {self.noun} must be {long_date(latest)} or earlier", BOXES)

    def _wrong(self, code: str, words: str, boxes: tuple[str, ...]) -> ValidationError:
        return ValidationError(self.said_otherwise.get(code, words), code, {"boxes": boxes})


def _month(text: str) -> int:
    return int(text) if text.isdecimal() else MONTHS.index(text[:3].lower()) + 1


def _unreal(typed: TypedDate) -> tuple[str, ...]:
    """Return the boxes that cannot be right on their own, or all three when only together they make no date."""
    try:
        month = _month(typed.month)
    except (ValueError, OverflowError):
        return ("month",)
    day = int(typed.day) if typed.day.isdecimal() else 0
    fits = (1 <= day <= 31, 1 <= month <= 12, int(typed.year) > 0)
    return tuple(box for box, fit in zip(BOXES, fits, strict=True) if not fit) or BOXES
