"""The audit of a grown world: each clone's rows after those that there are, tied into the chain of its authority."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from act.methods.chain import START, link
from act.trust.audit.reading import rows_beyond
from act.trust.scope.acting import verifying

if TYPE_CHECKING:
    from tests.bench.grown_database import Database

COLUMNS = (
    "id", "at", "kind", "what", "actor_id", "request_id", "object_id", "method", "status", "authority_id", "place",
    "hash", "wrote", "tied_as",
)  # fmt: skip
HEADS = "SELECT chain, length, hash FROM trust_chainhead"
IS_KEY = tuple(name in {"id", "actor_id", "request_id", "object_id"} for name in COLUMNS)
AT, AUTHORITY, PLACE, HASH, WROTE = (COLUMNS.index(name) for name in ("at", "authority_id", "place", "hash", "wrote"))
A_KEY = re.compile(r"([0-9a-f]{8}-[0-9a-f]{4}-)[0-9a-f]([0-9a-f]{3}-[0-9a-f]{4}-)[0-9a-f]{6}([0-9a-f]{6})")
VERSION = "8"
"""The version digit of a clone's keys: by their six digits alone one in a hundred worlds has a key that is there."""


@dataclass(frozen=True, slots=True)
class Template:
    """A row of the demonstration, and what is tied of it: "<digits>", "<authority>" and "<day>" are a clone's own."""

    row: tuple[Any, ...]
    day: date
    content: str


@dataclass(frozen=True)
class Clone:
    """One clone: in whose place its two authorities are, how many days earlier it was, and its surname."""

    number: int
    mine: Any
    others: Any
    days: int
    surname: str
    wigan: Any

    @property
    def digits(self) -> str:
        """The six digits by which its keys differ."""
        return f"{self.number:06x}"


def grow_audit(database: "Database", contents: dict[str, list[str]], clones: Iterable[Clone]) -> None:
    """Add the audit of some clones, and move the heads. `contents` are what is tied of the rows there are, by chain."""
    chains = {str(UUID(str(key))): (length, hashed) for key, length, hashed in database.ask(HEADS)}
    templates = {place: list(_templates(database, place, texts)) for place, texts in contents.items()}
    heads = dict(chains)
    database.add("trust_auditrow", COLUMNS, _rows(templates, clones, heads))
    for chain, (length, hashed) in heads.items():
        key = database.stored(UUID(chain))
        database.run(f"DELETE FROM trust_chainhead WHERE chain = {database.mark}", [key])
        insert = ", ".join([database.mark] * 3)
        database.run(f"INSERT INTO trust_chainhead (chain, length, hash) VALUES ({insert})", [key, length, hashed])


def contents_of(authorities: Iterable[Any]) -> dict[str, list[str]]:
    """What is tied of every row of some chains, in order."""
    with verifying():
        return {
            str(UUID(str(place))): [row.content for row in rows_beyond(UUID(str(place)), 0)] for place in authorities
        }


def _templates(database: "Database", place: str, texts: list[str]) -> Iterator[Template]:
    key = database.stored(UUID(place))
    columns = f"SELECT {', '.join(COLUMNS)} FROM trust_auditrow WHERE authority_id = '{key}' ORDER BY place"
    for row, text in zip(database.ask(columns), texts, strict=True):
        plain = A_KEY.sub(rf"\g<1>{VERSION}\g<2><digits>\g<3>", text.replace(place, "<authority>"))
        moment = text[text.index('"at":"') + 6 :][:10]
        yield Template(row, date.fromisoformat(moment), plain.replace(f'"at":"{moment}', '"at":"<day>'))


def _rows(
    templates: dict[str, list[Template]], clones: Iterable[Clone], heads: dict[str, tuple[int, str]]
) -> Iterator[list[Any]]:
    for clone in clones:
        for place, of_place in templates.items():
            theirs = clone.mine if place == str(UUID(str(clone.wigan))) else clone.others
            chain = str(UUID(str(theirs)))
            length, hashed = heads.get(chain, (0, START))
            for template in of_place:
                length += 1
                day = str(template.day - timedelta(days=clone.days))
                content = template.content.replace("<digits>", clone.digits).replace("<authority>", chain)
                hashed = link(hashed, length, content.replace("<day>", day))
                yield _row(template, clone, theirs, length, hashed)
            heads[chain] = length, hashed


def _row(template: Template, clone: Clone, authority: Any, place: int, hashed: str) -> list[Any]:
    row = [_key(value, clone) if is_key else value for value, is_key in zip(template.row, IS_KEY, strict=True)]
    at = row[AT]
    earlier = timedelta(days=clone.days)
    row[AT] = f"{date.fromisoformat(at[:10]) - earlier}{at[10:]}" if isinstance(at, str) else at - earlier
    row[WROTE] = A_KEY.sub(rf"\g<1>{VERSION}\g<2>{clone.digits}\g<3>", row[WROTE])
    row[AUTHORITY], row[PLACE], row[HASH] = authority, place, hashed
    return row


def _key(value: Any, clone: Clone) -> str | None:
    if value is None:
        return None
    text = str(value)
    version, cut = (12, 20) if len(text) == 32 else (14, 24)
    return f"{text[:version]}{VERSION}{text[version + 1 : cut]}{clone.digits}{text[cut + 6 :]}"
