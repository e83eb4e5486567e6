"""A code set as it stood on one day."""

from dataclasses import dataclass
from datetime import date


class UnknownCode(LookupError):
    """No such code set, or no such code in it on that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One code; `verified` says whether its label was read in a source for the day asked about."""

    code: str
    label: str
    group: str
    verified: bool
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeState:
    """Why there is no answer ("declined", "not_asked"): not an answer, though returns give it a code."""

    state: str
    label: str
    export_code: str
    export_label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeSet:
    """The codes valid on one day, in the order in which they are offered, with where they come from."""

    name: str
    title: str
    on: date
    codes: tuple[Code, ...]
    states: tuple[CodeState, ...]
    source: str
    licence: str
    verified: bool

    def __contains__(self, code: object) -> bool:
        return any(known.code == code for known in self.codes)

    def code(self, code: str) -> Code:
        """Return one code of the set. Raises UnknownCode."""
        for known in self.codes:
            if known.code == code:
                return known
        raise UnknownCode(f"{code!r} is not a code for {self.title.lower()} on {self.on}.")

    def label(self, code: str) -> str:
        """Return the label of a code, or of the state that a return writes with that code. Raises UnknownCode."""
        for state in self.states:
            if state.export_code == code:
                return state.label
        return self.code(code).label

    def export_code(self, answer: str) -> str:
        """Return what a return writes for an answer: a code itself, a state's own code. Raises UnknownCode."""
        for state in self.states:
            if state.state == answer:
                return state.export_code
        return self.code(answer).code

    def groups(self) -> tuple[tuple[str, tuple[Code, ...]], ...]:
        """Group the codes under their headings, both in the order of the set, for a list to choose from."""
        headings = dict.fromkeys(code.group for code in self.codes)
        return tuple((name, tuple(code for code in self.codes if code.group == name)) for name in headings)
