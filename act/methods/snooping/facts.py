"""What is known of who looked, and of who works with whom. Keys are texts; days are practice days."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Look:
    """A worker was shown a page about one young person: when (aware), on which practice day, who, whom, which page.

    `row` is what the audit calls it. Looks of the same few minutes may be told as one: `times` says how many they are,
    `last` when the last of them was, and `row` is that one's.
    """

    at: datetime
    on: date
    actor: str
    young_person: str
    page: str = ""
    row: str = ""
    last: datetime | None = None
    times: int = 1

    @property
    def until(self) -> datetime:
        """The moment of the last of them."""
        return self.last or self.at


@dataclass(frozen=True, slots=True)
class WrittenRecord:
    """A worker wrote about a young person: a contact, a goal, a decision."""

    on: date
    actor: str
    young_person: str


@dataclass(frozen=True, slots=True)
class Actor:
    """A worker who looks. Without a name or area, the signs that need them are silent."""

    key: str
    name: str = ""
    area: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A young person. `parents` are the names of parents and carers; `family_of` the staff who declared them family;
    `own_of` somebody of the staff whose record this is."""

    key: str
    name: str = ""
    parents: tuple[str, ...] = ()
    area: str = ""
    family_of: frozenset[str] = frozenset()
    own_of: str = ""


class Bond(StrEnum):
    """In which way a worker has to do with a young person: the nearest first."""

    TIE = "tie"
    """Works with them."""
    COVER = "cover"
    """Covers for a worker of theirs."""
    DUTY = "duty"
    """On duty, so anybody's record may be needed."""
    OPENING = "opening"
    """Opened the record in an emergency, which a manager looks at by itself."""
    SHARE = "share"
    """Somebody of a partner agency, with whom something of it was shared."""
    LINE = "line"
    """Manages a worker of theirs."""


WORKS_WITH = frozenset({Bond.TIE, Bond.COVER})
"""Bonds in which it is known that the two have to do with each other."""


@dataclass(frozen=True, slots=True)
class Relationship:
    """A bond from one day until before another (None: it goes on), with one young person or (None) with everybody."""

    actor: str
    young_person: str | None
    bond: Bond
    since: date
    until: date | None = None
