"""One line of "Needs you today"."""

from dataclasses import dataclass

from act.trust.audit import Subject


@dataclass(frozen=True)
class Need:
    """One line of "Needs you today": whose name, what, and the link to do it (its words and its address)."""

    name: str
    words: str
    act: str
    act_href: str
    about: Subject | None
    other: Subject | None = None
    """The second young person, where it is about two."""

    @property
    def subjects(self) -> list[Subject]:
        """Return everybody whom the line is about."""
        return [subject for subject in (self.about, self.other) if subject]
