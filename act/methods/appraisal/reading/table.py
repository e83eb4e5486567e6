"""A table of the file that knows where it stands, so that whatever is wrong can be said with its place."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, TypeVar

from act.methods.appraisal.model import ModelError, wrong
from act.methods.appraisal.model.names import RIGHT, is_name

Named = TypeVar("Named", bound=StrEnum)


class Table:
    """Hands out values by key and checks their kind; `close` refuses keys that nobody asked for.

    Every method raises ModelError.
    """

    def __init__(self, place: str, values: Mapping[str, Any], above: "Table | None" = None) -> None:
        self.place, self._values, self._above = place, values, above
        self._known = dict.fromkeys(("source", "verified"))

    def __contains__(self, key: str) -> bool:
        self._known[key] = None
        return key in self._values

    def at(self, key: str) -> str:
        """Where a key stands: "benefits.residential.impact"."""
        return f"{self.place}.{key}" if self.place else key

    def wrong(self, key: str, sentence: str) -> ModelError:
        """The error about one key of this table."""
        return wrong(self.at(key), sentence)

    def raw(self, key: str) -> object:
        """The value as it stands, None when there is none."""
        self._known[key] = None
        return self._values.get(key)

    def text(self, key: str, default: str | None = None) -> str:
        """Words; refused when missing and without a default."""
        found = self.raw(key)
        if found is None and default is not None:
            return default
        if not isinstance(found, str) or not found.strip():
            raise self._missing(key, found, "words in quotation marks")
        return found.strip()

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        found = self.raw(key)
        if found is not None and not isinstance(found, bool):
            raise self._missing(key, found, "true or false")
        return default if found is None else found

    def whole(self, key: str, default: int | None = None) -> int:
        """A whole number from 0 up."""
        found = self.raw(key)
        if found is None and default is not None:
            return default
        if isinstance(found, bool) or not isinstance(found, int) or found < 0:
            raise self._missing(key, found, "a whole number from 0 up")
        return found

    def numbers(self, key: str) -> tuple[float, ...]:
        """A list of numbers; empty when there is none."""
        found = self.raw(key)
        if found is None:
            return ()
        if not isinstance(found, list) or not found or not all(is_number(each) for each in found):
            raise self._missing(key, found, "a list of numbers, one for each year")
        return tuple(float(each) for each in found)

    def names(self, key: str) -> tuple[str, ...]:
        """A name or a list of names, each once; empty when there is none."""
        found = self.raw(key)
        listed = [found] if isinstance(found, str) else [] if found is None else found
        if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
            raise self._missing(key, found, "a name, or a list of names")
        return tuple(dict.fromkeys(listed))

    def one_of(self, key: str, kinds: type[Named], default: Named | None = None) -> Named:
        """One of the words of an enumeration."""
        found = self.raw(key)
        if found is None and default is not None:
            return default
        if not isinstance(found, str) or found not in list(kinds):
            raise self._missing(key, found, f"one of {', '.join(kinds)}")
        return kinds(found)

    def table(self, key: str) -> "Table":
        """A table below this one; an empty one when there is none."""
        found = self.raw(key)
        if found is not None and not isinstance(found, dict):
            raise self._missing(key, found, f"a table, as in [{self.at(key)}]")
        return Table(self.at(key), found or {}, self)

    def tables(self) -> Iterator[tuple[str, "Table"]]:
        """Every table below this one by its name, in the order of the file."""
        for key in self._values:
            if not is_name(key):
                raise self.wrong(key, f"that is no name; {RIGHT}.")
            yield key, self.table(key)

    @property
    def origin(self) -> tuple[str, bool]:
        """Who says so and whether somebody looked: of this table, or else of the one that it stands in."""
        if self._above and not {"source", "verified"} & self._values.keys():
            return self._above.origin
        return self.text("source", ""), self.flag("verified", default=False)

    def close(self) -> None:
        """Refuses a key that means nothing here."""
        for key in self._values:
            if key not in self._known:
                close = get_close_matches(key, self._known, n=1)
                hint = f"perhaps “{close[0]}” is meant; " if close else ""
                raise self.wrong(key, f"nothing is called that here; {hint}known are {', '.join(self._known)}.")

    def _missing(self, key: str, found: object, right: str) -> ModelError:
        return self.wrong(key, f"{'nothing is given' if found is None else f'{found!r} cannot be used'}; give {right}.")


def is_number(found: object) -> bool:
    """Whether it is a number that can be counted with; true, false, nan and inf are none."""
    return isinstance(found, int | float) and not isinstance(found, bool) and abs(found) < float("inf")
