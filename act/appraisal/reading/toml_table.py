"""A table of the file that knows where it stands, so that whatever is wrong can be said with its place."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from act.appraisal.model import ModelError
from act.appraisal.model.bounds import LARGEST
from act.appraisal.model.error import wrong_in
from act.appraisal.model.names import NAME_RULE, is_name
from act.appraisal.model.suggestions import described, misspelt, suggestion

Named = TypeVar("Named", bound=StrEnum)


class TomlTable:
    """Hands out values by key and checks their kind; `close` refuses keys that nobody asked for.

    Every method raises ModelError.
    """

    def __init__(self, place: str, values: Mapping[str, Any], above: "TomlTable | None" = None) -> None:
        self.place, self._values, self._above = place, values, above
        # What is asked for becomes known, so that `close` finds what nobody asked for; these two may always be given.
        self._known = dict.fromkeys(("source", "verified"))

    def __contains__(self, key: str) -> bool:
        self._known[key] = None
        return key in self._values

    def at(self, key: str) -> str:
        """Name where a key stands: "benefits.residential.impact"."""
        return f"{self.place}.{key}" if self.place else key

    def wrong(self, key: str, sentence: str) -> ModelError:
        """Make the error about one key of this table."""
        return wrong_in(self.place, key, sentence)

    def unusable(self, key: str, right: str, part: object = None) -> ModelError:
        """Make the error about a key that holds nothing, or the wrong kind; `right` is what to give.

        `part` is what is wrong in it, where it is a list or a table.
        """
        value = self.raw(key) if part is None else part
        if value is None:
            stray = misspelt(key, (other for other in self._values if other not in self._known))
            return self.wrong(
                key, f"nothing is given{f', unless “{stray}” is meant for it' if stray else ''}; {right}."
            )
        return self.wrong(key, f"{described(value)} cannot be used; {right}.")

    def named(self) -> tuple[str, ...]:
        """Return every key that is given, in the order of the file."""
        return tuple(self._values)

    def raw(self, key: str) -> object:
        """Return the value as it is, None when there is none."""
        self._known[key] = None
        return self._values.get(key)

    def text(self, key: str, default: str | None = None, right: str = "give words in quotation marks") -> str:
        """Read words; refused when missing and without a default."""
        value = self.raw(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not value.strip():
            raise self.unusable(key, right)
        # What a terminal would take for an order, and the end of a line, stay out of every report.
        return "".join(letter if letter.isprintable() else " " for letter in value).strip()

    def flag(self, key: str, *, default: bool) -> bool:
        """Read true or false."""
        value = self.raw(key)
        if value is not None and not isinstance(value, bool):
            raise self.unusable(key, "give true or false")
        return default if value is None else value

    def whole(self, key: str, default: int | None = None, *, least: int = 0, most: int | None = None) -> int:
        """Read a whole number between two ends."""
        value = self.raw(key)
        if value is None and default is not None:
            return default
        if not (is_number(value) and isinstance(value, int) and least <= value <= (most or value)):
            raise self.unusable(key, f"give a whole number from {least} {f'to {most:,}' if most else 'up'}")
        return value

    def numbers(self, key: str) -> tuple[float, ...]:
        """Read a list of numbers; empty when there is none."""
        value = self.raw(key)
        if value is None:
            return ()
        if not isinstance(value, list) or not value or not all(is_number(each) for each in value):
            amiss = next((each for each in value if not is_number(each)), None) if isinstance(value, list) else None
            raise self.unusable(key, "give a list of numbers, one for each year", amiss)
        return tuple(float(each) for each in value)

    def names(self, key: str) -> tuple[str, ...]:
        """Read a name or a list of names, each once; empty when there is none."""
        value = self.raw(key)
        listed = [value] if isinstance(value, str) else [] if value is None else value
        if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
            raise self.unusable(key, "give a name, or a list of names")
        return tuple(dict.fromkeys(listed))

    def one_of(self, key: str, kinds: type[Named], default: Named | None = None) -> Named:
        """Read one of the words of an enumeration."""
        value = self.raw(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or value not in list(kinds):
            raise self.unusable(key, f"give one of {', '.join(kinds)}")
        return kinds(value)

    def table(self, key: str) -> "TomlTable":
        """Open a table below this one; an empty one when there is none."""
        value = self.raw(key)
        if value is not None and not isinstance(value, dict):
            raise self.unusable(key, f"give a table, as in [{self.at(key)}]")
        return TomlTable(self.at(key), value or {}, self)

    def tables(self) -> Iterator[tuple[str, "TomlTable"]]:
        """Open every table below this one by its name, in the order of the file."""
        for key in self._values:
            if not is_name(key):
                raise self.wrong(key, f"that is no name; {NAME_RULE}.")
            yield key, self.table(key)

    @property
    def origin(self) -> tuple[str, bool]:
        """Who says so and whether somebody looked: of this table, or else of the one that it stands in."""
        if self._above and not {"source", "verified"} & self._values.keys():
            return self._above.origin
        return self.text("source", ""), self.flag("verified", default=False)

    def close(self) -> None:
        """Refuse a key that means nothing here."""
        for key in self._values:
            if key not in self._known:
                hint = suggestion(key, self._known)
                raise self.wrong(key, f"nothing is called that here; {hint}known are {', '.join(sorted(self._known))}.")


def is_number(value: object) -> bool:
    """Tell whether it can be counted with: not true, false, nan, inf or what is beyond all pounds."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= LARGEST
