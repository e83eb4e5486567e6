"""Every field that a purpose may show of a young person: its words for people, and how it is read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from act.design.words import long_date
from act.people.models import YoungPerson
from act.sharing.sources import (
    AUTHORITY,
    KEY_WORKER,
    PERSON,
    SOCIAL_WORKER,
    FieldSource,
    SharedPerson,
)
from act.trust.models import Authority, TieKind

ColumnValues = dict[str, Any]
NOT_KNOWN = ("Not recorded yet",)


@dataclass(frozen=True)
class SharedField:
    """What one field is called, of which columns it is made, and what they say: one line or more."""

    words: str
    source: FieldSource
    columns: tuple[str, ...]
    say: Callable[[list[ColumnValues]], tuple[str, ...]]


@dataclass(frozen=True)
class FieldLines:
    """A field as it is read."""

    words: str
    lines: tuple[str, ...]


def read(names: Iterable[str], who: SharedPerson) -> list[FieldLines]:
    """Read the fields of these names for one young person: a statement for each source, and no column too many.

    Whoever calls it has made sure that the acting person may read them. Raises LookupError for an unknown name.
    """
    fields = [FIELDS[name] for name in names]
    columns: dict[FieldSource, list[str]] = {}
    for field in fields:
        columns.setdefault(field.source, []).extend(field.columns)
    rows = {source: list(source.of(who).values(*dict.fromkeys(wanted))) for source, wanted in columns.items()}
    return [FieldLines(field.words, field.say(rows[field.source]) or NOT_KNOWN) for field in fields]


def add_fields(fields: dict[str, SharedField]) -> None:
    """Add what a higher room has of a young person that a purpose may show. For its `AppConfig.ready`."""
    FIELDS.update(fields)


def names_liked(keys: Iterable[UUID]) -> dict[UUID, str]:
    """Return the names that some young people like, for the list of what is shared: every purpose shows this one."""
    field = FIELDS[NAME_LIKED]
    rows = YoungPerson.objects.filter(pk__in=list(keys)).values("pk", *field.columns)
    return {row["pk"]: field.say([row])[0] for row in rows}


def _liked(rows: list[ColumnValues]) -> tuple[str, ...]:
    return tuple(row["called"] or row["name"].split()[0] for row in rows)


def _text(column: str) -> Callable[[list[ColumnValues]], tuple[str, ...]]:
    return lambda rows: tuple(row[column] for row in rows if row[column])


def _born(rows: list[ColumnValues]) -> tuple[str, ...]:
    return tuple(long_date(row["born_on"]) for row in rows)


def _beside(rows: list[ColumnValues]) -> tuple[str, ...]:
    cover = {TieKind.COVER: " (cover)"}
    return tuple(row["user__name"] + cover.get(row["kind"], "") for row in rows) or ("No one at the moment",)


def _duty(rows: list[ColumnValues]) -> tuple[str, ...]:
    return tuple(Authority(name=row["name"], duty_team=row["duty_team"]).duty_words for row in rows)


NAME_LIKED = "called"
FIELDS: dict[str, SharedField] = {
    NAME_LIKED: SharedField("The name they like", PERSON, ("called", "name"), _liked),
    "name": SharedField("Full name", PERSON, ("name",), _text("name")),
    "pronouns": SharedField("Pronouns", PERSON, ("pronouns",), _text("pronouns")),
    "born_on": SharedField("Date of birth", PERSON, ("born_on",), _born),
    "key_worker": SharedField("Key worker", KEY_WORKER, ("kind", "user__name"), _beside),
    "social_worker": SharedField("Children's social worker", SOCIAL_WORKER, ("kind", "user__name"), _beside),
    "duty_team": SharedField("24-hour contact", AUTHORITY, ("name", "duty_team"), _duty),
}
"""By the names that act/methods/shares.toml uses; higher rooms add those that are theirs (`add_fields`)."""
